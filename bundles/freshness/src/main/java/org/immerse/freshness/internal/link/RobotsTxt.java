package org.immerse.freshness.internal.link;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What a site asks of programs that visit it: the Robots Exclusion Protocol (RFC 9309). */
final class RobotsTxt {
    /** Everything is allowed. */
    static final RobotsTxt OPEN = new RobotsTxt(List.of());

    /** Nothing is allowed. */
    static final RobotsTxt CLOSED = new RobotsTxt(List.of(new Rule(false, "/")));

    private record Rule(boolean allow, String pattern) {}

    private final List<Rule> rules;

    private RobotsTxt(List<Rule> rules) {
        this.rules = List.copyOf(rules);
    }

    /**
     * The rules for one program.
     *
     * @param product its name without version; where no group names it, the groups of {@code *} count
     */
    static RobotsTxt read(String text, String product) {
        List<Rule> own = new ArrayList<>();
        List<Rule> general = new ArrayList<>();
        boolean named = false;
        Set<String> agents = new HashSet<>();
        boolean listing = false;
        for (String line : text.replace("\uFEFF", "").lines().toList()) {
            String[] parts = line.split("#", 2)[0].split(":", 2);
            if (parts.length < 2) {
                continue;
            }
            String key = parts[0].strip().toLowerCase(Locale.ROOT);
            String value = parts[1].strip();
            if (key.equals("user-agent")) {
                if (!listing) {
                    agents.clear();
                }
                listing = true;
                agents.add(value.toLowerCase(Locale.ROOT));
                named |= value.equalsIgnoreCase(product);
            } else if (key.equals("allow") || key.equals("disallow")) {
                listing = false;
                if (!value.isEmpty()) {
                    Rule rule = new Rule(key.equals("allow"), normal(value));
                    addIf(agents.contains(product.toLowerCase(Locale.ROOT)), own, rule);
                    addIf(agents.contains("*"), general, rule);
                }
            }
        }
        return new RobotsTxt(named ? own : general);
    }

    private static void addIf(boolean applies, List<Rule> rules, Rule rule) {
        if (applies) {
            rules.add(rule);
        }
    }

    /**
     * Whether the program may visit a page: the longest rule that fits says so, of two as long the one that allows.
     *
     * @param path with its query, as in the address
     */
    boolean allows(String path) {
        String wanted = normal(path.isEmpty() ? "/" : path);
        int longest = -1;
        boolean allowed = true;
        for (Rule rule : rules) {
            int length = rule.pattern().length();
            if (length >= longest && fits(rule.pattern(), wanted)) {
                allowed = length > longest ? rule.allow() : allowed || rule.allow();
                longest = length;
            }
        }
        return allowed;
    }

    /** Whether a pattern fits the start of a path, or all of it where it ends in a dollar sign; stars stand for anything. */
    static boolean fits(String pattern, String path) {
        boolean whole = pattern.endsWith("$");
        String[] parts = (whole ? pattern.substring(0, pattern.length() - 1) : pattern).split("\\*", -1);
        if (!path.startsWith(parts[0])) {
            return false;
        }
        int at = parts[0].length();
        for (int part = 1; part < parts.length; part++) {
            boolean last = part == parts.length - 1;
            int found =
                    last && whole ? Math.max(-1, path.length() - parts[part].length()) : path.indexOf(parts[part], at);
            if (found < at || !path.startsWith(parts[part], found)) {
                return false;
            }
            at = found + parts[part].length();
        }
        return !whole || at == path.length();
    }

    /** Letters outside ASCII as in addresses, and escapes in capitals. */
    private static String normal(String path) {
        StringBuilder out = new StringBuilder();
        byte[] bytes = path.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            int octet = bytes[i] & 0xFF;
            if (octet == '%' && i + 2 < bytes.length) {
                out.append(new String(bytes, i, 3, StandardCharsets.US_ASCII).toUpperCase(Locale.ROOT));
                i += 2;
            } else if (octet > 0x7E || octet <= 0x20) {
                out.append(String.format(Locale.ROOT, "%%%02X", octet));
            } else {
                out.append((char) octet);
            }
        }
        return out.toString();
    }
}
