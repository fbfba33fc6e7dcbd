package org.immerse.accommodation.italy.internal.placement;

import java.util.Locale;

/** One thing that can be done with a placement. Texts: {@code accommodation-italy.placement.step.<code>} and below. */
public enum Step {
    /** Bring a young person and a home together. */
    SUGGEST,
    /** I am interested. */
    INTEREST,
    /** Not for me, also later. */
    DECLINE,
    /** Keep a bed free until a day. */
    HOLD,
    /** Let the bed go. */
    RELEASE,
    /** Let both meet on neutral ground; from then they know each other. */
    OPEN_MEETING,
    /** The guardian agrees to a visit, or staff keep that they did. */
    GUARDIAN_AGREES,
    /** Plan when the young person sees the home. */
    PLAN_VISIT,
    /** Live together for some weeks, to try. */
    START_TRIAL,
    /** Yes, after having met. */
    SAY_YES,
    /** Both said yes: agreed from a day. */
    AGREE,
    /** The young person moved in. */
    MOVE_IN,
    /** The home is no longer available to this person, who reads no more than that. */
    CLOSE,
    /** It is over. */
    END,
    /** It is over, and another home is looked for. */
    REMATCH;

    /** As it stands in texts, files and the API. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The step of a code. */
    public static Step of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
