package org.immerse.security.internal.firewall;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.immerse.api.security.Firewall.Rule;
import org.immerse.api.security.Visibility;

/** Reads the rows a module brings; refuses the whole file where one is wrong. */
final class FirewallFile {
    /** Where it is below {@code IMMERSE-INF/}. */
    static final String PATH = "firewall.csv";

    private static final String HEADER = "task,field,visibility";
    private static final Pattern NAME = Pattern.compile("[a-z][A-Za-z0-9._-]*");

    private final String module;
    private final List<Rule> rules = new ArrayList<>();
    private final Set<List<String>> seen = new HashSet<>();

    private FirewallFile(String module) {
        this.module = module;
    }

    /** The rows of this module's file. */
    static List<Rule> read(String module, List<String> lines) {
        FirewallFile file = new FirewallFile(module);
        for (int index = 0; index < lines.size(); index++) {
            String line = lines.get(index).strip();
            if (!line.isEmpty() && !line.startsWith("#") && !line.equals(HEADER)) {
                file.add(line, index + 1);
            }
        }
        return List.copyOf(file.rules);
    }

    private void add(String line, int number) {
        String[] cells = line.split(",", -1);
        if (cells.length != 3) {
            throw wrong(number, "must have three cells: " + HEADER);
        }
        String task = cells[0].strip();
        String field = cells[1].strip();
        if (!task.startsWith(module + ".") || !NAME.matcher(task).matches()) {
            throw wrong(
                    number,
                    "is for the task '" + task + "', which is none of the module's: they start with '" + module + ".'");
        }
        if (!NAME.matcher(field).matches()) {
            throw wrong(number, "has no field name: '" + field + "'");
        }
        if (!seen.add(List.of(task, field))) {
            throw wrong(number, "says again what a row before says of " + task + " and " + field);
        }
        rules.add(new Rule(task, field, visibility(cells[2].strip(), number)));
    }

    private static Visibility visibility(String word, int number) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "hidden" -> Visibility.HIDDEN;
            case "coarse" -> Visibility.COARSE;
            case "shown" -> Visibility.SHOWN;
            default -> throw wrong(number, "must end with hidden, coarse or shown, not with '" + word + "'");
        };
    }

    private static IllegalArgumentException wrong(int number, String what) {
        return new IllegalArgumentException(PATH + " line " + number + " " + what);
    }
}
