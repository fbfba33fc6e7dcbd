package org.immerse.directory.internal.edit;

import java.util.Optional;
import org.immerse.api.security.User;
import org.immerse.directory.internal.entry.Entry;
import org.immerse.directory.internal.entry.EntryKind;
import org.immerse.directory.internal.entry.State;

/**
 * What is being edited, and by whom.
 *
 * @param entry as it was last read or saved; empty for a new one
 */
record EditSession(User user, EntryKind kind, Form form, EntryForm fields, Choosable choosable, Optional<Entry> entry) {
    EditSession with(Entry saved) {
        return new EditSession(user, kind, form, fields, choosable, Optional.of(saved));
    }

    long basis() {
        return entry.map(Entry::revision).orElse(0L);
    }

    boolean isPublic() {
        return entry.filter(one -> one.published() > 0).isPresent();
    }

    boolean isHandedIn() {
        return entry.filter(one -> one.state() == State.REVIEW).isPresent();
    }
}
