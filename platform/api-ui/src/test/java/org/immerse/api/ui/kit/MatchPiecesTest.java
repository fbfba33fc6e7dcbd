package org.immerse.api.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.dom.Element;
import java.util.List;
import org.immerse.api.matching.Reason;
import org.immerse.api.matching.Reason.Outcome;
import org.immerse.api.text.Text;
import org.junit.jupiter.api.Test;

class MatchPiecesTest {
    private static final List<Reason> REASONS = List.of(
            reason("tasks", Outcome.MET, 30, 35),
            reason("hours", Outcome.PARTLY, 7, 15),
            reason("level", Outcome.UNKNOWN, 0, 50));

    @Test
    void drawsTheBarFromTheReasons() {
        SumBar bar = SumBar.of("Fits, 37 of 100", REASONS);
        Element first = bar.getElement().getChild(0);

        assertThat(bar.getElement().getAttribute("role")).isEqualTo("img");
        assertThat(bar.getElement().getAttribute("aria-label")).isEqualTo("Fits, 37 of 100");
        assertThat(first.getStyle().get("--max")).isEqualTo("35");
        assertThat(first.getChild(0).getStyle().get("--got")).isEqualTo("30");
    }

    @Test
    void drawsTheUnknownStripedAndEmpty() {
        Element unknown = SumBar.of("x", REASONS).getElement().getChild(2);

        assertThat(unknown.getClassList()).contains("unknown");
        assertThat(unknown.getChildCount()).isZero();
    }

    @Test
    void leavesOutWhatCannotGivePoints() {
        assertThat(new SumBar("x", List.of(new SumBar.Part(0, 0, false))).getComponentCount())
                .isZero();
    }

    @Test
    void namesTheScoreInWords() {
        assertThat(List.of(80, 79, 70, 69, 50, 49).stream().map(Fit::key))
                .containsExactly(
                        "ui.fit.very", "ui.fit.well", "ui.fit.well", "ui.fit.part", "ui.fit.part", "ui.fit.little");
    }

    @Test
    void listsEveryReasonAndTheirSum() {
        PointsList points = new PointsList(37, REASONS);

        assertThat(points.getComponentCount()).isEqualTo(REASONS.size() + 1);
        assertThat(points.getElement().getChild(1).getClassList()).contains("part");
        assertThat(points.getElement().getChild(2).getClassList()).contains("ask");
        assertThat(points.getElement().getChild(3).getClassList()).contains("sum");
    }

    @Test
    void drawsSmallBarsToTheScaleOfTheBigOne() {
        Element line = new PointsList(37, REASONS).getElement().getChild(1);

        assertThat(line.getChild(4).getStyle().get("--w")).isEqualTo("30");
    }

    @Test
    void marksWhatIsMissingAndWhatIsNotKnown() {
        ReasonList list =
                new ReasonList().add(Outcome.MET, "yes").add(Outcome.NOT, "no").add(Outcome.UNKNOWN, "?");

        assertThat(list.getElement().getChild(0).getClassList()).isEmpty();
        assertThat(list.getElement().getChild(1).getClassList()).containsExactly("miss");
        assertThat(list.getElement().getChild(2).getClassList()).containsExactly("ask");
    }

    private static Reason reason(String id, Outcome outcome, int points, int possible) {
        return new Reason(id, outcome, points, possible, Text.verbatim(id), Text.verbatim(id));
    }
}
