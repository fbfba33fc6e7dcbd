package org.immerse.accommodation.italy.internal.placement.view;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Locale;
import org.immerse.accommodation.italy.internal.placement.PersonSight.Person;
import org.immerse.api.matching.Reason;
import org.immerse.api.text.Text;
import org.immerse.api.ui.kit.BadgeWord;
import org.immerse.api.ui.kit.Fit;
import org.immerse.api.ui.kit.HiddenNote;
import org.immerse.api.ui.kit.Layouts;
import org.immerse.api.ui.kit.PointsList;
import org.immerse.api.ui.kit.ReadAloud;
import org.immerse.api.ui.kit.SumBar;
import org.immerse.api.ui.kit.Summary;

/** Somebody as a host or coordinator may see them: facts the firewall let through, and reasons in a third person's words. */
final class PersonCard extends Article {
    private static final String KEY = "accommodation-italy.placement.";

    PersonCard(Person person, FactWords words, boolean hidden, Component... actions) {
        addClassName("im-match");
        Summary summary = new Summary().narrow();
        words.of(person.view().facts()).forEach(summary::add);
        Div what = new Div(
                Layouts.row(
                        new H2(getTranslation(KEY + "item.person", person.name())),
                        new BadgeWord(getTranslation(
                                KEY + "state." + person.placement().state().code()))),
                summary);
        what.addClassName("what");
        if (!person.letter().isEmpty()) {
            what.add(letter("item.letter", person.letter()));
        }
        if (!person.translation().isEmpty()) {
            what.add(letter("item.letter-translated", person.translation()));
        }
        List<Reason> reasons =
                person.reasons().stream().map(PersonCard::ofThird).toList();
        Div why = new Div(
                new Fit(person.score(), reasons.stream().map(SumBar.Part::of).toList()),
                new Details(getTranslation(KEY + "item.why"), new PointsList(person.score(), reasons)));
        why.addClassName("why");
        if (hidden) {
            why.add(new HiddenNote(getTranslation(KEY + "item.hidden")));
        }
        Div acts = new Div(actions);
        acts.addClassName("acts");
        why.add(acts);
        add(what, why);
    }

    private Div letter(String title, String words) {
        Div letter = Layouts.close(new Paragraph(words));
        letter.getElement().setAttribute("dir", "auto");
        return Layouts.close(new Paragraph(getTranslation(KEY + title)), letter, new ReadAloud(letter));
    }

    /** The engine speaks to the person; others read how it came out, without the person's own words. */
    private static Reason ofThird(Reason reason) {
        return "rest".equals(reason.criterion())
                ? reason
                : new Reason(
                        reason.criterion(),
                        reason.outcome(),
                        reason.points(),
                        reason.possible(),
                        reason.title(),
                        Text.of(KEY + "told." + reason.outcome().name().toLowerCase(Locale.ROOT)),
                        reason.grounds());
    }
}
