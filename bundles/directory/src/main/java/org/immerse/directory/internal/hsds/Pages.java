package org.immerse.directory.internal.hsds;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.immerse.api.text.ProblemException;
import org.immerse.api.text.Text;
import org.immerse.directory.internal.exchange.EntryJson;

/**
 * Which part of a list is wanted, and how.
 *
 * @param number from 1
 * @param size how many at most
 * @param lines whether everything is wanted, each on a line of its own
 */
record Pages(int number, int size, boolean lines) {
    private static final int USUAL = 50;
    private static final int MOST = 500;

    /** As a request says it. */
    static Pages of(String page, String perPage, String format) {
        if (!format.isEmpty() && !format.equals("json") && !format.equals("ndjson")) {
            throw ProblemException.invalid("format", Text.of("directory.problem.format"));
        }
        return new Pages(
                number("page", page, 1, Integer.MAX_VALUE),
                number("per_page", perPage, USUAL, MOST),
                format.equals("ndjson"));
    }

    private static int number(String name, String text, int usual, int most) {
        if (text.isEmpty()) {
            return usual;
        }
        if (!text.matches("[1-9]\\d{0,8}") || Integer.parseInt(text) > most) {
            throw ProblemException.invalid(name, Text.of("directory.problem.page", most));
        }
        return Integer.parseInt(text);
    }

    /** The answer for a list. */
    <T> Response answer(List<T> all, Function<T, Map<String, Object>> write) {
        if (lines) {
            StreamingOutput body = out -> {
                for (T one : all) {
                    out.write((EntryJson.text(write.apply(one)) + "\n").getBytes(StandardCharsets.UTF_8));
                }
            };
            return Response.ok(body, "application/x-ndjson").build();
        }
        return Response.ok(page(all, write)).build();
    }

    /** The envelope of one page. */
    <T> Map<String, Object> page(List<T> all, Function<T, Map<String, Object>> write) {
        int pages = Math.max(1, (all.size() + size - 1) / size);
        List<Map<String, Object>> contents = all.stream()
                .skip((long) (number - 1) * size)
                .limit(size)
                .map(write)
                .toList();
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("total_items", all.size());
        out.put("total_pages", pages);
        out.put("page_number", number);
        out.put("size", contents.size());
        out.put("first_page", number == 1);
        out.put("last_page", number >= pages);
        out.put("empty", contents.isEmpty());
        out.put("contents", contents);
        return out;
    }
}
