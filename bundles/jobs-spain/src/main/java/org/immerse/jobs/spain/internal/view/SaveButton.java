package org.immerse.jobs.spain.internal.view;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.immerse.api.security.User;
import org.immerse.api.ui.UserSession;
import org.immerse.api.ui.kit.Icons;
import org.immerse.jobs.spain.internal.domain.Vacancy;
import org.immerse.jobs.spain.internal.persistence.SavedVacancies;

/** Puts a vacancy aside, or takes it off the list; asks to sign in first. */
final class SaveButton extends NativeButton {
    private final SavedVacancies saved;
    private final UserSession session;
    private final Vacancy vacancy;
    private final Span words = new Span();
    private boolean isSaved;

    SaveButton(SavedVacancies saved, UserSession session, Vacancy vacancy, boolean isSaved) {
        this.saved = saved;
        this.session = session;
        this.vacancy = vacancy;
        this.isSaved = isSaved;
        addClassNames("im-btn", "tertiary");
        getElement().setAttribute("type", "button");
        add(Icons.small("save"), words);
        addClickListener(click -> toggle());
        show();
    }

    private void toggle() {
        Optional<User> user = session.requireUser(Routes.vacancy(vacancy.id()));
        user.map(User::id).ifPresent(person -> {
            if (isSaved) {
                saved.remove(person, vacancy.id());
            } else {
                saved.save(person, vacancy.id());
            }
            isSaved = !isSaved;
            show();
        });
    }

    private void show() {
        words.setText(getTranslation(isSaved ? "jobs-spain.saved.is" : "jobs-spain.saved.do"));
        getElement().setAttribute("aria-pressed", Boolean.toString(isSaved));
        setAriaLabel(
                getTranslation(isSaved ? "jobs-spain.saved.undo-this" : "jobs-spain.saved.do-this", vacancy.title()));
    }
}
