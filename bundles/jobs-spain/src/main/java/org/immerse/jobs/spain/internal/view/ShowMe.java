package org.immerse.jobs.spain.internal.view;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.immerse.api.people.People;
import org.immerse.api.ui.kit.Card;
import org.immerse.api.ui.kit.HiddenNote;
import org.immerse.api.ui.kit.Layouts;
import org.immerse.jobs.spain.internal.profile.JobsProfile;

/** Lets a person be shown to employers without a name, or take that back. */
final class ShowMe extends Div {
    private final People people;
    private final String person;

    ShowMe(People people, String person) {
        this.people = people;
        this.person = person;
        show();
    }

    private void show() {
        removeAll();
        boolean agrees = people.agrees(person, JobsProfile.SHOW_TO_EMPLOYERS);
        String key = agrees ? "jobs-spain.show.on" : "jobs-spain.show.off";
        Button button = new Button(getTranslation(key + ".do"), click -> change(!agrees));
        button.setId("jobs-show-me");
        add(new Card(
                        getTranslation("jobs-spain.show.title"),
                        new Paragraph(getTranslation(key)),
                        new HiddenNote(getTranslation("jobs-spain.show.hidden")),
                        Layouts.row(button))
                .stacked());
    }

    private void change(boolean agree) {
        if (agree) {
            people.agree(person, JobsProfile.SHOW_TO_EMPLOYERS, JobsProfile.TEXT_VERSION, getLocale());
        } else {
            people.withdraw(person, JobsProfile.SHOW_TO_EMPLOYERS);
        }
        show();
    }
}
