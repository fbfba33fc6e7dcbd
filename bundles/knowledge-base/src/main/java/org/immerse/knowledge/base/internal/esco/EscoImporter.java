package org.immerse.knowledge.base.internal.esco;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.immerse.api.text.Text;
import org.immerse.knowledge.base.internal.esco.ImportReport.Counts;
import org.immerse.knowledge.base.internal.esco.ImportReport.FileReport;
import org.immerse.knowledge.base.internal.store.GraphStore;

/**
 * Reads the official ESCO download into the store. The files of one language of one source are one file set, and one file set is
 * one transaction: what an interrupted import did not finish stays as it was. What is there already is not written again.
 */
public final class EscoImporter {
    private final GraphStore store;

    /** Into this store. */
    public EscoImporter(GraphStore store) {
        this.store = store;
    }

    /** Imports folders and zips, in this order. Whatever is wrong with them is told in the progress; the rest goes on. */
    public void run(List<Path> paths, ImportProgress progress) {
        List<Path> sources = new ArrayList<>();
        for (Path path : paths) {
            try {
                sources.addAll(EscoSource.find(path));
            } catch (IOException e) {
                unreadable(path, e, progress);
            }
        }
        List<Path> good =
                sources.stream().filter(source -> measure(source, progress)).toList();
        good.forEach(source -> run(source, progress));
        if (good.isEmpty() && progress.errorCount() == 0) {
            paths.forEach(path ->
                    progress.error(String.valueOf(path.getFileName()), 0, Text.of("knowledge-base.import.nothing")));
        }
    }

    /** Whether there is anything in it; also tells the progress how much. */
    private static boolean measure(Path path, ImportProgress progress) {
        try (EscoSource source = EscoSource.open(path)) {
            List<EscoFile> files = source.files();
            files.forEach(file -> progress.expect(Math.max(0, file.size())));
            return !files.isEmpty();
        } catch (IOException e) {
            unreadable(path, e, progress);
            return false;
        }
    }

    private static void unreadable(Path path, Exception e, ImportProgress progress) {
        String cause = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        progress.error(String.valueOf(path.getFileName()), 0, Text.of("knowledge-base.import.unreadable", cause));
    }

    private void run(Path path, ImportProgress progress) {
        try (EscoSource source = EscoSource.open(path)) {
            Map<String, List<EscoFile>> byLanguage = source.files().stream()
                    .collect(Collectors.groupingBy(EscoFile::language, TreeMap::new, Collectors.toList()));
            byLanguage.values().forEach(files -> run(source, files, progress));
        } catch (IOException e) {
            unreadable(path, e, progress);
        }
    }

    private void run(EscoSource source, List<EscoFile> fileSet, ImportProgress progress) {
        List<FileReport> reports = new ArrayList<>();
        try {
            store.change(graphs -> fileSet.stream()
                    .sorted(Comparator.comparing(EscoFile::kind))
                    .forEach(file -> reports.add(read(source, file, graphs.graph(file.graph()), progress))));
            progress.done(reports);
        } catch (UncheckedIOException e) {
            unreadable(Path.of(fileSet.getFirst().name()), e, progress);
        }
    }

    private static FileReport read(EscoSource source, EscoFile file, Graph graph, ImportProgress progress) {
        progress.begin(file.name());
        int errorsBefore = progress.errorCount();
        long rowsBefore = progress.moment().rows();
        Counts counts;
        try (InputStream in = source.open(file)) {
            counts = file.kind().hasConcepts()
                    ? new ConceptFileImport(file, progress, graph).run(in)
                    : new RelationFileImport(file, progress, graph).run(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        int rows = Math.toIntExact(progress.moment().rows() - rowsBefore);
        return new FileReport(file.name(), file.language(), rows, counts, progress.errorCount() - errorsBefore);
    }
}
