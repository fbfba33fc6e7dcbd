package org.immerse.knowledge.base.internal.esco;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.immerse.api.text.ProblemException;
import org.immerse.knowledge.base.internal.concept.SkosConcepts;
import org.immerse.knowledge.base.internal.store.GraphStore;
import org.immerse.knowledge.base.internal.store.LocalGraphStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EscoImportsTest {
    private static final long LONGEST_SECONDS = 20;

    @TempDir
    Path folder;

    private final GraphStore store = LocalGraphStore.inMemory();
    private final AtomicInteger ids = new AtomicInteger();
    private final EscoImports imports =
            new EscoImports(store, new SkosConcepts(store), () -> "import-" + ids.incrementAndGet());

    @AfterEach
    void close() throws InterruptedException {
        imports.stop();
        store.close();
    }

    @Test
    void runsOneImportAtATime() throws Exception {
        Files.writeString(
                folder.resolve("skills_en.csv"),
                "conceptUri,preferredLabel\nhttp://data.europa.eu/esco/skill/cut,cut food\n");
        var holds = new CountDownLatch(1);
        var started = new CountDownLatch(1);
        Thread change = Thread.ofVirtual()
                .start(() -> store.change(graphs -> {
                    started.countDown();
                    wait(holds);
                }));
        assertThat(started.await(LONGEST_SECONDS, TimeUnit.SECONDS)).isTrue();
        ImportJob job = imports.start(List.of(folder), () -> {});
        assertThatThrownBy(() -> imports.start(List.of(folder), () -> {}))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.kind()).isEqualTo(ProblemException.Kind.CONFLICT));
        holds.countDown();
        change.join();
        assertThat(job.await(LONGEST_SECONDS)).isTrue();
        assertThat(job.state()).isEqualTo(ImportJob.State.DONE);
        assertThat(imports.find(job.id())).contains(job);
        assertThat(job.report().total().added()).isEqualTo(1);
    }

    private static void wait(CountDownLatch latch) {
        try {
            assertThat(latch.await(LONGEST_SECONDS, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
