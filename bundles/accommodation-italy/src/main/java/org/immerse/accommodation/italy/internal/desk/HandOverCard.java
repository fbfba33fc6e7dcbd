package org.immerse.accommodation.italy.internal.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immerse.api.security.User;
import org.immerse.api.text.ProblemException;
import org.immerse.api.text.Text;
import org.immerse.api.ui.kit.Card;
import org.immerse.api.ui.kit.ConfirmStep;
import org.immerse.api.ui.kit.ErrorSummary;
import org.immerse.api.ui.kit.Layouts;

/** Hands a young person over to a colleague of the same organisation, with words they need, or ends the care. */
final class HandOverCard extends Composite<Card> {
    private static final long serialVersionUID = 1L;
    private static final String KEY = "accommodation-italy.desk.hand-over.";
    private static final int MOST = 4000;
    private final transient Component page;
    private final transient CareRegister care;
    private final transient User staff;
    private final String person;
    private final String name;

    HandOverCard(Component page, CareRegister care, User staff, String person, String name) {
        this.page = page;
        this.care = care;
        this.staff = staff;
        this.person = person;
        this.name = name;
    }

    @Override
    protected Card initContent() {
        List<User> colleagues = care.colleagues(staff);
        Card card = new Card(text("title")).stacked();
        if (colleagues.isEmpty()) {
            card.add(new Paragraph(text("nobody")));
        } else {
            form(card, colleagues);
        }
        Button end = new Button(
                text("end"),
                click -> new ConfirmStep(
                                page.getTranslation(KEY + "end-title", name),
                                text("end-text"),
                                text("keep"),
                                text("end-go"),
                                () -> care.end(staff, care.own(staff, person)))
                        .open());
        end.addThemeVariants(ButtonVariant.LUMO_ERROR, ButtonVariant.LUMO_TERTIARY);
        card.add(Layouts.actions(end));
        return card;
    }

    private void form(Card card, List<User> colleagues) {
        Select<User> colleague = new Select<>();
        colleague.setLabel(text("colleague"));
        colleague.setItems(colleagues);
        colleague.setItemLabelGenerator(User::displayName);
        colleague.setWidthFull();
        TextArea words = new TextArea(text("words"));
        words.setHelperText(text("words-help"));
        words.setMaxLength(MOST);
        words.setWidthFull();
        ErrorSummary problems = new ErrorSummary();
        Map<String, Component> fields = Map.of("colleague", colleague, "words", words);
        Button go = new Button(text("go"), click -> {
            problems.clear(fields);
            try {
                care.handOver(staff, person, chosen(colleague), words.getValue());
            } catch (ProblemException problem) {
                problems.show(problem, fields);
            }
        });
        go.setId("accommodation-italy-hand-over");
        card.add(new Paragraph(text("text")), problems, colleague, words, Layouts.actions(go));
    }

    private static String chosen(Select<User> colleague) {
        return Optional.ofNullable(colleague.getValue())
                .map(User::id)
                .orElseThrow(() ->
                        ProblemException.invalid("colleague", Text.of("accommodation-italy.desk.problem.colleague")));
    }

    private String text(String key) {
        return page.getTranslation(KEY + key);
    }
}
