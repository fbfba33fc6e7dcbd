package org.immerse.referrals.internal.view;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Map;
import java.util.function.Consumer;
import org.immerse.api.text.ProblemException;
import org.immerse.api.ui.kit.Card;
import org.immerse.api.ui.kit.ErrorSummary;
import org.immerse.api.ui.kit.HiddenNote;
import org.immerse.api.ui.kit.Layouts;
import org.immerse.referrals.internal.Agreement;
import org.immerse.referrals.internal.Seen;

/** Asks the person: what would be shared, with whom, until when; each field can be left out. */
final class AgreeCard extends Composite<Card> {
    private static final long serialVersionUID = 1L;
    private static final int MOST = 2000;
    private final transient Words words;
    private final transient Seen seen;
    private final ShareFields share;
    private final transient Consumer<Agreement> agree;
    private final transient Runnable refuse;

    AgreeCard(Words words, Seen seen, ShareFields share, Consumer<Agreement> agree, Runnable refuse) {
        this.words = words;
        this.seen = seen;
        this.share = share;
        this.agree = agree;
        this.refuse = refuse;
    }

    @Override
    protected Card initContent() {
        ErrorSummary problems = new ErrorSummary();
        Checkbox why = new Checkbox(words.of("agree.words", seen.sender()));
        why.setId("referrals-share-words");
        TextArea own = new TextArea(words.of("own"));
        own.setHelperText(words.of("own.help"));
        own.setMaxLength(MOST);
        own.setWidthFull();
        own.setId("referrals-own");
        Button yes = new Button(words.of("agree.go"), click -> {
            Map<String, com.vaadin.flow.component.Component> fields = share.fields();
            fields.put("own", own);
            problems.clear(fields);
            try {
                agree.accept(new Agreement(share.ticked(), why.getValue(), own.getValue()));
            } catch (ProblemException problem) {
                problems.show(problem, fields);
            }
        });
        yes.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        yes.setId("referrals-agree");
        Button no = new Button(words.of("action.refuse"), click -> refuse.run());
        no.setId("referrals-refuse");
        return new Card(
                        words.of("agree.title", seen.receiver()),
                        problems,
                        new Paragraph(words.of("agree.lead", seen.sender(), seen.receiver(), seen.until())),
                        why,
                        share,
                        own,
                        new HiddenNote(words.of("agree.hidden", seen.receiver())),
                        Layouts.actions(yes, no))
                .stacked();
    }
}
