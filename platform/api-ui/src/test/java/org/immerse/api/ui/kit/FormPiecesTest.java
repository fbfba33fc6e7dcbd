package org.immerse.api.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Map;
import org.immerse.api.text.ProblemException;
import org.immerse.api.text.Text;
import org.junit.jupiter.api.Test;

class FormPiecesTest {
    @Test
    void saysHowFarAQuestionnaireIs() {
        Element track = new StepsBar(4, 9).getElement().getChild(0);

        assertThat(track.getAttribute("role")).isEqualTo("progressbar");
        assertThat(track.getAttribute("aria-valuenow")).isEqualTo("4");
        assertThat(track.getAttribute("aria-valuemax")).isEqualTo("9");
        assertThat(track.getChildren().map(step -> step.getAttribute("class")).limit(5))
                .containsExactly("done", "done", "done", "now", null);
    }

    @Test
    void makesBigAnswersWithTheirValues() {
        RadioButtonGroup<String> group =
                Choices.one("How much?", List.of(Choice.of("a", "A little", "Some words"), Choice.soft("x", "?", "")));

        assertThat(group.getClassNames()).contains("im-options");
        assertThat(group.getAriaLabel()).contains("How much?");
        group.setValue("x");
        assertThat(group.getValue()).isEqualTo("x");
    }

    @Test
    void drawsTheSoftAnswersDashedAndTheSecondLineQuiet() {
        Element drawn =
                Choices.draw(Choice.soft("x", "I don’t know", "You see all")).getElement();

        assertThat(drawn.getClassList()).contains("soft");
        assertThat(drawn.getChild(1).getClassList()).contains("d");
    }

    @Test
    void putsAProblemBesideItsFieldAndIntoTheSummary() {
        TextField name = new TextField();
        ErrorSummary summary = new ErrorSummary();

        summary.show(ProblemException.invalid("name", Text.verbatim("too short")), Map.of("name", name));

        assertThat(name.isInvalid()).isTrue();
        assertThat(summary.isShown()).isTrue();
        Element box = summary.getElement().getChild(0);
        assertThat(box.getAttribute("role")).isEqualTo("alert");
        assertThat(box.getAttribute("tabindex")).isEqualTo("-1");
    }

    @Test
    void takesProblemsAwayAgain() {
        TextField name = new TextField();
        ErrorSummary summary = new ErrorSummary();
        summary.show(ProblemException.invalid("name", Text.verbatim("too short")), Map.of("name", name));

        summary.clear(Map.of("name", name));

        assertThat(name.isInvalid()).isFalse();
        assertThat(summary.isShown()).isFalse();
        assertThat(summary.getElement().getChildCount()).isZero();
    }

    @Test
    void repeatsTheQuestionInTheChangeLink() {
        Summary summary = new Summary();
        summary.add("Languages", "Spanish A2").change("people/languages");

        assertThat(summary.getElement().getTextRecursively()).contains("Languages", "Spanish A2");
        assertThat(summary.getElement().getOuterHTML()).contains("href=\"people/languages\"", ": Languages</span>");
    }

    @Test
    void putsWhyBesideTheQuestionAndBelowItOnPhones() {
        QuestionPage page = new QuestionPage("How much?").why("Because", "only you");
        String html = page.getElement().getOuterHTML();

        assertThat(html).contains("im-phone", "im-desk");
        assertThat(page.getClassNames()).doesNotContain("single");
    }

    @Test
    void saysWhoSeesWhatInATable() {
        String html = new SeeTable("They see", List.of("Now", "Later"))
                .row("Your name", List.of(false, true))
                .getElement()
                .getOuterHTML();

        assertThat(html).contains("scope=\"col\"", "scope=\"row\"", "im-see never", "im-see yes");
    }

    @Test
    void marksTheStepThatIsNow() {
        StatusThread thread = new StatusThread()
                .add(StatusThread.State.DONE, "Sent", "today")
                .add(StatusThread.State.NOW, "Read", "");

        assertThat(thread.getElement().getChild(1).getAttribute("aria-current")).isEqualTo("step");
        assertThat(thread.getElement().getChild(0).getClassList()).contains("done");
    }

    @Test
    void hidesIconsFromScreenReadersAndMirrorsArrows() {
        assertThat(Icons.of("next").getElement().getAttribute("aria-hidden")).isEqualTo("true");
        assertThat(Icons.of("next").getClassNames()).contains("flip");
        assertThat(Icons.of("clock").getClassNames()).doesNotContain("flip");
        assertThat(Icons.of("unicorn").getSymbol()).isEqualTo("info");
    }

    @Test
    void explainsAnEmptyPlaceAndWhatToTry() {
        String html = new EmptyState("Nothing today", "This is not about you")
                .tryThis("pin", "Look further", "7 jobs", "jobs?km=15")
                .getElement()
                .getOuterHTML();

        assertThat(html).contains("Nothing today", "This is not about you", "im-try", "href=\"jobs?km=15\"");
    }

    @Test
    void namesACardByItsHeading() {
        Card card = new Card("Why it fits", new Div());

        assertThat(card.getElement().getAttribute("aria-labelledby")).isNotBlank();
    }
}
