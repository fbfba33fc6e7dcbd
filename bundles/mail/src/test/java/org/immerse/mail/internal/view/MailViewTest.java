package org.immerse.mail.internal.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.immerse.mail.internal.PostOffice.AMAL;
import static org.immerse.mail.internal.PostOffice.CLERK;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.Element;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.immerse.api.security.User;
import org.immerse.api.ui.UserSession;
import org.immerse.mail.internal.PostOffice;
import org.immerse.mail.internal.smtp.MailHost;
import org.immerse.mail.internal.smtp.MailHost.Mood;
import org.immerse.testing.database.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The page on which somebody asks for mail: every word of it is looked at. */
@SuppressWarnings("NullAway") // the view does not read the event
class MailViewTest {
    private final UI page = new UI();
    private PostOffice office = new PostOffice(TestDatabase.h2());
    private User signedIn = AMAL;

    @BeforeEach
    void aPageIsOpen() {
        page.setLocale(Locale.ENGLISH);
        UI.setCurrent(page);
    }

    @AfterEach
    void thePageIsClosed() {
        UI.setCurrent(null);
        office.close();
    }

    @Test
    void fromAskingToTheCodeToOffAgain() {
        MailView view = view();
        assertThat(words(view)).contains("Your e-mail address", "At most one e-mail in 60 minutes.", "never your name");
        assertThat(field(view, "mail-address").getValue()).isEqualTo("amal@example.org");
        press(view, "Send me the code");
        assertThat(words(view)).contains("We sent a code to amal@example.org.");
        field(view, "mail-code").setValue("000");
        press(view, "Switch e-mails on");
        assertThat(field(view, "mail-code").isInvalid()).isTrue();
        assertThat(field(view, "mail-code").getErrorMessage()).contains("mail.problem.code");
        assertThat(office.after(Duration.ZERO)).hasSize(1);
        field(view, "mail-code").setValue(office.code());
        press(view, "Switch e-mails on");
        assertThat(words(view)).contains("Done: e-mails are on.", "We write to amal@example.org.");
        assertThat(words(view())).contains("We write to amal@example.org.").doesNotContain("Done");
        press(view, "Switch e-mails off");
        assertThat(words(view)).contains("your address is erased", "Your e-mail address");
        assertThat(office.subscriptions.find("amal")).isEmpty();
    }

    @Test
    void whatIsNoAddressIsSaidBesideTheFieldAndANameIsNotTakenForOne() {
        signedIn = CLERK;
        MailView view = view();
        assertThat(field(view, "mail-address").getValue()).isEmpty();
        press(view, "Send me the code");
        assertThat(field(view, "mail-address").getErrorMessage()).contains("mail.problem.address");
        assertThat(office.subscriptions.find("clerk")).isEmpty();
    }

    @Test
    void theLanguageOfMailsIsTheOneOfThePageUntilAnotherIsChosen() {
        page.setLocale(Locale.of("el"));
        MailView view = view();
        press(view, "Στείλε μου τον κωδικό");
        assertThat(office.subscriptions.find("amal").orElseThrow().language()).isEqualTo("el");
        office.after(Duration.ZERO);
        office.subscriptions.confirm(AMAL, office.code());
        MailView on = view();
        language(on).setValue(Locale.of("ar"));
        assertThat(words(on)).contains("Αποθηκεύτηκε");
        assertThat(office.subscriptions.find("amal").orElseThrow().language()).isEqualTo("ar");
    }

    @Test
    void anAddressThatTakesNoMailIsSaidAndAskedAgain() {
        office.subscribe(AMAL);
        office.host.mood = Mood.KNOWS_NO_SUCH_MAILBOX;
        office.outbox.tell("amal", "one");
        office.after(Duration.ofMinutes(5));
        assertThat(words(view())).contains("The mailbox amal@example.org did not take our e-mail.", "Send me the code");
    }

    @Test
    void onlyWhoHasAWorklistReadsThatMailsTellOfIt() {
        assertThat(words(view())).doesNotContain("worklist");
        signedIn = CLERK;
        assertThat(words(view())).contains("when something in your worklist is urgent or due");
        office.running.clear();
        assertThat(words(view())).doesNotContain("worklist");
    }

    @Test
    void whereTheSiteSendsNoMailNothingIsAskedAndTheMenuHasNoEntry() {
        assertThat(new MailEntry(office.settings).shows(Optional.of(AMAL))).isTrue();
        office.close();
        office = new PostOffice(TestDatabase.h2(), MailHost.open(), Map.of("host", ""));
        assertThat(words(view()))
                .contains("This site sends no e-mail at present.")
                .doesNotContain("Send me the code");
        assertThat(new MailEntry(office.settings).shows(Optional.of(AMAL))).isFalse();
    }

    private MailView view() {
        MailView view = new MailView(office.subscriptions, office.settings, office.words, session(), office.worklist);
        page.add(view);
        view.beforeEnter(null);
        return view;
    }

    private UserSession session() {
        return (UserSession) Proxy.newProxyInstance(
                UserSession.class.getClassLoader(),
                new Class<?>[] {UserSession.class},
                (self, method, arguments) -> Optional.of(signedIn));
    }

    private static void press(Component view, String words) {
        parts(view, Button.class)
                .filter(button -> button.getText().equals(words))
                .findFirst()
                .orElseThrow()
                .click();
    }

    private static TextField field(Component view, String id) {
        return parts(view, TextField.class)
                .filter(field -> field.getId().equals(Optional.of(id)))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private static Select<Locale> language(Component view) {
        return parts(view, Select.class).findFirst().orElseThrow();
    }

    private static <C extends Component> Stream<C> parts(Component view, Class<C> type) {
        return all(view.getElement())
                .flatMap(element -> element.getComponent().stream())
                .filter(type::isInstance)
                .map(type::cast);
    }

    private static Stream<Element> all(Element element) {
        return Stream.concat(
                Stream.of(element),
                element.isTextNode() ? Stream.empty() : element.getChildren().flatMap(MailViewTest::all));
    }

    private static String words(Component view) {
        StringBuilder words = new StringBuilder(view.getElement().getTextRecursively());
        parts(view, TextField.class).forEach(field -> words.append(field.getLabel()));
        return words.toString();
    }
}
