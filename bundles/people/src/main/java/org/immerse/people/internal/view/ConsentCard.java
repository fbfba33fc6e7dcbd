package org.immerse.people.internal.view;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immerse.api.people.Consent;
import org.immerse.api.people.People;
import org.immerse.api.security.User;
import org.immerse.api.ui.kit.Card;
import org.immerse.api.ui.kit.Strong;
import org.immerse.people.internal.Surroundings;

/** What the person agreed to: taken back or given with one press, and the whole history said. */
final class ConsentCard extends Composite<Card> {
    static final String ID = "agreed";
    private static final long serialVersionUID = 1L;
    private final transient People people;
    private final transient Surroundings around;
    private final transient Texts texts;
    private final transient User user;
    private final transient ConsentTexts words;
    private final transient Agreements agreements;
    private final UnorderedList list = new UnorderedList();

    ConsentCard(People people, Surroundings around, Texts texts, User user) {
        this.people = people;
        this.around = around;
        this.texts = texts;
        this.user = user;
        words = new ConsentTexts(texts);
        agreements = new Agreements(people, around, user.id());
        list.addClassName("im-stack");
        setId(ID);
    }

    @Override
    protected Card initContent() {
        Paragraph free = new Paragraph(texts.of("people.consent.free"));
        free.addClassName("im-quiet");
        fill();
        return new Card(texts.of("people.file.agreed"), list, free).tight();
    }

    private void fill() {
        list.removeAll();
        List<Consent> history = people.consents(user.id());
        Set<String> offered = new LinkedHashSet<>();
        around.parts().forEach(part -> offered.addAll(part.purposes()));
        Set<String> purposes = new LinkedHashSet<>(offered);
        history.forEach(consent -> purposes.add(consent.purpose()));
        if (purposes.isEmpty()) {
            list.add(new ListItem(texts.of("people.consent.nothing")));
        }
        purposes.forEach(purpose -> list.add(item(purpose, history, offered.contains(purpose))));
    }

    private ListItem item(String purpose, List<Consent> history, boolean offered) {
        Optional<Consent> last = history.stream()
                .filter(consent -> consent.purpose().equals(purpose))
                .findFirst();
        boolean holds = agreements.hold(purpose);
        String sentence = words.sentence(purpose);
        ListItem item = new ListItem(new Paragraph(new Strong(sentence)), quiet(state(last)));
        item.addClassName("im-stack-s");
        if (!holds) {
            item.add(quiet(words.help(purpose)));
        }
        if (holds || offered) {
            Button button = new Button(texts.of(holds ? "people.consent.withdraw" : "people.consent.give"));
            button.addThemeVariants(ButtonVariant.LUMO_SMALL);
            button.setAriaLabel(button.getText() + ": " + sentence);
            button.addClickListener(click -> change(purpose, holds));
            item.add(new Paragraph(button));
        }
        return item;
    }

    private void change(String purpose, boolean holds) {
        if (holds) {
            people.withdraw(user.id(), purpose);
        } else {
            agreements.agree(purpose, words.version(purpose), texts.locale());
        }
        fill();
    }

    private String state(Optional<Consent> last) {
        return last.map(consent -> consent.withdrawn()
                        .map(end -> texts.of("people.consent.withdrawn", texts.day(consent.given()), texts.day(end)))
                        .orElseGet(() -> texts.of("people.consent.given", texts.day(consent.given()))))
                .orElseGet(() -> texts.of("people.consent.no"));
    }

    private static Paragraph quiet(String words) {
        Paragraph paragraph = new Paragraph(words);
        paragraph.addClassName("im-quiet");
        return paragraph;
    }
}
