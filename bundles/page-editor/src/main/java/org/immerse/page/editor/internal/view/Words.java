package org.immerse.page.editor.internal.view;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.immerse.api.text.Messages;

/** The texts of this module in the reader's language. */
record Words(Messages messages, Locale reader) {
    String say(String key, Object... arguments) {
        return messages.text("page-editor." + key, reader, arguments);
    }

    /** The name of a language, for the reader. */
    String language(String code) {
        String name = Locale.of(code).getDisplayLanguage(reader);
        return name.isEmpty() ? code : name.substring(0, 1).toUpperCase(reader) + name.substring(1);
    }

    String languages(Collection<String> codes) {
        String comma = reader.getLanguage().equals("ar") ? "، " : ", ";
        return codes.stream().map(this::language).collect(Collectors.joining(comma));
    }
}
