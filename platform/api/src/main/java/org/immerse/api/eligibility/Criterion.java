package org.immerse.api.eligibility;

import java.util.List;
import org.immerse.api.text.Localized;

/**
 * One thing rules may depend on, with the question that finds it out.
 *
 * @param id such as {@code age}; those of a module start with its id
 * @param kind what an answer looks like
 * @param sensitivity from 0, a question anybody would answer, to 100: less sensitive questions come first
 * @param ask the question to the person themselves
 * @param askOther the question about somebody else
 * @param options for {@link Kind#CHOICE}
 * @param least the smallest number, for {@link Kind#NUMBER}
 * @param most the biggest number, for {@link Kind#NUMBER}
 * @param unit what the number counts, such as {@code EUR/month} or {@code years}; empty where it counts things
 */
public record Criterion(
        String id,
        Kind kind,
        int sensitivity,
        Localized ask,
        Localized askOther,
        List<Option> options,
        long least,
        long most,
        String unit) {
    /** Answer to a {@link Kind#YES_NO} question. */
    public static final String YES = "yes";
    /** Answer to a {@link Kind#YES_NO} question. */
    public static final String NO = "no";

    public Criterion {
        options = List.copyOf(options);
    }

    /** What an answer looks like. */
    public enum Kind {
        /** {@code yes} or {@code no}. */
        YES_NO,
        /** A whole number. */
        NUMBER,
        /** The id of one option. */
        CHOICE
    }

    /**
     * One possible answer.
     *
     * @param id stable, such as {@code asylum-seeker}
     * @param label as the person would say it
     */
    public record Option(String id, Localized label) {}

    /** Whether this is an answer the question takes. */
    public boolean takes(String answer) {
        return switch (kind) {
            case YES_NO -> answer.equals(YES) || answer.equals(NO);
            case CHOICE -> options.stream().anyMatch(option -> option.id().equals(answer));
            case NUMBER -> isNumber(answer);
        };
    }

    private boolean isNumber(String answer) {
        if (!answer.matches("-?[0-9]{1,15}")) {
            return false;
        }
        long number = Long.parseLong(answer);
        return number >= least && number <= most;
    }
}
