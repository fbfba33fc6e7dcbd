package org.immerse.knowledge.base.internal.esco;

import java.util.ArrayList;
import java.util.List;
import org.immerse.api.text.Text;
import org.immerse.knowledge.base.internal.esco.ImportReport.FileReport;
import org.immerse.knowledge.base.internal.esco.ImportReport.RowError;

/** How far an import is. Written by one thread, read by any. */
public final class ImportProgress {
    private static final int MOST_ERRORS = 1000;
    private final List<FileReport> files = new ArrayList<>();
    private final List<RowError> errors = new ArrayList<>();
    private String file = "";
    private int errorCount;
    private long rows;
    private long bytes;
    private long allBytes;
    private boolean stopped;

    /**
     * A moment of an import.
     *
     * @param file being read
     * @param rows read so far, in all files
     * @param percent of all bytes, 0 to 100
     */
    public record Moment(String file, long rows, int percent) {}

    /** Asks the import to end. Not by interrupting its thread: that would close the files of the store under it. */
    synchronized void stop() {
        stopped = true;
    }

    synchronized boolean isStopped() {
        return stopped;
    }

    synchronized void expect(long moreBytes) {
        allBytes += moreBytes;
    }

    synchronized void begin(String name) {
        file = name;
    }

    synchronized void read(long moreBytes) {
        bytes += moreBytes;
    }

    synchronized void row() {
        rows++;
    }

    synchronized void error(String name, long line, Text reason) {
        errorCount++;
        if (errors.size() < MOST_ERRORS) {
            errors.add(new RowError(name, line, reason));
        }
    }

    synchronized int errorCount() {
        return errorCount;
    }

    synchronized void done(List<FileReport> reports) {
        files.addAll(reports);
    }

    /** Where it is now. */
    public synchronized Moment moment() {
        return new Moment(file, rows, allBytes == 0 ? 0 : (int) Math.min(100, bytes * 100 / allBytes));
    }

    /** What was done so far. */
    public synchronized ImportReport report() {
        return new ImportReport(files, errors, errorCount);
    }
}
