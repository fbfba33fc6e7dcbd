package org.immerse.api.procedure;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immerse.api.text.Localized;
import org.immerse.api.value.Money;

/**
 * One thing to do. It begins when everything it needs is there, and ends after its waiting time with what it gives.
 *
 * @param id stable within its procedure
 * @param title what to do, starting with a verb
 * @param text how it is done; may have no words
 * @param needs papers to hand in
 * @param gives papers one comes home with
 * @param after steps that must be over before, where no paper says so
 * @param place where, how and with whom
 * @param cost what it costs; empty where it is free
 * @param waiting from handing in to the end
 */
public record Step(
        String id,
        Localized title,
        Localized text,
        List<Need> needs,
        List<Yield> gives,
        List<String> after,
        Place place,
        Optional<Money> cost,
        Waiting waiting) {
    public Step {
        needs = List.copyOf(needs);
        gives = List.copyOf(gives);
        after = List.copyOf(after);
    }

    /**
     * A paper to hand in.
     *
     * @param anyOf one of these papers is enough
     * @param validDays for how many days it must still be valid on the day it is handed in
     */
    public record Need(List<String> anyOf, int validDays) {
        public Need {
            anyOf = List.copyOf(anyOf);
        }
    }

    /**
     * A paper one comes home with.
     *
     * @param validDays for how long it is valid; empty for ever
     */
    public record Yield(String paper, OptionalInt validDays) {}

    /** Days from handing in to the end, all days of the week counted. */
    public record Waiting(int shortest, int usual) {
        /** Done on the same day. */
        public static final Waiting NONE = new Waiting(0, 0);
    }

    /**
     * Where, how and with whom.
     *
     * @param where in words; may have no words
     * @param link page or form; may be empty
     * @param helpers who helps
     */
    public record Place(Channel channel, Localized where, String link, List<Localized> helpers) {
        public Place {
            helpers = List.copyOf(helpers);
        }
    }

    /** How it is done. */
    public enum Channel {
        /** In person. */
        OFFICE,
        /** On a website. */
        ONLINE,
        /** By letter. */
        POST,
        /** By telephone. */
        PHONE,
        /** Another way, or not known. */
        OTHER
    }

    /** Whether it gives this paper. */
    public boolean gives(String paper) {
        return gives.stream().anyMatch(yield -> yield.paper().equals(paper));
    }
}
