package org.immerse.knowledge.base.internal.esco;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.immerse.api.text.Text;

/** The lines of one file, one at a time. Columns are told by the header, in any order. */
final class EscoTable {
    /** A whole download has no file near this size. */
    private static final long MOST_BYTES = 1L << 29;

    private final EscoFile file;
    private final ImportProgress progress;

    EscoTable(EscoFile file, ImportProgress progress) {
        this.file = file;
        this.progress = progress;
    }

    /** Gives every line that has all its columns. Answers whether the file was understood to its end. */
    boolean read(InputStream in, Consumer<NamedCsvRecord> each) {
        var measured = new MeasuredStream(in, MOST_BYTES, progress::read);
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder()
                .detectBomHeader(true)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofNamedCsvRecord(measured)) {
            return read(reader.iterator(), each);
        } catch (CsvParseException | IllegalArgumentException | IOException | UncheckedIOException e) {
            progress.error(file.name(), 0, Text.of("knowledge-base.import.unreadable", cause(e)));
        }
        return false;
    }

    private static String cause(Throwable e) {
        String said = e.getMessage();
        return said == null ? e.getClass().getSimpleName() : said;
    }

    private boolean read(Iterator<NamedCsvRecord> records, Consumer<NamedCsvRecord> each) {
        boolean first = true;
        while (records.hasNext()) {
            stopIfAsked();
            NamedCsvRecord line = records.next();
            if (first && !hasColumns(line.getHeader())) {
                return false;
            }
            first = false;
            progress.row();
            if (line.getFieldCount() == line.getHeader().size()) {
                each.accept(line);
            } else {
                progress.error(
                        file.name(),
                        line.getStartingLineNumber(),
                        Text.of(
                                "knowledge-base.import.fields",
                                line.getFieldCount(),
                                line.getHeader().size()));
            }
        }
        if (first) {
            progress.error(file.name(), 0, Text.of("knowledge-base.import.empty"));
        }
        return !first;
    }

    private boolean hasColumns(List<String> header) {
        Set<String> missing = new HashSet<>(file.kind().columns());
        header.forEach(missing::remove);
        if (!missing.isEmpty()) {
            String names = String.join(", ", missing.stream().sorted().toList());
            progress.error(file.name(), 1, Text.of("knowledge-base.import.columns", names));
        }
        return missing.isEmpty();
    }

    private void stopIfAsked() {
        if (progress.isStopped()) {
            throw new ImportStoppedException();
        }
    }

    /** Ends an import that was told to stop, so that nothing of the file set is written. */
    static final class ImportStoppedException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        ImportStoppedException() {
            super("the import was stopped");
        }
    }
}
