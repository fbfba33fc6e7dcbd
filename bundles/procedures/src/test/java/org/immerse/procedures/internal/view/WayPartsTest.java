package org.immerse.procedures.internal.view;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.immerse.api.procedure.Procedure;
import org.immerse.api.text.Localized;
import org.immerse.api.text.Messages;
import org.immerse.api.text.Text;
import org.immerse.procedures.internal.Desk;
import org.immerse.procedures.internal.ProcedureWords;
import org.immerse.procedures.internal.domain.Pace;
import org.immerse.procedures.internal.domain.Standing;
import org.immerse.procedures.internal.domain.Wayfinder;
import org.immerse.procedures.internal.page.ProcedurePages;
import org.immerse.procedures.internal.persistence.OwnPaper;
import org.immerse.procedures.internal.plan.StartedPlan;
import org.immerse.procedures.internal.plan.WalletPlan;
import org.immerse.procedures.internal.plan.WayCalendar;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WayPartsTest {
    private static final String ID = "demo.health-card";

    @AutoClose
    private final Desk desk = Desk.withHealthCard();

    private final Procedure procedure = desk.book.find(ID).orElseThrow();
    private final ProcedureWords words = new ProcedureWords(new Keys(), desk.book, Locale.ENGLISH);
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
    void showsThisWeekThenWhatWaitsThenTheRestThenWhatIsDone() {
        desk.progress.finish("amal", ID, "address");
        desk.progress.begin("amal", ID, "permit");
        Element steps = parts().steps((what, step) -> marked.add(what + " " + step.id()))
                .getElement();
        assertThat(all(steps, "h2").map(Element::getTextRecursively))
                .containsExactly("procedures.week", "procedures.waiting", "procedures.later", "procedures.done");
        assertThat(all(steps, "h3").map(Element::getTextRecursively))
                .containsExactly(
                        "Get a social insurance number",
                        "Apply for the residence permit",
                        "Ask for the health card",
                        "Have your address confirmed");
        all(steps, "vaadin-button")
                .forEach(button -> button.getComponent()
                        .map(Button.class::cast)
                        .orElseThrow()
                        .click());
        assertThat(marked)
                .containsExactly(
                        "begun insurance",
                        "done insurance",
                        "done permit",
                        "undo permit",
                        "begun card",
                        "done card",
                        "undo address");
    }

    @Test
    void eachPaperIsHadOrMissingOrGotOnTheWay() {
        desk.progress.keep(
                "amal",
                new OwnPaper(
                        "", "passport", "", "", Optional.of(desk.book.today().plusYears(2)), ""));
        String papers = text(parts().papers());
        assertThat(papers)
                .contains("Passport procedures.papers.had-until 2028-11-23")
                .contains("Photo procedures.papers.missing")
                .contains("Residence permit procedures.papers.step");
    }

    @Test
    void tellsTheFinishTheCostAndWhatExpires() {
        desk.progress.keep(
                "amal",
                new OwnPaper(
                        "", "passport", "", "", Optional.of(desk.book.today().plusDays(50)), ""));
        assertThat(text(parts().figures()))
                .contains("procedures.finish.usual 2027-02-05", "procedures.finish.shortest 2026-12-21", "€72");
        assertThat(parts().warnings())
                .singleElement()
                .satisfies(warning -> assertThat(text(warning))
                        .contains("procedures.expiry.renew", "Passport", "2027-01-12", "2027-05-22"));
    }

    @Test
    void thePageWithoutScriptHoldsEveryStepAndItsWordsAreSafe() {
        String html = new ProcedurePages(desk.book, new Keys(), desk.site)
                .page(ID, Locale.ENGLISH)
                .orElseThrow()
                .html();
        assertThat(html)
                .contains(
                        "1. Have your address confirmed",
                        "4. Ask for the health card",
                        "Migration office, procedures.channel.office")
                .contains("https://site.example/procedures/" + ID)
                .doesNotContain("<script");
        assertThat(html.getBytes(java.nio.charset.StandardCharsets.UTF_8).length)
                .isLessThan(8_000);
    }

    @Test
    void theCalendarHoldsEachStepLeftAndNothingAboutThePerson() {
        desk.progress.finish("amal", ID, "address");
        String file = new WayCalendar(words, "https://site.example", "amal")
                .of(procedure, desk.progress.way("amal", procedure, Pace.USUAL));
        assertThat(file.split("BEGIN:VEVENT")).hasSize(4);
        assertThat(file)
                .contains("DTSTART;VALUE=DATE:20261123", "SUMMARY:Ask for the health card")
                .doesNotContain("amal");
    }

    @Test
    void startedProceduresAndPapersThatExpireArePlans() {
        StartedPlan started = new StartedPlan(desk.progress, desk.book);
        WalletPlan wallet = new WalletPlan(desk.progress, desk.book);
        assertThat(started.plan("amal")).isEmpty();
        assertThat(wallet.plan("amal")).isEmpty();
        desk.progress.finish("amal", ID, "address");
        assertThat(started.plan("amal").orElseThrow().steps())
                .extracting(step -> step.id() + " " + step.by())
                .containsExactly(ID + "/permit 2026-11-23", ID + "/insurance 2026-11-23", ID + "/card 2027-01-22");
        assertThat(wallet.plan("amal").orElseThrow().steps())
                .extracting(step -> step.by().toString())
                .containsExactly("2027-02-21");
        assertThat(started.plan("other")).isEmpty();
    }

    private WayParts parts() {
        Standing standing = desk.progress.standing("amal", procedure);
        return new WayParts(
                words,
                procedure,
                standing,
                Wayfinder.find(procedure, standing, desk.book.today(), Pace.USUAL),
                Wayfinder.find(procedure, standing, desk.book.today(), Pace.SHORTEST));
    }

    private static String text(Component component) {
        return String.join(
                " ",
                leaves(component.getElement())
                        .map(Element::getText)
                        .filter(words -> !words.isBlank())
                        .toList());
    }

    private static Stream<Element> leaves(Element root) {
        return root.getChildCount() == 0 || root.isTextNode()
                ? Stream.of(root)
                : root.getChildren().flatMap(WayPartsTest::leaves);
    }

    private static Stream<Element> all(Element root, String tag) {
        return Stream.concat(
                !root.isTextNode() && root.getTag().equals(tag) ? Stream.of(root) : Stream.empty(),
                root.isTextNode() ? Stream.empty() : root.getChildren().flatMap(child -> all(child, tag)));
    }

    /** Answers keys with their arguments, and names in English. */
    private static final class Keys implements Messages {
        @Override
        public String text(Text text, Locale locale) {
            List<String> parts = new ArrayList<>();
            if (!text.key().equals("text.verbatim")) {
                parts.add(text.key());
            }
            text.arguments()
                    .forEach(argument -> parts.add(
                            switch (argument) {
                                case Text inner -> text(inner, locale);
                                case Localized name -> name.in(locale);
                                default -> argument.toString();
                            }));
            return String.join(" ", parts);
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
