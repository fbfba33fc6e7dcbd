package org.immerse.accommodation.italy.internal.desk;

import java.util.List;
import java.util.function.Function;
import org.immerse.accommodation.italy.internal.profile.Field;
import org.immerse.api.fact.Fact;

/** The list of a coordinator's people as a table in a file: what the list shows, and nothing more. */
final class PeopleFile {
    private static final String LINE = "\r\n";
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private PeopleFile() {}

    /**
     * The file's text.
     *
     * @param heads names of the columns: name, pseudonym, status, age, days to 18, town, from when
     * @param status a status in words
     */
    static String of(List<String> heads, List<DeskSight.Row> rows, Function<PersonStatus, String> status) {
        StringBuilder file = new StringBuilder(BYTE_ORDER_MARK);
        line(file, heads);
        rows.forEach(row -> line(
                file,
                List.of(
                        row.name(),
                        row.pseudonym(),
                        status.apply(row.status()),
                        row.age().map(String::valueOf).orElse(""),
                        row.daysTo18().isPresent()
                                ? Long.toString(row.daysTo18().getAsLong())
                                : "",
                        row.facts()
                                .get(Field.PLACE, Fact.Place.class)
                                .map(Fact.Place::name)
                                .orElse(""),
                        row.facts()
                                .get(Field.HOUSING_FROM, Fact.Period.class)
                                .flatMap(Fact.Period::from)
                                .map(String::valueOf)
                                .orElse(""))));
        return file.toString();
    }

    private static void line(StringBuilder file, List<String> cells) {
        file.append(String.join(";", cells.stream().map(PeopleFile::cell).toList()))
                .append(LINE);
    }

    /** In quotes; what a spreadsheet would take for a formula begins with an apostrophe. */
    private static String cell(String words) {
        boolean formula = !words.isEmpty() && "=+-@\t\r".indexOf(words.charAt(0)) >= 0;
        return '"' + (formula ? "'" : "") + words.replace("\"", "\"\"") + '"';
    }
}
