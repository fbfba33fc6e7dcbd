package org.immerse.procedures.internal.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immerse.api.procedure.Procedure;
import org.immerse.procedures.internal.HealthCard;
import org.immerse.procedures.internal.domain.Flaw;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProcedureJsonTest {
    private static final Parsed PARSED = ProcedureJson.read(HealthCard.file(), Map.of());

    @Test
    void readsTheDocumentedForm() {
        assertThat(PARSED.flaws()).isEmpty();
        assertThat(PARSED.papers()).hasSize(7);
        Procedure card = PARSED.procedures().getFirst();
        assertThat(card.steps())
                .extracting(step -> step.id())
                .containsExactly("address", "permit", "insurance", "card");
        assertThat(card.steps().get(1).needs().getFirst().validDays()).isEqualTo(180);
        assertThat(card.steps().get(1).waiting().usual()).isEqualTo(60);
        assertThat(card.steps().get(1).cost().orElseThrow().amount()).isEqualByComparingTo("70");
    }

    @Test
    void whatIsWrittenReadsAsWhatItWas() {
        Parsed again = ProcedureJson.read(ProcedureWriter.file(PARSED.papers(), PARSED.procedures()), Map.of());
        assertThat(again).isEqualTo(PARSED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"tags\": | \"colour\": \"red\", \"tags\": | /procedures/0/colour | unknown",
                "\"channel\": \"online\" | \"channel\": \"pigeon\" | /procedures/0/steps/3/channel | channel",
                "{\"amount\": 70, | {\"amount\": \"much\", | /procedures/0/steps/1/cost | cost",
                "\"currency\": \"EUR\"}, \"wait\" | \"currency\": \"gold\"}, \"wait\" | /procedures/0/steps/1/cost | cost",
                "\"usual\": 60 | \"usual\": \"long\" | /procedures/0/steps/1/wait/usual | days",
                "https://health.example/card | javascript:alert(1) | /procedures/0/steps/3/link | address",
                "\"checked\": \"2026-10-01\" | \"checked\": \"soon\" | /procedures/0/sources/0/checked | day",
                "\"tags\": [\"health\" | \"tags\": [7 | /procedures/0/tags/0 | text",
                "\"summary\": {\"en\" | \"summary\": {\"in English\" | /procedures/0/summary/in English | language"
            })
    void takesWhatItUnderstandsAndSaysWhatNot(String right, String wrong, String pointer, String key) {
        Parsed parsed = ProcedureJson.read(
                HealthCard.file().replaceFirst(java.util.regex.Pattern.quote(right), wrong), Map.of());
        assertThat(parsed.procedures()).hasSize(1);
        assertThat(parsed.flaws()).extracting(Flaw::pointer).containsExactly(pointer);
        assertThat(parsed.flaws()).extracting(flaw -> flaw.text().key()).containsExactly("procedures.flaw." + key);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"id\": \"demo.health-card\" | \"id\": \"Health card!\" | /procedures/0/id",
                "\"needs\": [\"passport\"] | \"needs\": [{}] | /procedures/0/steps/2/needs/0",
                "\"id\": \"permit\" | \"id\": \"address\" | /procedures/0/steps/0/id",
                "\"needs\": [\"passport\"] | \"needs\": [\"health-card\"] | /procedures/0/steps/2",
                "{\"id\": \"insurance-number\" | {\"id\": \"number\" | /procedures/0/steps/2/gives/0"
            })
    void leavesOutWhatCannotBeGoneThrough(String right, String wrong, String pointer) {
        Parsed parsed = ProcedureJson.read(
                HealthCard.file().replaceFirst(java.util.regex.Pattern.quote(right), wrong), Map.of());
        assertThat(parsed.procedures()).isEmpty();
        assertThat(parsed.flaws()).extracting(Flaw::pointer).contains(pointer);
        assertThat(parsed.hasLeftOut()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"{ | json", "[] | format", "{\"format\": 3} | format", "'' | format"})
    void otherFilesBringNothing(String json, String key) {
        Parsed parsed = ProcedureJson.read(json, Map.of());
        assertThat(parsed.procedures()).isEmpty();
        assertThat(parsed.flaws())
                .filteredOn(Flaw::fatal)
                .extracting(flaw -> flaw.text().key())
                .containsExactly("procedures.flaw." + key);
    }

    @Test
    void theSameFileAgainChangesNothing() {
        Procedure card = PARSED.procedures().getFirst();
        assertThat(Difference.of(Optional.of(card), card).change()).isEqualTo(Difference.Change.SAME);
        assertThat(Difference.of(Optional.<Procedure>empty(), card).change()).isEqualTo(Difference.Change.NEW);
    }

    @Test
    void aDifferenceNamesTheStepAndWhatIsNotAsItWas() {
        Procedure before = PARSED.procedures().getFirst();
        Procedure after = ProcedureJson.read(
                        HealthCard.file()
                                .replace("\"amount\": 70", "\"amount\": 80")
                                .replace("\"usual\": 14", "\"usual\": 20"),
                        Map.of())
                .procedures()
                .getFirst();
        Difference difference = Difference.of(Optional.of(before), after);
        assertThat(difference.change()).isEqualTo(Difference.Change.CHANGED);
        assertThat(difference.lines())
                .containsExactly(
                        new Difference.Line("steps/permit/cost/amount", "70", "80"),
                        new Difference.Line("steps/card/wait/usual", "14", "20"));
        List<Difference.Line> back = Difference.of(Optional.of(after), before).lines();
        assertThat(back).hasSize(2);
    }
}
