package org.immerse.eligibility.internal.file;

import java.util.HashMap;
import java.util.Map;
import org.immerse.api.text.Localized;
import org.jspecify.annotations.Nullable;

/** Words in several languages: an object from language to words, English among them. */
final class Words {
    static final Localized NONE = new Localized(Map.of());

    private Words() {}

    static Localized of(Located at) {
        if (!(at instanceof Located.Members members)) {
            throw new FaultException(at.line(), "words");
        }
        Map<String, String> words = new HashMap<>();
        members.byName().forEach((language, text) -> {
            if (!language.matches("[a-z]{2,3}")) {
                throw new FaultException(text.line(), "language", language);
            }
            words.put(language, text.text());
        });
        if (!words.containsKey("en")) {
            throw new FaultException(at.line(), "english");
        }
        return new Localized(words);
    }

    static Localized orNone(@Nullable Located at) {
        return at == null ? NONE : of(at);
    }
}
