package org.immerse.security.internal.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The details of an entry in one column, in one order only, since they are hashed: as in the query of a web address. */
final class AuditDetails {
    private AuditDetails() {}

    static String encode(Map<String, String> details) {
        return new TreeMap<>(details)
                .entrySet().stream()
                        .map(detail -> URLEncoder.encode(detail.getKey(), UTF_8) + "="
                                + URLEncoder.encode(detail.getValue(), UTF_8))
                        .collect(Collectors.joining("&"));
    }

    static Map<String, String> decode(String column) {
        Map<String, String> details = new TreeMap<>();
        for (String pair : column.isEmpty() ? new String[0] : column.split("&", -1)) {
            int equals = pair.indexOf('=');
            details.put(
                    URLDecoder.decode(pair.substring(0, equals), UTF_8),
                    URLDecoder.decode(pair.substring(equals + 1), UTF_8));
        }
        return details;
    }
}
