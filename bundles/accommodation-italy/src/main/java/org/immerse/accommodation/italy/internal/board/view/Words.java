package org.immerse.accommodation.italy.internal.board.view;

import java.util.Locale;
import org.immerse.api.text.Messages;
import org.immerse.api.text.Text;

/** Texts of the board in one reader's language. */
record Words(Messages messages, Locale locale) {
    static final String KEY = "accommodation-italy.board.";

    /** A text of the board. */
    String of(String key, Object... arguments) {
        return messages.text(KEY + key, locale, arguments);
    }

    /** A text of any part. */
    String any(String key, Object... arguments) {
        return messages.text(key, locale, arguments);
    }

    /** A text with its arguments. */
    String of(Text text) {
        return messages.text(text, locale);
    }
}
