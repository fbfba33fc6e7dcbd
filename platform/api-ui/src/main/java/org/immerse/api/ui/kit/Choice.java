package org.immerse.api.ui.kit;

/**
 * One big answer.
 *
 * @param value what it stands for
 * @param label a sentence the person could say
 * @param description a second line, with an example or what it changes; empty for none
 * @param icon a symbol of {@link Icons} before the words, for those who read little; empty for none
 * @param soft whether it is 'I don't know' or 'I'd rather not say': drawn dashed, placed last
 */
public record Choice<T>(T value, String label, String description, String icon, boolean soft) {
    /** An answer of one line. */
    public static <T> Choice<T> of(T value, String label) {
        return new Choice<>(value, label, "", "", false);
    }

    /** An answer with a second line. */
    public static <T> Choice<T> of(T value, String label, String description) {
        return new Choice<>(value, label, description, "", false);
    }

    /** 'I don't know' or 'I'd rather not say', with what it changes. */
    public static <T> Choice<T> soft(T value, String label, String description) {
        return new Choice<>(value, label, description, "", true);
    }

    /** The same answer with a symbol before its words. */
    public Choice<T> withIcon(String symbol) {
        return new Choice<>(value, label, description, symbol, soft);
    }
}
