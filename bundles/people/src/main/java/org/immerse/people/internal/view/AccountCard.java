package org.immerse.people.internal.view;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.Map;
import org.immerse.api.security.Accounts;
import org.immerse.api.security.User;
import org.immerse.api.text.ProblemException;
import org.immerse.api.ui.UserSession;
import org.immerse.api.ui.kit.Card;
import org.immerse.api.ui.kit.ConfirmStep;
import org.immerse.api.ui.kit.ErrorSummary;
import org.immerse.api.ui.kit.Layouts;
import org.immerse.api.ui.kit.Summary;

/** How the person signs in: the name, the password, and all open sessions. */
final class AccountCard extends Composite<Card> {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN_MILLIS = 5000;
    private final transient Accounts accounts;
    private final transient UserSession session;
    private final transient Texts texts;
    private final transient User user;

    AccountCard(Accounts accounts, UserSession session, Texts texts, User user) {
        this.accounts = accounts;
        this.session = session;
        this.texts = texts;
        this.user = user;
    }

    @Override
    protected Card initContent() {
        Span name = new Span(user.name());
        name.addClassName("im-ltr");
        Summary summary = new Summary().narrow();
        summary.add(texts.of("people.account.name"), name);
        summary.add(texts.of("people.account.called"), user.displayName());
        Button password = new Button(texts.of("people.account.password"), click -> askPassword());
        Button everywhere = new Button(texts.of("people.account.everywhere"), click -> askEverywhere());
        return new Card(texts.of("people.account.title"), summary, Layouts.row(password, everywhere)).tight();
    }

    private void askEverywhere() {
        new ConfirmStep(
                        texts.of("people.account.everywhere-title"),
                        texts.of("people.account.everywhere-text"),
                        texts.of("people.account.stay"),
                        texts.of("people.account.everywhere-do"),
                        () -> {
                            accounts.signOutEverywhere(user);
                            session.signOut();
                        })
                .open();
    }

    private void askPassword() {
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(texts.of("people.account.password-title"));
        PasswordField present = new PasswordField(texts.of("people.account.present"));
        PasswordField wanted = new PasswordField(texts.of("people.account.wanted"));
        present.getElement().setAttribute("autocomplete", "current-password");
        wanted.getElement().setAttribute("autocomplete", "new-password");
        wanted.setHelperText(texts.of("people.account.wanted-help"));
        ErrorSummary problems = new ErrorSummary();
        Paragraph others = new Paragraph(texts.of("people.account.password-text"));
        dialog.add(Layouts.stack(problems, others, present, wanted));
        Map<String, PasswordField> fields = Map.of("present", present, "wanted", wanted);
        Button change = new Button(texts.of("people.account.password-do"), click -> {
            try {
                accounts.changePassword(user, present.getValue(), wanted.getValue());
                dialog.close();
                Notification.show(
                                texts.of("people.account.password-done"),
                                SHOWN_MILLIS,
                                Notification.Position.BOTTOM_START)
                        .addThemeVariants(NotificationVariant.LUMO_SUCCESS);
            } catch (ProblemException problem) {
                problems.show(problem, fields);
            }
        });
        change.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Button keep = new Button(texts.of("people.account.password-keep"), click -> dialog.close());
        dialog.getFooter().add(keep, change);
        dialog.open();
        present.focus();
    }
}
