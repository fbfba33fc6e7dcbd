package org.immerse.people.internal.view;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.immerse.api.people.ProfilePart;
import org.immerse.api.people.Question;
import org.immerse.api.text.Messages;
import org.immerse.api.text.Text;

/** The texts of all modules in one reader's language. */
public final class Texts {
    private final Messages messages;
    private final Locale locale;

    /** Texts in this language. */
    public Texts(Messages messages, Locale locale) {
        this.messages = messages;
        this.locale = locale;
    }

    /** The reader's language. */
    public Locale locale() {
        return locale;
    }

    /** A text. */
    public String of(String key, Object... arguments) {
        return messages.text(key, locale, arguments);
    }

    /** A text with its arguments. */
    public String of(Text text) {
        return messages.text(text, locale);
    }

    /** Whether some running module has this text. */
    public boolean has(String key) {
        return messages.has(key);
    }

    /** A text of a module, or the one that fits everywhere where the module says nothing of its own. */
    public String ownOr(String otherwise, String key) {
        return of(has(key) ? key : otherwise);
    }

    /** The name of an answer in lists. */
    public String nameOf(Question question) {
        String own = question.textPrefix() + ".short";
        return of(has(own) ? own : question.textPrefix() + ".title");
    }

    /** The name of a part of the profile. */
    public String nameOf(ProfilePart part) {
        return ownOr("people.part.other", part.module() + ".profile.title");
    }

    /** The day of a moment, where this site is. */
    public LocalDate day(Instant when) {
        return LocalDate.ofInstant(when, ZoneId.systemDefault());
    }

    /** Words one after the other, with the comma of the language. */
    public String list(List<String> words) {
        return String.join(isArabic() ? "، " : ", ", words);
    }

    /** Longer words one after the other, with the semicolon of the language. */
    public String longList(List<String> words) {
        return String.join(isArabic() ? "؛ " : "; ", words);
    }

    private boolean isArabic() {
        return "ar".equals(locale.getLanguage());
    }
}
