package org.immerse.knowledge.base.internal.esco;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.immerse.api.id.Ids;
import org.immerse.api.text.ProblemException;
import org.immerse.api.text.Text;
import org.immerse.knowledge.base.internal.concept.SkosConcepts;
import org.immerse.knowledge.base.internal.store.GraphStore;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs imports, one at a time, and remembers the last ones. */
@Component(service = EscoImports.class)
public final class EscoImports {
    private static final Logger LOG = LoggerFactory.getLogger(EscoImports.class);
    private static final int REMEMBERED = 20;
    private static final long LONGEST_STOP_SECONDS = 20;

    private final EscoImporter importer;
    private final SkosConcepts concepts;
    private final Ids ids;
    private final Map<String, ImportJob> jobs = new LinkedHashMap<>();
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("immerse-esco-import").factory());

    /** Into this store. */
    @Activate
    public EscoImports(@Reference GraphStore store, @Reference SkosConcepts concepts, @Reference Ids ids) {
        this.importer = new EscoImporter(store);
        this.concepts = concepts;
        this.ids = ids;
    }

    /**
     * Starts an import in the background.
     *
     * @param paths folders and zips
     * @param afterwards is run when it has ended, well or not
     * @throws ProblemException where another one is still running
     */
    public synchronized ImportJob start(List<Path> paths, Runnable afterwards) {
        if (jobs.values().stream().anyMatch(job -> !job.isDone())) {
            throw new ProblemException(ProblemException.Kind.CONFLICT, Text.of("knowledge-base.import.busy"));
        }
        var job = new ImportJob(ids.next());
        jobs.put(job.id(), job);
        if (jobs.size() > REMEMBERED) {
            jobs.remove(jobs.keySet().iterator().next());
        }
        thread.execute(() -> {
            try {
                run(job, paths);
            } finally {
                afterwards.run();
            }
        });
        return job;
    }

    private void run(ImportJob job, List<Path> paths) {
        try {
            importer.run(paths, job.progress());
            LOG.info(
                    "Imported ESCO: {}, {} errors; the concepts are now at version {}",
                    job.report().total(),
                    job.report().errorCount(),
                    concepts.version());
            job.finish();
        } catch (RuntimeException e) {
            LOG.warn("The import of ESCO did not finish", e);
            job.fail(e);
        }
    }

    /** An import that runs, or one of the last. */
    public synchronized Optional<ImportJob> find(String id) {
        return Optional.ofNullable(jobs.get(id));
    }

    @Deactivate
    void stop() throws InterruptedException {
        stopAll();
        thread.shutdown();
        if (!thread.awaitTermination(LONGEST_STOP_SECONDS, TimeUnit.SECONDS)) {
            LOG.warn("The import of ESCO did not stop within {} s", LONGEST_STOP_SECONDS);
        }
    }

    private synchronized void stopAll() {
        jobs.values().forEach(job -> job.progress().stop());
    }
}
