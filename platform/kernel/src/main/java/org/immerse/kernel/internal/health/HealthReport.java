package org.immerse.kernel.internal.health;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
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

    @Deactivate
    void stop() {
        workers.shutdownNow();
    }

    @Override
    public List<Outcome> run() {
        List<ModuleCheck> all =
                checks.stream().sorted(Comparator.comparing(ModuleCheck::id)).toList();
        List<Callable<Outcome>> tasks = new ArrayList<>();
        all.forEach(check -> tasks.add(() -> outcome(check)));
        try {
            List<Future<Outcome>> answers = workers.invokeAll(tasks, SECONDS, TimeUnit.SECONDS);
            List<Outcome> outcomes = new ArrayList<>();
            for (int i = 0; i < answers.size(); i++) {
                outcomes.add(answer(all.get(i), answers.get(i)));
            }
            return outcomes;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return List.of();
        }
    }

    private static Outcome answer(ModuleCheck check, Future<Outcome> answer) throws InterruptedException {
        try {
            return answer.get();
        } catch (CancellationException e) {
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
