package org.immerse.jobs.spain.internal.exchange;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immerse.api.text.ProblemException;
import org.immerse.api.text.Text;

/**
 * Reads lines of CSV as drafts: UTF-8 or Windows-1252, separated by comma, semicolon or tab, the first line with the columns'
 * names in any order. Empty lines and lines starting with {@code #} are passed over.
 */
final class CsvDrafts {
    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private CsvDrafts() {}

    /**
     * One line.
     *
     * @param number its number in the file, from 1
     * @param draft what it says; empty values where it has too few or too many
     * @param wrongWidth whether it has more values than there are columns
     */
    record Line(int number, VacancyDraft draft, boolean wrongWidth) {}

    /** All lines below the first. */
    static List<Line> read(byte[] file, int most) {
        String text = decode(file);
        char separator = separator(text);
        List<Line> lines = new ArrayList<>();
        List<Optional<DraftField>> columns = List.of();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator)
                .commentStrategy(de.siegmar.fastcsv.reader.CommentStrategy.SKIP)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(text)) {
            for (CsvRecord line : reader) {
                if (columns.isEmpty()) {
                    columns = columns(line);
                } else if (lines.size() == most) {
                    throw new ProblemException(
                            ProblemException.Kind.TOO_LARGE, Text.of("jobs-spain.problem.too-many", most));
                } else {
                    lines.add(line(line, columns));
                }
            }
        } catch (CsvParseException e) {
            throw unreadable();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        if (columns.isEmpty()) {
            throw unreadable();
        }
        return lines;
    }

    private static String decode(byte[] file) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
        } catch (CharacterCodingException e) {
            text = new String(file, WESTERN);
        }
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    /** The one that stands most often in the first line. */
    private static char separator(String text) {
        String first = text.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .findFirst()
                .orElse("");
        char best = ',';
        long most = 0;
        for (char candidate : new char[] {';', ',', '\t'}) {
            long count = first.chars().filter(c -> c == candidate).count();
            if (count > most) {
                most = count;
                best = candidate;
            }
        }
        return best;
    }

    private static List<Optional<DraftField>> columns(CsvRecord heading) {
        List<Optional<DraftField>> columns =
                heading.getFields().stream().map(DraftField::ofColumn).toList();
        Set<DraftField> known = EnumSet.noneOf(DraftField.class);
        columns.forEach(column -> column.ifPresent(known::add));
        if (!known.contains(DraftField.TITLE)) {
            throw unreadable();
        }
        return columns;
    }

    private static ProblemException unreadable() {
        return ProblemException.invalid("file", Text.of("jobs-spain.problem.csv-unreadable"));
    }

    private static Line line(CsvRecord line, List<Optional<DraftField>> columns) {
        Map<DraftField, String> values = new EnumMap<>(DraftField.class);
        for (int i = 0; i < Math.min(columns.size(), line.getFieldCount()); i++) {
            String value = line.getField(i);
            columns.get(i).ifPresent(field -> values.put(field, value));
        }
        boolean extra = line.getFields().stream().skip(columns.size()).anyMatch(value -> !value.isBlank());
        return new Line((int) line.getStartingLineNumber(), new VacancyDraft(values), extra);
    }
}
