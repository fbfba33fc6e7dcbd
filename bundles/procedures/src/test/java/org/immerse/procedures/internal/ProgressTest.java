package org.immerse.procedures.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immerse.api.procedure.Procedure;
import org.immerse.api.text.ProblemException;
import org.immerse.procedures.internal.domain.Pace;
import org.immerse.procedures.internal.domain.Way;
import org.immerse.procedures.internal.persistence.OwnPaper;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private static final String ID = "demo.health-card";

    @AutoClose
    private final Desk desk = Desk.withHealthCard();

    private final LocalDate today = desk.book.today();

    @Test
    void aFinishedStepPutsWhatItGivesIntoTheWalletAndUndoTakesItBack() {
        desk.progress.finish("amal", ID, "address");
        assertThat(desk.progress.papers("amal")).singleElement().satisfies(paper -> {
            assertThat(paper.paper()).isEqualTo("address-proof");
            assertThat(paper.last()).contains(today.plusDays(90));
            assertThat(paper.origin()).isEqualTo(ID + "/address");
        });
        assertThat(ids(way().steps())).doesNotContain("address");
        desk.progress.undo("amal", ID, "address");
        assertThat(desk.progress.papers("amal")).isEmpty();
        assertThat(ids(way().steps())).contains("address");
        assertThat(desk.progress.started("amal")).containsExactly(ID);
    }

    @Test
    void finishingTwiceGivesOnePaper() {
        desk.progress.finish("amal", ID, "address");
        desk.progress.finish("amal", ID, "address");
        assertThat(desk.progress.papers("amal")).hasSize(1);
        assertThat(desk.progress.marks("amal")).hasSize(2);
    }

    @Test
    void finishingAgainKeepsAPaperThatIsStillValidAndUndoTakesBackOnlyTheNewOne() {
        desk.progress.finish("amal", ID, "address");
        List<OwnPaper> before = desk.progress.papers("amal");
        desk.clock.forward(Duration.ofDays(80));
        desk.progress.finish("amal", ID, "address");
        assertThat(desk.progress.papers("amal"))
                .extracting(paper -> paper.last().orElseThrow())
                .containsExactly(today.plusDays(90), today.plusDays(170));
        desk.progress.undo("amal", ID, "address");
        assertThat(desk.progress.papers("amal")).isEqualTo(before);
    }

    @Test
    void finishingAgainReplacesAPaperThatIsOver() {
        desk.progress.finish("amal", ID, "address");
        desk.clock.forward(Duration.ofDays(91));
        desk.progress.finish("amal", ID, "address");
        assertThat(desk.progress.papers("amal"))
                .extracting(paper -> paper.last().orElseThrow())
                .containsExactly(today.plusDays(181));
    }

    @Test
    void finishingAgainGivesNoSecondPaperThatIsValidForEver() {
        desk.progress.finish("amal", ID, "insurance");
        desk.clock.forward(Duration.ofDays(1));
        desk.progress.finish("amal", ID, "insurance");
        assertThat(desk.progress.papers("amal")).hasSize(1);
    }

    @Test
    void undoOfAStepHandedInAgainKeepsThePaperItGaveBefore() {
        desk.progress.finish("amal", ID, "permit");
        desk.progress.begin("amal", ID, "permit");
        desk.progress.undo("amal", ID, "permit");
        assertThat(desk.progress.papers("amal")).hasSize(1);
    }

    @Test
    void undoTakesAPaperBackThatWasChangedInTheWallet() {
        desk.progress.finish("amal", ID, "address");
        OwnPaper given = desk.progress.papers("amal").getFirst();
        desk.progress.keep(
                "amal", new OwnPaper(given.id(), given.paper(), "", "Blue folder", given.last(), given.origin()));
        desk.progress.undo("amal", ID, "address");
        assertThat(desk.progress.papers("amal")).isEmpty();
    }

    @Test
    void aBegunStepWaitsFromItsDayOn() {
        desk.progress.finish("amal", ID, "address");
        desk.progress.begin("amal", ID, "permit");
        desk.clock.forward(Duration.ofDays(10));
        assertThat(way().waiting()).singleElement().satisfies(planned -> {
            assertThat(planned.start()).isEqualTo(today);
            assertThat(planned.finish()).isEqualTo(today.plusDays(60));
        });
    }

    @Test
    void aBegunStepThatIsDoneByMistakeWaitsAgainFromItsDayOn() {
        desk.progress.finish("amal", ID, "address");
        desk.progress.begin("amal", ID, "permit");
        desk.clock.forward(Duration.ofDays(10));
        desk.progress.finish("amal", ID, "permit");
        desk.progress.finish("amal", ID, "permit");
        assertThat(way().waiting()).isEmpty();
        desk.progress.undo("amal", ID, "permit");
        assertThat(way().waiting())
                .singleElement()
                .satisfies(planned -> assertThat(planned.start()).isEqualTo(today));
        desk.progress.undo("amal", ID, "permit");
        assertThat(way().waiting()).isEmpty();
        assertThat(ids(way().steps())).contains("permit");
    }

    @Test
    void aStepDoneAgainLaterForgetsTheDayItWasHandedInBefore() {
        desk.progress.begin("amal", ID, "permit");
        desk.progress.finish("amal", ID, "permit");
        desk.clock.forward(Duration.ofDays(400));
        desk.progress.finish("amal", ID, "permit");
        desk.progress.undo("amal", ID, "permit");
        assertThat(way().waiting()).isEmpty();
    }

    @Test
    void whenThePaperOfADoneStepIsOverTheStepComesBack() {
        desk.progress.finish("amal", ID, "address");
        desk.clock.forward(Duration.ofDays(91));
        assertThat(ids(way().steps())).contains("address");
    }

    @Test
    void ofSeveralPapersOfAKindTheOneValidLongestCounts() {
        desk.progress.keep("amal", paper("", "passport", Optional.of(today.plusDays(10))));
        desk.progress.keep("amal", paper("", "passport", Optional.of(today.plusDays(300))));
        assertThat(way().expiries()).isEmpty();
        assertThat(way().missing()).containsExactlyInAnyOrder("rent-contract", "photo");
    }

    @Test
    void nobodyTouchesThePapersOfOthers() {
        desk.progress.keep("amal", paper("", "passport", Optional.empty()));
        String id = desk.progress.papers("amal").getFirst().id();
        assertThatThrownBy(() -> desk.progress.keep("other", paper(id, "photo", Optional.empty())))
                .isInstanceOf(ProblemException.class);
        desk.progress.drop("other", id);
        assertThat(desk.progress.papers("amal")).extracting(OwnPaper::paper).containsExactly("passport");
        assertThat(desk.progress.papers("other")).isEmpty();
    }

    @Test
    void aPaperNeedsAKindOrAName() {
        assertThatThrownBy(() -> desk.progress.keep("amal", paper("", "", Optional.empty())))
                .isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> desk.progress.keep("amal", paper("", "nothing", Optional.empty())))
                .isInstanceOf(ProblemException.class);
        desk.progress.keep("amal", new OwnPaper("", "", "Letter of the school", "Blue folder", Optional.empty(), ""));
        assertThat(desk.progress.papers("amal")).extracting(OwnPaper::kept).containsExactly("Blue folder");
    }

    @Test
    void everythingIsExportedAndErased() {
        ProcedureData data = new ProcedureData(desk.progress, desk.entries);
        assertThat(data.export("amal")).isEmpty();
        desk.progress.begin("amal", ID, "address");
        desk.progress.finish("amal", ID, "address");
        assertThat(data.export("amal")).containsOnlyKeys("papers", "marks");
        assertThat((List<?>) data.export("amal").get("marks"))
                .hasSize(2)
                .last()
                .isEqualTo(Map.of(
                        "procedure",
                        ID,
                        "step",
                        "address",
                        "kind",
                        "done",
                        "day",
                        today.toString(),
                        "begun",
                        today.toString()));
        data.erase("amal");
        assertThat(data.export("amal")).isEqualTo(Map.of());
        assertThat(desk.progress.started("amal")).isEmpty();
    }

    @Test
    void leavingKeepsThePapers() {
        desk.progress.finish("amal", ID, "address");
        desk.progress.leave("amal", ID);
        assertThat(desk.progress.started("amal")).isEmpty();
        assertThat(desk.progress.papers("amal")).hasSize(1);
    }

    @Test
    void eachChangeTellsWhoItConcerns() {
        desk.progress.start("amal", ID);
        assertThat(desk.events).singleElement().satisfies(event -> {
            assertThat(event.topic()).isEqualTo(Progress.CHANGED);
            assertThat(event.ids()).isEqualTo(Map.of("person", "amal"));
        });
        assertThatThrownBy(() -> desk.progress.start("amal", "nothing")).isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> desk.progress.finish("amal", ID, "nothing")).isInstanceOf(ProblemException.class);
    }

    private Way way() {
        Procedure procedure = desk.book.find(ID).orElseThrow();
        return desk.progress.way("amal", procedure, Pace.USUAL);
    }

    private static List<String> ids(List<Way.Planned> some) {
        return some.stream().map(planned -> planned.step().id()).toList();
    }

    private static OwnPaper paper(String id, String kind, Optional<LocalDate> last) {
        return new OwnPaper(id, kind, "", "", last, "");
    }
}
