package org.immerse.directory.internal.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.immerse.api.text.Messages;
import org.immerse.directory.internal.entry.Change;

/** Changes of an entry in a reader's language: texts {@code directory.change.<member>}. */
public record ChangeWords(Messages messages, Locale reader) {
    private static final String KEY = "directory.change.";
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    private static final Pattern POSITION = Pattern.compile("\\d{1,4}");

    /** Members that only hold others. */
    private static final Set<String> HOLDERS = Set.of("wording", "terms");

    /** What changed, from the whole to the part, such as 'Cost › Amount'. Ids and numbers of phones stay as they are. */
    public String where(Change change) {
        List<String> parts = new ArrayList<>();
        String holder = "";
        for (String member : change.path().split("/")) {
            String part = holder.equals("phones") ? member : part(member);
            if (!HOLDERS.contains(member)
                    && (parts.isEmpty() || !parts.getLast().equals(part))) {
                parts.add(part);
            }
            holder = member;
        }
        return String.join(" › ", parts);
    }

    /** What stands there before or after. */
    public String value(String plain) {
        return plain.equals("true") ? messages.text(KEY + "yes", reader) : plain;
    }

    private String part(String member) {
        if (messages.has(KEY + member)) {
            return messages.text(KEY + member, reader);
        }
        if (LANGUAGES.contains(member)) {
            return Locale.of(member).getDisplayLanguage(reader);
        }
        return POSITION.matcher(member).matches() ? Integer.toString(Integer.parseInt(member) + 1) : member;
    }
}
