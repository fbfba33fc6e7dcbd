package org.immerse.eligibility.internal.view;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.immerse.api.eligibility.Answers;
import org.immerse.api.security.Role;
import org.immerse.api.security.User;
import org.immerse.api.text.Localized;
import org.immerse.api.text.Messages;
import org.immerse.api.text.Text;
import org.immerse.eligibility.internal.HealthCard;
import org.immerse.eligibility.internal.RuleBook;
import org.immerse.eligibility.internal.persistence.Published;
import org.immerse.testing.TestClock;
import org.immerse.testing.database.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EligibilityCardTest {
    @AutoClose
    private final TestDatabase database = TestDatabase.h2();

    private final RuleBook book = new RuleBook(new Published(database.unit("eligibility")), new TestClock());
    private final UI page = new UI();

    @BeforeEach
    void openPage() {
        UI.setCurrent(page);
        book.publish(new User("e", "e", "e", Set.of(Role.ADMINISTRATOR), Optional.empty()), HealthCard.FILE);
    }

    @AfterEach
    void closePage() {
        UI.setCurrent(null);
    }

    @Test
    void saysWhatMustBeKnownAndThenTheAnswer() {
        assertThat(card(Answers.NONE))
                .contains("eligibility.need Do you live in this country now?", "eligibility.card.start");
        assertThat(card(Answers.NONE.with("lives-here", "yes")))
                .contains("Do you have a residence permit that is still valid?", "eligibility.card.go-on");
        assertThat(card(Answers.NONE.with("lives-here", "no")))
                .contains("eligibility.no", "eligibility.card.why")
                .doesNotContain("eligibility.need");
        assertThat(card(Answers.NONE
                        .with("lives-here", "yes")
                        .with("residence-permit", "yes")
                        .with("pregnant", "yes")))
                .contains("eligibility.yes");
        assertThat(new CardFactory(book, new Keys()).card("services-test.nothing"))
                .isEmpty();
    }

    @Test
    void theQuestionsLeadBackToWhereTheyWereBegun() {
        String here = "services/entry/health-card";
        assertThat(AskView.address("health", false, here)).isEqualTo("eligibility/health?then=" + here);
        assertThat(AskView.address("health", true, here)).isEqualTo("eligibility/health?for=other&then=" + here);
        assertThat(AskView.address("health", false, "//elsewhere.example")).isEqualTo("eligibility/health");
    }

    @Test
    void theAnswerComesWithRuleReasonsAndSource() {
        Answers answers = Answers.NONE
                .with("lives-here", "yes")
                .with("residence-permit", "yes")
                .with("income", "2000")
                .with("pregnant", "no");
        ResultPage result = new ResultPage(
                new Words(new Keys(), Locale.ENGLISH),
                book.rule(HealthCard.SUBJECT).orElseThrow(),
                book.judge(HealthCard.SUBJECT, answers).orElseThrow(),
                false);
        result.answers(List.copyOf(book.criteria().values()), answers, criterion -> {});
        assertThat(result.getElement().getTextRecursively())
                .contains("eligibility.no", "Ask at a free clinic.", "Law 1/2020, article 5", "2026-10-01")
                .contains("At most 1200 euros a month, or pregnant", "2000 eligibility.answer.unit.money")
                .doesNotContain("Go to the health insurance office.");
    }

    private String card(Answers answers) {
        EligibilityCard card = new EligibilityCard(book, new Keys(), HealthCard.SUBJECT);
        card.show(answers);
        return card.getElement().getTextRecursively();
    }

    /** Answers keys with their arguments, and names in English. */
    private static final class Keys implements Messages {
        @Override
        public String text(Text text, Locale locale) {
            StringBuilder said = new StringBuilder(text.key().equals("text.verbatim") ? "" : text.key());
            text.arguments()
                    .forEach(argument -> said.append(said.isEmpty() ? "" : " ")
                            .append(
                                    argument instanceof Text inner
                                            ? text(inner, locale)
                                            : argument instanceof Localized name ? name.in(locale) : argument));
            return said.toString();
        }

        @Override
        public boolean has(String key) {
            return true;
        }

        @Override
        public List<Locale> languages() {
            return List.of(Locale.ENGLISH);
        }
    }
}
