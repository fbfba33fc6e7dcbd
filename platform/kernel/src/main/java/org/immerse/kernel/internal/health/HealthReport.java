package org.immerse.kernel.internal.health;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.immerse.api.module.HealthChecks;
import org.immerse.api.module.ModuleCheck;
import org.immerse.api.module.ModuleCheck.Level;
import org.immerse.api.module.ModuleCheck.Result;
import org.immerse.api.text.Text;
import org.immerse.kernel.internal.module.Reasons;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Asks every check side by side; one that does not answer in time counts as bad. */
@Component(service = HealthChecks.class)
public final class HealthReport implements HealthChecks {
    private static final int SECONDS = 5;

    @Reference(policyOption = ReferencePolicyOption.GREEDY)
    volatile List<ModuleCheck> checks = List.of();

    private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<ModuleCheck, Future<Outcome>> asked = new ConcurrentHashMap<>();

    @Deactivate
    void stop() {
        workers.shutdown();
    }

    @Override
    public List<Outcome> run() {
        List<ModuleCheck> all =
                checks.stream().sorted(Comparator.comparing(ModuleCheck::id)).toList();
        asked.keySet().retainAll(all);
        List<Future<Outcome>> answers = all.stream().map(this::ask).toList();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        List<Outcome> outcomes = new ArrayList<>();
        for (int i = 0; i < answers.size(); i++) {
            outcomes.add(answer(all.get(i), answers.get(i), end - System.nanoTime()));
        }
        return outcomes;
    }

    /** One that takes too long is left alone and not asked again meanwhile: an interrupt would close files of a database under it. */
    private Future<Outcome> ask(ModuleCheck check) {
        return Objects.requireNonNull(asked.compute(
                check,
                (known, before) -> before == null || before.isDone() ? workers.submit(() -> outcome(check)) : before));
    }

    private static Outcome answer(ModuleCheck check, Future<Outcome> answer, long nanos) {
        try {
            return answer.get(Math.max(0, nanos), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            return bad(check, Text.of("kernel.check.silent", SECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return bad(check, Text.of("kernel.check.silent", SECONDS));
        } catch (ExecutionException e) {
            return bad(check, Text.verbatim(Reasons.inWords(e)));
        }
    }

    private static Outcome outcome(ModuleCheck check) {
        try {
            return new Outcome(check.id(), check.title(), check.check());
        } catch (RuntimeException | LinkageError e) {
            return bad(check, Text.verbatim(Reasons.inWords(e)));
        }
    }

    private static Outcome bad(ModuleCheck check, Text finding) {
        return new Outcome(check.id(), check.title(), new Result(Level.BAD, finding, Text.of("kernel.check.see-log")));
    }
}
