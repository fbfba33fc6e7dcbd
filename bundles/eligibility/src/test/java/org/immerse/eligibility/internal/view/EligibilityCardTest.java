package org.immerse.eligibility.internal.view;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.dom.Element;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.immerse.api.eligibility.Answers;
import org.immerse.api.people.People;
import org.immerse.api.security.Role;
import org.immerse.api.security.User;
import org.immerse.api.text.Localized;
import org.immerse.api.text.Messages;
import org.immerse.api.text.Text;
import org.immerse.api.ui.UserSession;
import org.immerse.api.ui.kit.SecondLanguage;
import org.immerse.eligibility.internal.HealthCard;
import org.immerse.eligibility.internal.RuleBook;
import org.immerse.eligibility.internal.SavedAnswers;
import org.immerse.eligibility.internal.persistence.Published;
import org.immerse.testing.TestClock;
import org.immerse.testing.database.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EligibilityCardTest {
    private static final Locale GREEK = Locale.of("el");
    private static final Locale ARABIC = Locale.of("ar");

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

    @Test
    void aClerkReadsEachQuestionAndItsAnswersAlongInAnotherLanguage() {
        AskView view = questions();
        assertThat(also(view)).isEmpty();
        one(view, SecondLanguage.class).setValue(GREEK);
        assertThat(title(view)).isEqualTo("Do you live in this country now?Ζεις τώρα σε αυτή τη χώρα;");
        assertThat(also(view))
                .containsExactly(
                        "Ζεις τώρα σε αυτή τη χώρα;",
                        "el:eligibility.answer.yes",
                        "el:eligibility.answer.no",
                        "el:eligibility.answer.skip");
        answer(view, "yes");
        assertThat(title(view))
                .startsWith("Do you have a residence permit that is still valid?")
                .contains("άδεια");
        one(view, RadioButtonGroup.class).setValue("no");
        one(view, SecondLanguage.class).clear();
        assertThat(also(view)).isEmpty();
        assertThat(one(view, RadioButtonGroup.class).getValue()).isEqualTo("no");
    }

    @Test
    void theAnswerStandsInTwoLanguagesSideBySide() {
        AskView view = questions();
        one(view, SecondLanguage.class).setValue(ARABIC);
        answer(view, "no");
        press(view, "eligibility.sheet");
        List<Element> cells = all(view.getElement(), "td").toList();
        assertThat(cells).hasSize(8);
        assertThat(cells.get(0).getTextRecursively())
                .contains("Health card", "eligibility.no", "Ask at a free clinic.");
        assertThat(cells.get(1).getTextRecursively())
                .contains("بطاقة الصحة", "ar:eligibility.no", "اسأل في عيادة مجانية.");
        assertThat(cells.get(1).getAttribute("dir")).isEqualTo("rtl");
        assertThat(cells.get(3).getTextRecursively()).contains("من يعيش هنا بتصريح وله دخل قليل.");
        assertThat(cells.get(5).getTextRecursively()).contains("يعيش في البلد");
        assertThat(cells.get(7).getTextRecursively()).contains("Law 1/2020, article 5", "2026-10-01");
        press(view, "eligibility.sheet.back");
        assertThat(view.getElement().getTextRecursively()).contains("eligibility.answers.change");
    }

    @Test
    void whatMustStillBeKnownStandsInTwoLanguagesToo() {
        AskView view = questions();
        one(view, SecondLanguage.class).setValue(GREEK);
        List<String> read = new ArrayList<>();
        while (components(view, AnswerField.class).findAny().isPresent()) {
            read.addAll(also(view));
            skip(view);
        }
        assertThat(read).contains("el:eligibility.answer.number (el:eligibility.answer.unit.money)");
        press(view, "eligibility.sheet");
        assertThat(all(view.getElement(), "td").map(Element::getTextRecursively).limit(2))
                .satisfiesExactly(
                        english -> assertThat(english).contains("eligibility.open", "Do you live in this country now?"),
                        greek -> assertThat(greek).contains("el:eligibility.open", "Ζεις τώρα σε αυτή τη χώρα;"));
    }

    private AskView questions() {
        page.setLocale(Locale.ENGLISH);
        AskView view = new AskView(
                book,
                new SavedAnswers(nothing(People.class), book, new TestClock()),
                new Keys(),
                nothing(UserSession.class));
        view.open(HealthCard.SUBJECT, false, "");
        page.add(view);
        return view;
    }

    /** Nobody is signed in, and nobody's file may be asked for. */
    private static <T> T nothing(Class<T> type) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, given) -> {
            assertThat(method.getReturnType()).isEqualTo(Optional.class);
            return Optional.empty();
        }));
    }

    @SuppressWarnings("unchecked")
    private static void answer(AskView view, String value) {
        one(view, RadioButtonGroup.class).setValue(value);
        press(view, "eligibility.continue");
    }

    private static void skip(AskView view) {
        if (all(view.getElement(), "vaadin-radio-group").toList().isEmpty()) {
            one(view, Checkbox.class).setValue(true);
            press(view, "eligibility.continue");
        } else {
            answer(view, "~");
        }
    }

    private static void press(Component view, String words) {
        components(view, Button.class)
                .filter(button -> button.getText().equals(words))
                .findFirst()
                .orElseThrow()
                .click();
    }

    private static String title(Component view) {
        return all(view.getElement(), "h1").findFirst().orElseThrow().getTextRecursively();
    }

    /** What is said in a second language, and marked as such. */
    private static List<String> also(Component view) {
        return all(view.getElement(), "span")
                .filter(span -> "el".equals(span.getAttribute("lang")) && "ltr".equals(span.getAttribute("dir")))
                .map(Element::getTextRecursively)
                .toList();
    }

    private static <T extends Component> T one(Component view, Class<T> type) {
        return components(view, type).findFirst().orElseThrow();
    }

    private static <T extends Component> Stream<T> components(Component view, Class<T> type) {
        return elements(view.getElement())
                .flatMap(element -> element.getComponent().stream())
                .filter(type::isInstance)
                .map(type::cast);
    }

    private static Stream<Element> all(Element root, String tag) {
        return elements(root).filter(element -> element.getTag().equals(tag));
    }

    private static Stream<Element> elements(Element root) {
        return root.isTextNode()
                ? Stream.empty()
                : Stream.concat(Stream.of(root), root.getChildren().flatMap(EligibilityCardTest::elements));
    }

    private String card(Answers answers) {
        EligibilityCard card = new EligibilityCard(book, new Keys(), HealthCard.SUBJECT);
        card.show(answers);
        return card.getElement().getTextRecursively();
    }

    /** Answers keys with their arguments, after the language where it is not English. */
    private static final class Keys implements Messages {
        @Override
        public String text(Text text, Locale locale) {
            String language = locale.equals(Locale.ENGLISH) ? "" : locale + ":";
            StringBuilder said = new StringBuilder(text.key().equals("text.verbatim") ? "" : language + text.key());
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
            return List.of(GREEK, Locale.ENGLISH, ARABIC);
        }
    }
}
