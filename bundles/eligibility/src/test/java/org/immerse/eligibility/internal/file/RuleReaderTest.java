package org.immerse.eligibility.internal.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.immerse.api.eligibility.Criterion;
import org.immerse.eligibility.internal.HealthCard;
import org.immerse.eligibility.internal.RuleBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleReaderTest {
    private static final Map<String, Criterion> SHARED = RuleBook.sharedCriteria();

    @Test
    void readsARuleWhoseExamplesHold() {
        RuleFile file = RuleReader.read(HealthCard.FILE, SHARED);
        assertThat(file.faults()).isEmpty();
        assertThat(file.rules()).hasSize(1);
        RuleText text = file.rules().getFirst();
        assertThat(text.rule().subject()).isEqualTo(HealthCard.SUBJECT);
        assertThat(text.rule().sources()).hasSize(1);
        assertThat(text.examples()).hasSize(4);
        assertThat(text.line()).isEqualTo(4);
    }

    @Test
    void aRuleWhoseExampleFailsIsRefusedWithTheLineOfTheExample() {
        String wrong = HealthCard.FILE.replace(
                "\"lives-here\": false}, \"expect\": \"no\"", "\"lives-here\": false}, \"expect\": \"yes\"");
        RuleFile file = RuleReader.read(wrong, SHARED);
        assertThat(file.rules()).isEmpty();
        assertThat(file.faults()).hasSize(1);
        Fault fault = file.faults().getFirst();
        assertThat(fault.line()).isEqualTo(lineOf("Lives elsewhere"));
        assertThat(fault.subject()).isEqualTo(HealthCard.SUBJECT);
        assertThat(fault.text().arguments().getFirst()).isEqualTo("Lives elsewhere");
    }

    @Test
    void theQuestionAnExampleExpectsIsLookedAtToo() {
        RuleFile file =
                RuleReader.read(HealthCard.FILE.replace("\"asks\": \"lives-here\"", "\"asks\": \"income\""), SHARED);
        assertThat(file.faults()).extracting(Fault::line).containsExactly(lineOf("Nothing known"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"residence-permit\", \"is\": \"yes\"} | \"residency\", \"is\": \"yes\"} | eligibility.fault.criterion",
                "\"to\": 1200 | \"too\": 1200 | eligibility.fault.member",
                "\"to\": 1200 | \"to\": \"much\" | eligibility.fault.number",
                "\"to\": 1200 | \"from\": 1300, \"to\": 1200 | eligibility.fault.range",
                "\"to\": 1200 | \"is\": 1200 | eligibility.fault.range",
                "[\"asylum-seeker\", | [\"asylum\", | eligibility.fault.answer",
                "2026-10-01 | yesterday | eligibility.fault.day",
                "https://law.example/1 | javascript:alert(1) | eligibility.fault.address",
                "{\"lives-here\": false} | {\"lives-her\": false} | eligibility.fault.criterion",
                "\"Health card\" | 7 | ",
                "{\"en\": \"Health card\", | { | eligibility.fault.english",
                "services-test.health-card | health-card | eligibility.fault.subject",
                "\"expect\": \"no\" | \"expect\": \"maybe\" | eligibility.fault.expect",
                "\"when\" | \"whenever\" | eligibility.fault.member"
            })
    void saysWhatIsWrongAndWhere(String right, String wrong, String key) {
        RuleFile file =
                RuleReader.read(HealthCard.FILE.replaceFirst(java.util.regex.Pattern.quote(right), wrong), SHARED);
        if (key == null) {
            assertThat(file.faults()).isEmpty();
            return;
        }
        assertThat(file.rules()).isEmpty();
        assertThat(file.faults()).extracting(fault -> fault.text().key()).containsExactly(key);
        assertThat(file.faults().getFirst().line())
                .isEqualTo(key.equals("eligibility.fault.member") && wrong.contains("whenever") ? 8 : lineOf(right));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"{ | 1", "[] | 1", "{\"format\": 1} | 1", "nothing | 1", "{} {} | 1"})
    void brokenFilesBringNothing(String json, int line) {
        RuleFile file = RuleReader.read(json, SHARED);
        assertThat(file.rules()).isEmpty();
        assertThat(file.faults()).extracting(Fault::line).containsExactly(line);
    }

    @Test
    void oneFaultyRuleDoesNotTakeTheOthersWithIt() {
        String twice = HealthCard.FILE.replace("\"rules\": [", "\"rules\": [{\"subject\": \"services-test.other\"},");
        RuleFile file = RuleReader.read(twice, SHARED);
        assertThat(file.rules()).hasSize(1);
        assertThat(file.faults()).extracting(Fault::subject).containsExactly("services-test.other");
    }

    @Test
    void modulesBringCriteriaOfTheirOwn() {
        RuleFile file = RuleReader.read(
                HealthCard.FILE
                        .replace("\"rules\": [", """
                                "criteria": [{"id": "services-test.pet", "kind": "yes-no", "sensitivity": 1,
                                  "ask": {"en": "Do you have a pet?"}}], "rules": [""")
                        .replace(
                                "\"all\": [",
                                "\"all\": [{\"not\": {\"criterion\": \"services-test.pet\", \"is\": true}},")
                        .replace(
                                "\"lives-here\": true, \"residence-permit\"",
                                "\"services-test.pet\": false, \"lives-here\": true, \"residence-permit\"")
                        .replace("\"asks\": \"lives-here\"", "\"asks\": \"services-test.pet\"")
                        .replace("\"asks\": \"residence-permit\"", "\"asks\": \"services-test.pet\""),
                SHARED);
        assertThat(file.faults()).isEmpty();
        assertThat(file.criteria()).containsOnlyKeys("services-test.pet");
    }

    private static int lineOf(String words) {
        return (int) HealthCard.FILE
                        .substring(0, HealthCard.FILE.indexOf(words))
                        .chars()
                        .filter(c -> c == '\n')
                        .count()
                + 1;
    }
}
