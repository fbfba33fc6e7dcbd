package org.immerse.persistence.internal.database;

import java.util.Arrays;

/** The databases the platform runs on. */
public enum DatabaseKind {
    /** Embedded, in a file of the site. */
    H2("jdbc:h2:", "h2"),
    /** A PostgreSQL server. */
    POSTGRESQL("jdbc:postgresql:", "postgresql");

    private final String urlStart;
    private final String folder;

    DatabaseKind(String urlStart, String folder) {
        this.urlStart = urlStart;
        this.folder = folder;
    }

    /** The kind this JDBC address is for. */
    public static DatabaseKind ofUrl(String url) {
        return Arrays.stream(values())
                .filter(kind -> url.startsWith(kind.urlStart))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "url must start with jdbc:h2: or jdbc:postgresql: and does not: " + withoutParameters(url)));
    }

    /** Name of the folder below the migrations with the scripts for this database only. */
    public String folder() {
        return folder;
    }

    private static String withoutParameters(String url) {
        return url.split("[?;]", 2)[0];
    }
}
