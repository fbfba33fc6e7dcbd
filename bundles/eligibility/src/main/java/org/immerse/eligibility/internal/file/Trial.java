package org.immerse.eligibility.internal.file;

import java.util.List;
import java.util.Locale;
import org.immerse.api.eligibility.Outcome;
import org.immerse.api.eligibility.Outcome.Verdict;
import org.immerse.api.text.Text;
import org.immerse.eligibility.internal.domain.Judge;

/** What a rule says of one of its examples. */
public record Trial(Example example, Outcome outcome) {
    /** Tries a rule on all its examples. */
    public static List<Trial> of(RuleText text, Judge judge) {
        return text.examples().stream()
                .map(example -> new Trial(example, judge.judge(example.given())))
                .toList();
    }

    /** Whether the rule says what the example expects. */
    public boolean holds() {
        return example.fits(outcome);
    }

    Fault fault(String subject) {
        return new Fault(
                subject,
                example.line(),
                Text.of(
                        "eligibility.fault.example",
                        example.name(),
                        says(example.expect(), example.asks().orElse("")),
                        says(
                                outcome.verdict(),
                                outcome.next().map(next -> next.id()).orElse(""))));
    }

    /** What the rule says, in words. */
    public Text said() {
        return says(outcome.verdict(), outcome.next().map(next -> next.id()).orElse(""));
    }

    /** A result in words. */
    public static Text says(Verdict verdict, String asks) {
        return Text.of("eligibility.says." + verdict.name().toLowerCase(Locale.ROOT), asks);
    }
}
