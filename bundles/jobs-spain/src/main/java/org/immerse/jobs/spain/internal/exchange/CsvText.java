package org.immerse.jobs.spain.internal.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.immerse.jobs.spain.internal.domain.Vacancy;

/** Writes tables as CSV: separated by semicolons, as spreadsheets in Spain read it. */
public final class CsvText {
    private static final String FORMULA = "=+-@\t\r";

    private CsvText() {}

    /** A table. A value that a spreadsheet would take for a formula is put behind an apostrophe. */
    public static String table(List<String> heads, List<List<String>> rows) {
        StringWriter out = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().fieldSeparator(';').build(out)) {
            csv.writeRecord(heads);
            for (List<String> row : rows) {
                csv.writeRecord(row.stream().map(CsvText::safe).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    /** Vacancies with all columns, in the shape the import reads. */
    public static String vacancies(List<Vacancy> vacancies, DraftWriter writer) {
        List<DraftField> columns = List.of(DraftField.values());
        return table(
                Arrays.stream(DraftField.values()).map(DraftField::column).toList(),
                vacancies.stream()
                        .map(writer::write)
                        .map(draft -> columns.stream().map(draft::text).toList())
                        .toList());
    }

    private static String safe(String value) {
        boolean number = value.matches("-?[0-9]+([.,][0-9]+)?");
        return !value.isEmpty() && !number && FORMULA.indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
    }
}
