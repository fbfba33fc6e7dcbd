package org.immerse.knowledge.base.internal.esco;

import java.util.List;
import org.immerse.api.text.Text;

/**
 * What an import did.
 *
 * @param files one entry for each file that was read to its end
 * @param errors the first ones, by file and line
 * @param errorCount all of them
 */
public record ImportReport(List<FileReport> files, List<RowError> errors, int errorCount) {
    public ImportReport {
        files = List.copyOf(files);
        errors = List.copyOf(errors);
    }

    /**
     * What became of one file. A concept, or a relation between two, counts once.
     *
     * @param rows lines read, without the header
     */
    public record FileReport(String name, String language, int rows, Counts counts, int errors) {}

    /** How the graph changed. */
    public record Counts(int added, int changed, int unchanged, int removed) {
        /** Nothing. */
        public static final Counts NONE = new Counts(0, 0, 0, 0);

        Counts plus(Counts other) {
            return new Counts(
                    added + other.added, changed + other.changed, unchanged + other.unchanged, removed + other.removed);
        }
    }

    /**
     * A line that was left out, or a file that could not be read.
     *
     * @param line from 1; 0 where it is about the whole file
     */
    public record RowError(String file, long line, Text reason) {}

    /** All files together. */
    public Counts total() {
        return files.stream().map(FileReport::counts).reduce(Counts.NONE, Counts::plus);
    }
}
