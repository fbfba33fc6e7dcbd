package org.immerse.directory.internal.edit;

import java.util.Locale;
import org.immerse.api.security.User;
import org.immerse.api.text.ProblemException;
import org.immerse.api.ui.edit.Slug;
import org.immerse.directory.internal.Entries;
import org.immerse.directory.internal.entry.Content;
import org.immerse.directory.internal.entry.Entry;
import org.immerse.directory.internal.entry.EntryKind;

/** Saves a new entry: its id comes from its name, with a number where that is taken. */
final class FirstSave {
    private static final int MOST_OF_ONE_NAME = 9;

    private FirstSave() {}

    static Entry of(
            Translations translations, Entries entries, User user, EntryKind kind, Form form, EntryForm fields) {
        String slug = Slug.of(fields.get().name().in(Locale.ENGLISH), "entry");
        for (int number = 1; ; number++) {
            fields.begin(number == 1 ? slug : slug + "-" + number);
            Content content = fields.get();
            try {
                if (entries.find(user, kind, content.id()).isEmpty()) {
                    return translations.save(user, content, 0, form.source());
                }
            } catch (ProblemException problem) {
                if (number == MOST_OF_ONE_NAME) {
                    throw problem;
                }
            }
        }
    }
}
