package org.immerse.api.module;

import org.immerse.api.text.Text;
import org.osgi.annotation.versioning.ConsumerType;

/** One thing the administrator should know is right or wrong. Found by whiteboard; must answer within a second. */
@ConsumerType
public interface ModuleCheck {
    /** Stable id such as {@code persistence.database}; also names the check in {@code GET /api/v1/health}. */
    String id();

    /** What is checked, in a few words. */
    Text title();

    /** Looks now. An exception counts as {@link Level#BAD} with the exception's message. */
    Result check();

    /** How it stands. */
    enum Level {
        GOOD,
        WARNING,
        BAD
    }

    /**
     * The outcome.
     *
     * @param finding what was found, in one sentence
     * @param advice what to do; the same as the finding where there is nothing to do
     */
    record Result(Level level, Text finding, Text advice) {
        /** All is well. */
        public static Result good(Text finding) {
            return new Result(Level.GOOD, finding, finding);
        }
    }
}
