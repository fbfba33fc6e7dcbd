package org.immerse.directory.internal.hsds;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;

/** Ids as HSDS wants them. An entry that came with such an id keeps it; other ids are made from names, always the same. */
final class Uuids {
    private static final String SPACE = "https://immerse.example/directory";
    private static final Pattern UUID_FORM = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private Uuids() {}

    static boolean is(String id) {
        return UUID_FORM.matcher(id).matches();
    }

    static String entry(String kind, String id) {
        return is(id) ? id : of(kind, id);
    }

    static String service(String id) {
        return entry("service", id);
    }

    static String organization(String id) {
        return entry("organization", id);
    }

    static String location(String id) {
        return entry("location", id);
    }

    static String of(String... parts) {
        String name = SPACE + "/" + String.join("/", parts);
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
