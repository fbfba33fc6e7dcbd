package org.immerse.people.internal.view;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import org.immerse.api.people.Access;
import org.immerse.api.people.People;
import org.immerse.api.people.Question;
import org.immerse.api.security.User;
import org.immerse.api.ui.kit.Card;
import org.immerse.api.ui.kit.Worklist;
import org.immerse.people.internal.Surroundings;

/** Who saw what of the person's file, and what for. */
final class SeenCard extends Composite<Card> {
    static final String ID = "seen";
    private static final long serialVersionUID = 1L;
    private static final int FIRST = 5;
    private final transient Surroundings around;
    private final transient Texts texts;
    private final transient List<Access> accesses;

    SeenCard(People people, Surroundings around, Texts texts, User user) {
        this.around = around;
        this.texts = texts;
        accesses = people.accesses(user.id());
        setId(ID);
    }

    @Override
    protected Card initContent() {
        Card card = new Card(texts.of("people.file.seen"));
        show(card, FIRST);
        return card;
    }

    private void show(Card card, int most) {
        if (accesses.isEmpty()) {
            card.add(new Paragraph(texts.of("people.seen.nobody")));
            return;
        }
        Worklist list = new Worklist();
        accesses.stream()
                .limit(most)
                .forEach(access -> list.add(
                        "building",
                        new Span(access.who()),
                        details(access),
                        texts.of("people.seen.when", access.when())));
        card.add(list);
        if (accesses.size() > most) {
            Button all = new Button(texts.of("people.seen.all", accesses.size()));
            all.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            all.addClickListener(click -> {
                card.remove(list, all);
                show(card, accesses.size());
            });
            card.add(all);
        }
    }

    private List<String> details(Access access) {
        List<String> details = new ArrayList<>();
        details.add(
                access.fields().isEmpty()
                        ? texts.of("people.seen.no-fields")
                        : texts.of(
                                "people.seen.fields",
                                texts.list(access.fields().stream()
                                        .map(this::nameOf)
                                        .toList())));
        String task = access.task() + ".task";
        if (texts.has(task)) {
            details.add(texts.of("people.seen.why", texts.of(task)));
        }
        return details;
    }

    private String nameOf(String field) {
        return around.questions().stream()
                .filter(question -> question.field().equals(field))
                .findFirst()
                .map((Question question) -> texts.nameOf(question))
                .orElse(field);
    }
}
