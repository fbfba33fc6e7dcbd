package org.immerse.safeguarding.internal;

import java.util.Locale;
import org.immerse.api.safeguarding.Clearance;

/** Keys of the texts of states and actions. */
public final class TextKeys {
    private TextKeys() {}

    /** The name of a state. */
    public static String state(Clearance.State state) {
        return "safeguarding.state." + code(state);
    }

    /** What was done. */
    public static String action(Clearance.Action action) {
        return "safeguarding.action." + code(action);
    }

    /** The last part of the key. */
    static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
