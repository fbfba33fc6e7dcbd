package org.immerse.benchmarks;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;

/** Groups and occupations of the official ESCO download, as their tables have them. */
final class EscoDownload {
    /** What IRIs of the groups of ISCO-08 start with; the code follows. */
    static final String GROUP = "http://data.europa.eu/esco/isco/C";

    private EscoDownload() {}

    /** Groups, then occupations, in one language. */
    static List<NamedCsvRecord> rows(Path esco, String language) throws IOException {
        String version = language.equals("en") ? "1.2.0" : "1.1.0";
        List<NamedCsvRecord> rows = new ArrayList<>();
        try (ZipFile zip = new ZipFile(
                esco.resolve("esco-v" + version + "-" + language + "-csv.zip").toFile())) {
            for (String name : List.of("ISCOGroups_", "occupations_")) {
                try (CsvReader<NamedCsvRecord> table = CsvReader.builder()
                        .detectBomHeader(true)
                        .ofNamedCsvRecord(new InputStreamReader(
                                zip.getInputStream(zip.getEntry(name + language + ".csv")), StandardCharsets.UTF_8))) {
                    table.forEach(rows::add);
                }
            }
        }
        return rows;
    }
}
