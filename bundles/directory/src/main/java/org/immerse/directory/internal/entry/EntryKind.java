package org.immerse.directory.internal.entry;

import java.util.Locale;

/** What an entry is about. */
public enum EntryKind {
    SERVICE,
    PROVIDER;

    /** Its name in files, tables and graphs. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
