package org.immerse.ui.internal.page;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.immerse.api.page.PageText;
import org.immerse.api.ui.kit.Icons;

/**
 * A page of the site's folder: Markdown with a head of {@code key: value} lines between two lines of three dashes.
 *
 * @param name the page's name in its address
 * @param language the language it is written in
 * @param title required
 * @param summary one or two sentences; required
 * @param order place in lists, lowest first
 * @param checked when its content was last checked
 * @param icon symbol of its icon
 * @param body the Markdown
 */
record PageFile(
        String name,
        String language,
        String title,
        String summary,
        int order,
        Optional<LocalDate> checked,
        String icon,
        String body) {
    private static final Pattern FILE = Pattern.compile("([a-z0-9][a-z0-9-]*)\\.([a-z]{2,3})\\.md");
    private static final Pattern HEAD = Pattern.compile("\\A\\uFEFF?---\\R(.*?)\\R---\\R?(.*)\\z", Pattern.DOTALL);
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,59}");
    private static final int DEFAULT_ORDER = 100;

    /** What is wrong with a file, for the administrator. */
    static final class UnreadablePageException extends Exception {
        private static final long serialVersionUID = 1L;

        UnreadablePageException(String reason) {
            super(reason);
        }
    }

    /** Whether the name is one of a page: {@code <name>.<language>.md}. */
    static boolean isPage(String fileName) {
        return FILE.matcher(fileName).matches();
    }

    /** Whether a new page may have this name. */
    static boolean isName(String name) {
        return NAME.matcher(name).matches();
    }

    /** What it says, for those who write it. */
    PageText text() {
        return new PageText(
                name,
                language,
                title,
                summary,
                order,
                checked,
                icon,
                body.lines().collect(Collectors.joining("\n")).strip());
    }

    /** The lines of the head of a page that can be read. */
    static List<String> headLines(String content) {
        Matcher parts = HEAD.matcher(content);
        return parts.matches() ? parts.group(1).lines().toList() : List.of();
    }

    /** Reads a page. */
    static PageFile parse(String fileName, String content) throws UnreadablePageException {
        Matcher file = FILE.matcher(fileName);
        Matcher parts = HEAD.matcher(content);
        if (!file.matches()) {
            throw new UnreadablePageException("the name is not <name>.<language>.md");
        }
        if (!parts.matches()) {
            throw new UnreadablePageException("the head between two lines of --- is missing");
        }
        Map<String, String> head = head(parts.group(1));
        return new PageFile(
                file.group(1),
                file.group(2),
                required(head, "title"),
                required(head, "summary"),
                order(head.get("order")),
                date(head.get("checked")),
                Icons.has(head.getOrDefault("icon", "")) ? head.getOrDefault("icon", "") : "paper",
                parts.group(2));
    }

    private static Map<String, String> head(String lines) throws UnreadablePageException {
        Map<String, String> head = new LinkedHashMap<>();
        for (String line : lines.split("\\R")) {
            int colon = line.indexOf(':');
            if (!line.isBlank() && !line.startsWith("#")) {
                if (colon < 1) {
                    throw new UnreadablePageException("this line of the head has no colon: " + line);
                }
                head.put(
                        line.substring(0, colon).strip().toLowerCase(Locale.ROOT), unquoted(line.substring(colon + 1)));
            }
        }
        return head;
    }

    private static String unquoted(String value) {
        String plain = value.strip();
        boolean quoted = plain.length() > 1 && plain.startsWith("\"") && plain.endsWith("\"");
        return quoted ? plain.substring(1, plain.length() - 1) : plain;
    }

    private static String required(Map<String, String> head, String key) throws UnreadablePageException {
        String value = head.getOrDefault(key, "");
        if (value.isBlank()) {
            throw new UnreadablePageException("the head has no " + key);
        }
        return value;
    }

    private static int order(@org.jspecify.annotations.Nullable String value) throws UnreadablePageException {
        try {
            return value == null || value.isBlank() ? DEFAULT_ORDER : Integer.parseInt(value);
        } catch (NumberFormatException e) {
            throw new UnreadablePageException("order is not a whole number: " + value);
        }
    }

    private static Optional<LocalDate> date(@org.jspecify.annotations.Nullable String value)
            throws UnreadablePageException {
        try {
            return value == null || value.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(value));
        } catch (DateTimeParseException e) {
            throw new UnreadablePageException("checked is not a date such as 2026-11-23: " + value);
        }
    }
}
