package org.immerse.jobs.spain.internal.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** The file an employer starts from: all columns and two example lines. */
public final class CsvTemplate {
    private CsvTemplate() {}

    /** The file, with days that lie ahead of today. */
    public static String write(LocalDate today) {
        String start = today.plusDays(21).toString();
        String until = today.plusDays(30).toString();
        StringWriter out = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().fieldSeparator(';').build(out)) {
            csv.writeRecord(
                    Arrays.stream(DraftField.values()).map(DraftField::column).toList());
            csv.writeRecord(List.of(
                    "EJ-1",
                    "Ayudante de cocina",
                    "",
                    "Preparar verduras y limpiar la cocina.",
                    "ayudante de cocina",
                    "",
                    "",
                    "es:A2",
                    "",
                    "",
                    "",
                    "Valencia",
                    "Valencia",
                    "",
                    "",
                    "no",
                    "temporary",
                    "part-time|afternoons|evenings",
                    "30",
                    "1020",
                    "1100",
                    "month",
                    "EUR",
                    start,
                    until,
                    "1"));
            csv.writeRecord(List.of(
                    "EJ-2",
                    "Repartidor o repartidora",
                    "",
                    "Reparto con furgoneta de la empresa.",
                    "conductor de furgoneta de reparto",
                    "",
                    "",
                    "es:B1!|en:A1",
                    "2",
                    "1",
                    "B",
                    "Getafe",
                    "Madrid",
                    "",
                    "",
                    "no",
                    "permanent",
                    "full-time",
                    "40",
                    "16800",
                    "18000",
                    "year",
                    "EUR",
                    "",
                    until,
                    "3"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }
}
