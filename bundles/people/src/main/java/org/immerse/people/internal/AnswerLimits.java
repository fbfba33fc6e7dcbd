package org.immerse.people.internal;

import org.immerse.api.fact.Fact;
import org.immerse.api.people.Answer;
import org.immerse.api.text.ProblemException;
import org.immerse.api.text.Text;

/** How big an answer may be, and that it is whole. */
public final class AnswerLimits {
    static final int WORDS = 4000;
    static final int ENTRIES = 200;

    private AnswerLimits() {}

    /** Refuses what is too big or not whole. */
    public static void check(Answer answer) {
        if (answer.ownWords().length() > WORDS) {
            throw ProblemException.invalid(answer.field(), Text.of("people.answer.too-long", WORDS));
        }
        if ((answer.state() == Answer.State.GIVEN) != answer.fact().isPresent()) {
            throw ProblemException.invalid(answer.field(), Text.of("people.answer.missing"));
        }
        answer.fact().ifPresent(fact -> {
            if (size(fact) > ENTRIES) {
                throw ProblemException.invalid(answer.field(), Text.of("people.answer.too-many", ENTRIES));
            }
            if (fact instanceof Fact.Words words && words.text().length() > WORDS) {
                throw ProblemException.invalid(answer.field(), Text.of("people.answer.too-long", WORDS));
            }
        });
    }

    private static int size(Fact fact) {
        return switch (fact) {
            case Fact.Concepts concepts -> concepts.weights().size();
            case Fact.Levels levels -> levels.ranks().size();
            case Fact.Place place -> place.points().size();
            default -> 1;
        };
    }
}
