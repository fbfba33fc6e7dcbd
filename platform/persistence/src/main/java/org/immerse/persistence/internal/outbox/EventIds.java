package org.immerse.persistence.internal.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The ids of an event in one column: as in the query of a web address. */
final class EventIds {
    private EventIds() {}

    static String encode(Map<String, String> ids) {
        return new TreeMap<>(ids)
                .entrySet().stream()
                        .map(id ->
                                URLEncoder.encode(id.getKey(), UTF_8) + "=" + URLEncoder.encode(id.getValue(), UTF_8))
                        .collect(Collectors.joining("&"));
    }

    static Map<String, String> decode(String column) {
        Map<String, String> ids = new TreeMap<>();
        if (column.isEmpty()) {
            return ids;
        }
        for (String pair : column.split("&", -1)) {
            int equals = pair.indexOf('=');
            ids.put(
                    URLDecoder.decode(pair.substring(0, equals), UTF_8),
                    URLDecoder.decode(pair.substring(equals + 1), UTF_8));
        }
        return ids;
    }
}
