package org.immerse.services.cyprus.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.immerse.api.eligibility.Answers;
import org.immerse.api.eligibility.Criterion;
import org.immerse.api.eligibility.Outcome;
import org.immerse.api.eligibility.Outcome.Verdict;
import org.immerse.eligibility.internal.RuleBook;
import org.immerse.eligibility.internal.domain.Judge;
import org.immerse.eligibility.internal.file.Example;
import org.immerse.eligibility.internal.file.RuleFile;
import org.immerse.eligibility.internal.file.RuleReader;
import org.immerse.eligibility.internal.file.RuleText;
import org.junit.jupiter.api.Test;

class ShippedRulesTest {
    private static final Map<String, String> FILES = Shipped.files("eligibility");
    private static final Map<String, Criterion> SHARED = RuleBook.sharedCriteria();
    private static final String HEALTH_CARD = ServicesCyprusModule.ID + ".health-card";

    @Test
    void everyRuleIsReadAndHoldsOnItsExamples() {
        FILES.forEach((name, text) ->
                assertThat(RuleReader.read(text, SHARED).faults()).as(name).isEmpty());
        assertThat(rules()).hasSizeGreaterThanOrEqualTo(28);
    }

    @Test
    void everyRuleAndCriterionIsOfThisModuleAndStandsInOneFileOnly() {
        List<String> ids = new ArrayList<>();
        FILES.values().forEach(text -> {
            RuleFile file = RuleReader.read(text, SHARED);
            ids.addAll(file.criteria().keySet());
            file.rules().forEach(rule -> ids.add(rule.rule().subject() + " (rule)"));
        });
        assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.startsWith(ServicesCyprusModule.ID + "."));
    }

    @Test
    void everyTextIsInEveryLanguage() {
        FILES.forEach(
                (name, text) -> assertThat(Shipped.untranslated(text)).as(name).isEmpty());
    }

    @Test
    void everyRuleIsTriedOnSomebodyItIsForOnSomebodyItIsNotForAndOnAnOpenCase() {
        assertThat(rules()).allSatisfy(rule -> {
            assertThat(rule.examples()).extracting(Example::expect).contains(Verdict.values());
            assertThat(rule.rule().sources()).isNotEmpty();
        });
    }

    @Test
    void theHealthCardAsksForThePermitOfWhoeverLivesHereAndThenSaysYes() {
        Answers lives = Answers.NONE.with("lives-here", Criterion.YES);
        Outcome open = judge(HEALTH_CARD, lives);
        assertThat(open.verdict()).isEqualTo(Verdict.OPEN);
        assertThat(open.next().orElseThrow().id()).isEqualTo("residence-permit");
        assertThat(judge(HEALTH_CARD, lives.with("residence-permit", Criterion.YES))
                        .verdict())
                .isEqualTo(Verdict.YES);
    }

    private static Outcome judge(String subject, Answers answers) {
        Map<String, Criterion> criteria = new HashMap<>(SHARED);
        FILES.values()
                .forEach(text -> criteria.putAll(RuleReader.read(text, SHARED).criteria()));
        RuleText rule = rules().stream()
                .filter(text -> text.rule().subject().equals(subject))
                .findFirst()
                .orElseThrow();
        return new Judge(rule.rule().when(), criteria).judge(answers);
    }

    private static List<RuleText> rules() {
        return FILES.values().stream()
                .flatMap(text -> RuleReader.read(text, SHARED).rules().stream())
                .toList();
    }
}
