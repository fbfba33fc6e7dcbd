package org.immerse.knowledge.base.internal.console;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.immerse.api.text.Messages;
import org.immerse.api.text.ProblemException;
import org.immerse.knowledge.base.internal.esco.EscoImports;
import org.immerse.knowledge.base.internal.esco.ImportJob;
import org.immerse.knowledge.base.internal.esco.ImportProgress;
import org.immerse.knowledge.base.internal.esco.ImportReport;
import org.jspecify.annotations.Nullable;

/** Imports the official ESCO download and shows how far it is. */
@Service
@Command(
        scope = "immerse",
        name = "knowledge-import",
        description =
                "Imports the official ESCO download (CSV, any languages). Can be repeated; only what differs is written.")
@SuppressWarnings("NullAway.Init")
public final class KnowledgeImportCommand implements Action {
    private static final int MOST_ERRORS = 20;

    @Argument(name = "path", description = "Folders and zip files", required = true, multiValued = true)
    private List<String> paths;

    @Reference
    private EscoImports imports;

    @Reference
    private Messages messages;

    @Reference
    private Session session;

    @Override
    public @Nullable Object execute() throws InterruptedException {
        PrintStream out = session.getConsole();
        ImportJob job;
        try {
            job = imports.start(paths.stream().map(Path::of).toList(), () -> {});
        } catch (ProblemException e) {
            out.println(messages.text(e.text(), Locale.ENGLISH));
            return null;
        }
        int shown = -1;
        while (!job.await(1)) {
            shown = show(job.progress().moment(), shown, out);
        }
        print(job.report(), out);
        if (job.state() == ImportJob.State.FAILED) {
            throw new IllegalStateException("The import failed: " + job.failure());
        }
        return null;
    }

    private static int show(ImportProgress.Moment moment, int shown, PrintStream out) {
        if (moment.percent() != shown) {
            out.printf("%3d %%  %,9d lines  %s%n", moment.percent(), moment.rows(), moment.file());
            out.flush();
        }
        return moment.percent();
    }

    private void print(ImportReport report, PrintStream out) {
        out.printf(
                "%-42s %9s %9s %9s %9s %9s %7s%n",
                "File", "Lines", "Added", "Changed", "Unchanged", "Removed", "Errors");
        report.files().forEach(file -> print(file.name(), file.rows(), file.counts(), file.errors(), out));
        int rows =
                report.files().stream().mapToInt(ImportReport.FileReport::rows).sum();
        print("All", rows, report.total(), report.errorCount(), out);
        report.errors().stream()
                .limit(MOST_ERRORS)
                .forEach(error -> out.printf(
                        "%s, line %d: %s%n",
                        error.file(), error.line(), messages.text(error.reason(), Locale.ENGLISH)));
        if (report.errorCount() > MOST_ERRORS) {
            out.printf("and %d more errors%n", report.errorCount() - MOST_ERRORS);
        }
    }

    private static void print(String name, int rows, ImportReport.Counts counts, int errors, PrintStream out) {
        out.printf(
                "%-42s %,9d %,9d %,9d %,9d %,9d %,7d%n",
                name, rows, counts.added(), counts.changed(), counts.unchanged(), counts.removed(), errors);
    }
}
