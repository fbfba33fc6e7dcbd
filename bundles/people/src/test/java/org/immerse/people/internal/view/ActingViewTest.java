package org.immerse.people.internal.view;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.immerse.api.delegation.Delegations;
import org.immerse.api.fact.Fact;
import org.immerse.api.people.Answer;
import org.immerse.api.people.Question;
import org.immerse.api.security.User;
import org.immerse.api.security.Visibility;
import org.immerse.api.text.Messages;
import org.immerse.api.text.Text;
import org.immerse.api.ui.Live;
import org.immerse.api.ui.UserSession;
import org.immerse.people.internal.PeopleDesk;
import org.immerse.people.internal.acting.ActingFor;
import org.immerse.testing.database.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What somebody who answers for another reads, and what that other reads of it. */
class ActingViewTest {
    @AutoClose
    private final TestDatabase database = TestDatabase.h2();

    private final PeopleDesk desk = new PeopleDesk(database);
    private final User yaya = desk.newcomer("yaya");
    private final User sara = desk.guardian("sara");
    private final Map<String, Delegations.Ground> fields = new HashMap<>();
    private final ActingFor acting =
            desk.acting(delegations(), () -> UUID.randomUUID().toString());
    private final UserSession session = (UserSession) Proxy.newProxyInstance(
            UserSession.class.getClassLoader(),
            new Class<?>[] {UserSession.class},
            (proxy, method, arguments) -> Optional.of(sara));
    private final Live live = (component, topics, action) -> {};

    @BeforeEach
    void aPageIsOpen() {
        UI.setCurrent(new UI());
        desk.ask("budget", Question.Kind.FROM_TO);
        desk.ask("pets-ok", Question.Kind.YES_NO);
        desk.ask("contact-phone", Question.Kind.WORDS);
        desk.rule("homes.guard", "budget", Visibility.SHOWN);
        desk.answer(yaya, "budget", Fact.Range.of(200, 300), "as little as possible");
        desk.answer(yaya, "contact-phone", new Fact.Words("333 1234567"), "");
        fields.put("budget", new Delegations.Ground("homes.fill", "homes.guard"));
        fields.put("pets-ok", new Delegations.Ground("homes.fill", "homes.guard"));
    }

    @AfterEach
    void thePageIsClosed() {
        UI.setCurrent(null);
    }

    @Test
    void everyPageSaysForWhomOneAnswers() {
        String pseudonym = desk.people().pseudonym(sara, "yaya").orElseThrow();
        assertThat(shown(Optional.empty()))
                .contains("banner-text " + pseudonym, "homes.budget.short", "200", "homes.pets-ok.short")
                .doesNotContain("333", "contact-phone", "as little", "Called yaya");
        assertThat(shown(Optional.of("pets-ok"))).contains("banner " + pseudonym, "homes.pets-ok.title");
    }

    @Test
    void aQuestionOutsideTheDelegationIsNotThere() {
        assertThat(shown(Optional.of("contact-phone")))
                .contains("people.acting.lead")
                .doesNotContain("contact-phone");
    }

    @Test
    void closesWhenTheDelegationDoes() {
        fields.clear();
        assertThat(shown(Optional.of("budget")))
                .contains("people.acting.closed")
                .doesNotContain("200", "budget");
    }

    @Test
    void thePersonReadsWhatTheySaidBefore() {
        acting.answer(
                sara,
                "yaya",
                new Answer("budget", Answer.State.GIVEN, Optional.of(Fact.Range.from(500)), "", Instant.EPOCH),
                Text.of("homes.budget.short"));
        ReplacedCard card = new ReplacedCard(acting, desk.around(), texts(), yaya, () -> {});
        assertThat(card.getElement().getTextRecursively())
                .contains("as little as possible", "people.acting.before Called sara", "people.acting.take-back");
    }

    private String shown(Optional<String> field) {
        ActingView view =
                new ActingView(acting, desk.around(), session, desk.firewall(), messages(), desk.clock(), live);
        view.open("yaya", field);
        return words(view);
    }

    private static String words(Component view) {
        return view.getElement().getTextRecursively();
    }

    private static Texts texts() {
        return new Texts(messages(), Locale.ENGLISH);
    }

    private Delegations delegations() {
        return (Delegations) Proxy.newProxyInstance(
                Delegations.class.getClassLoader(),
                new Class<?>[] {Delegations.class},
                (proxy, method, arguments) -> method.getName().equals("fields") ? fields : null);
    }

    /** Texts as their key and their arguments. */
    private static Messages messages() {
        return new Messages() {
            @Override
            public String text(Text text, Locale locale) {
                List<String> words = new ArrayList<>();
                words.add(text.key());
                text.arguments().forEach(argument -> words.add(String.valueOf(argument)));
                return String.join(" ", words) + " ";
            }

            @Override
            public boolean has(String key) {
                return true;
            }

            @Override
            public List<Locale> languages() {
                return List.of(Locale.ENGLISH);
            }
        };
    }
}
