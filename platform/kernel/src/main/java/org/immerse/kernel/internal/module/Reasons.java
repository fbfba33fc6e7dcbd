package org.immerse.kernel.internal.module;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Why something failed, in words for an administrator. */
public final class Reasons {
    private static final int LONGEST = 600;

    private Reasons() {}

    /** The message of the innermost cause that has one, with the kind of exception where the message alone says little. */
    public static String inWords(Throwable thrown) {
        Throwable cause = thrown;
        Throwable speaking = thrown;
        for (int depth = 0; cause != null && depth < 20; depth++) {
            if (message(cause).isPresent()) {
                speaking = cause;
            }
            cause = cause.getCause();
        }
        String kind = speaking.getClass().getSimpleName();
        String words =
                message(speaking).map(message -> speakingFor(kind, message)).orElse(kind);
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST) + " ...";
    }

    private static String speakingFor(String kind, String message) {
        return message.contains(" ") ? message : kind + ": " + message;
    }

    private static Optional<String> message(Throwable thrown) {
        @Nullable String message = thrown.getMessage();
        return Optional.ofNullable(message)
                .map(words -> words.strip().replaceAll("\\s+", " "))
                .filter(words -> !words.isEmpty());
    }
}
