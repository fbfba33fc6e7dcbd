package org.immerse.directory.internal.edit;

import java.util.List;
import java.util.Map;
import org.immerse.api.directory.Provider;
import org.immerse.api.security.Role;
import org.immerse.api.security.User;
import org.immerse.directory.internal.entry.EntryKind;

/**
 * What editors may choose from, in the reader's language.
 *
 * @param topics names by notation
 * @param lifeEvents names by notation
 * @param papers names by id
 * @param procedures names by id
 * @param rules names of eligibility rules by subject
 * @param organisations names of organisations by id; only for administrators
 * @param providers that may offer a new service
 */
record Choosable(
        Map<String, String> topics,
        Map<String, String> lifeEvents,
        Map<String, String> papers,
        Map<String, String> procedures,
        Map<String, String> rules,
        Map<String, String> organisations,
        List<Provider> providers) {
    /** Whether this editor may begin a new entry: offices are for administrators, a service needs somebody who offers it. */
    boolean mayBegin(User editor, EntryKind kind) {
        return editor.is(Role.ADMINISTRATOR) || kind == EntryKind.SERVICE && !providers.isEmpty();
    }
}
