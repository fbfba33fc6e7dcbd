package org.immerse.plans.internal.view;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.dom.Element;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.immerse.api.plan.Basis;
import org.immerse.api.plan.Milestone;
import org.immerse.api.plan.PersonPlan;
import org.immerse.api.plan.Plan;
import org.immerse.api.plan.PlanStep;
import org.immerse.api.security.Accounts;
import org.immerse.api.text.Messages;
import org.immerse.api.text.Text;
import org.immerse.api.ui.kit.CounterSheet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PlanPartTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");
    private final List<String> marked = new ArrayList<>();
    private final UI page = new UI();

    @BeforeEach
    void openPage() {
        UI.setCurrent(page);
    }

    @AfterEach
    void closePage() {
        UI.setCurrent(null);
    }

    @Test
    void showsWhatIsLateThenThisWeekThenMonthByMonthThenWhatIsDone() {
        assertThat(all(part().getElement(), "h2").map(Element::getTextRecursively))
                .containsExactly("plan", "plans.group.late", "plans.group.week", "January 2027", "plans.group.done");
        assertThat(all(part().getElement(), "h3").map(Element::getTextRecursively))
                .containsExactly("late", "week", "later", "done", "settled");
    }

    @Test
    void eachStepSaysWhatToBringWhoHelpsWhereAndOnWhatItRests() {
        assertThat(part().getElement().getTextRecursively())
                .contains("passport", "card", "educator", "office", "Legge 47/2017", "plans.basis.check");
    }

    @Test
    void onlyWhatThePersonMarkedCanBeTakenBack() {
        List<Element> buttons = all(part().getElement(), "vaadin-button").toList();
        assertThat(buttons.stream().map(button -> button.getAttribute("aria-label")))
                .containsExactly("plans.done.what", "plans.done.what", "plans.done.what", "plans.undo.what");
        buttons.forEach(button -> ((Button) button.getComponent().orElseThrow()).click());
        assertThat(marked).containsExactly("done late", "done week", "done later", "undo done");
    }

    @Test
    void onPaperEverythingToDoStandsInBothLanguagesWithNothingFolded() {
        Locale arabic = Locale.of("ar");
        page.setLocale(Locale.ENGLISH);
        CounterSheet sheet = new CounterSheet(List.of(Locale.ENGLISH, arabic), Optional.empty());
        new PaperPlan(sheet, new Keys(), TODAY).write(plan());
        List<Element> rows = all(sheet.getElement(), "tr").toList();
        assertThat(rows).hasSize(10);
        assertThat(rows.get(1).getTextRecursively())
                .contains("18: 2027-03-03", "note", "ar:18: ar:2027-03-03", "ar:note");
        assertThat(all(sheet.getElement(), "h3").map(Element::getTextRecursively))
                .containsExactly(
                        "plans.group.late",
                        "ar:plans.group.late",
                        "November 2026",
                        "نوفمبر 2026",
                        "January 2027",
                        "يناير 2027");
        assertThat(all(sheet.getElement(), "h4").map(Element::getTextRecursively))
                .containsExactly("late", "ar:late", "week", "ar:week", "later", "ar:later");
        assertThat(rows.stream().skip(5).map(row -> row.getChild(1).getTextRecursively()))
                .containsExactly(
                        "ar:plans.takear:passport",
                        "ar:plans.getar:card",
                        "ar:plans.helpar:educator",
                        "ar:plans.wherear:office",
                        "ar:plans.basisLegge 47/2017 ar:plans.basis.check");
        assertThat(rows.getLast().getChild(1).getAttribute("dir")).isEqualTo("rtl");
        assertThat(all(sheet.getElement(), "vaadin-details")).isEmpty();
    }

    private PlanPart part() {
        return new PlanPart(
                words(),
                plan(),
                "amadou",
                nobody(),
                step -> marked.add("done " + step.id()),
                step -> marked.add("undo " + step.id()));
    }

    private static PersonPlan plan() {
        return new PersonPlan(
                new Plan(
                        "m.p",
                        Text.of("plan"),
                        Text.of("lead"),
                        List.of(new Milestone(Text.of("18"), TODAY.plusDays(100), true)),
                        List.of(
                                step("settled", 300).settled(true),
                                step("later", 60)
                                        .take(Text.of("passport"))
                                        .get(Text.of("card"))
                                        .helper(Text.of("educator"))
                                        .at(Text.of("office"))
                                        .basis(new Basis("Legge 47/2017", "https://example.org", true)),
                                step("week", 2),
                                step("late", -3),
                                step("done", 5)),
                        List.of(Text.of("note"))),
                Map.of("done", new PersonPlan.Mark(Instant.parse("2026-11-20T09:00:00Z"), "amadou")));
    }

    private static PlanStep step(String id, int days) {
        return PlanStep.of(id, "paper", Text.of(id), Text.of("why"), TODAY.plusDays(days));
    }

    private static Stream<Element> all(Element root, String tag) {
        return Stream.concat(
                Stream.of(root)
                        .filter(element ->
                                !element.isTextNode() && element.getTag().equals(tag)),
                root.isTextNode() ? Stream.empty() : root.getChildren().flatMap(child -> all(child, tag)));
    }

    private static PlanWords words() {
        return new PlanWords(new Keys(), Locale.ENGLISH, TODAY);
    }

    private static Accounts nobody() {
        return (Accounts) Proxy.newProxyInstance(
                Accounts.class.getClassLoader(),
                new Class<?>[] {Accounts.class},
                (proxy, method, arguments) -> Optional.empty());
    }

    /** Every text is its key, after the language where it is not English; of days, the day. */
    private static final class Keys implements Messages {
        @Override
        public String text(Text text, Locale locale) {
            String said = text.key().equals("text.verbatim")
                    ? text.arguments().getFirst().toString()
                    : text.key();
            return locale.equals(Locale.ENGLISH) ? said : locale + ":" + said;
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
