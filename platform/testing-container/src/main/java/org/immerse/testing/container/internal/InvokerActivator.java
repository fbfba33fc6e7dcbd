package org.immerse.testing.container.internal;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import org.immerse.testing.container.PaxExamExtension;
import org.junit.jupiter.engine.JupiterTestEngine;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.ops4j.pax.exam.ProbeInvokerFactory;
import org.ops4j.pax.exam.TestContainerException;
import org.ops4j.pax.exam.util.Injector;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.osgi.framework.wiring.BundleWiring;
import org.osgi.util.tracker.ServiceTracker;

/** The half that runs in the container: tells Pax Exam how to run a JUnit 5 test. */
public final class InvokerActivator implements BundleActivator {
    private static final long PATIENCE_MILLIS = 60_000;

    @Override
    public void start(BundleContext context) {
        context.registerService(
                ProbeInvokerFactory.class,
                (probe, expression) -> arguments -> invoke(context, (BundleContext) probe, (String) arguments[0]),
                new Hashtable<>(Map.of("driver", "junit5")));
    }

    @Override
    public void stop(BundleContext context) {
        PaxExamExtension.inContainer(null);
    }

    private static void invoke(BundleContext own, BundleContext probe, String uniqueId) {
        ServiceTracker<Injector, Injector> injectors = new ServiceTracker<>(own, Injector.class, null);
        injectors.open();
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(probe.getBundle().adapt(BundleWiring.class).getClassLoader());
        Outcome outcome = new Outcome();
        try {
            PaxExamExtension.inContainer(injectors.waitForService(PATIENCE_MILLIS)); // boot features still start
            launcher()
                    .execute(
                            LauncherDiscoveryRequestBuilder.request()
                                    .selectors(DiscoverySelectors.selectUniqueId(uniqueId))
                                    .build(),
                            outcome);
        } catch (InterruptedException e) {
            throw new TestContainerException(e);
        } finally {
            thread.setContextClassLoader(before);
            PaxExamExtension.inContainer(null);
            injectors.close();
        }
        outcome.check(uniqueId);
    }

    /** Nothing is found by ServiceLoader: it cannot see across bundles. */
    private static Launcher launcher() {
        return LauncherFactory.create(LauncherConfig.builder()
                .enableTestEngineAutoRegistration(false)
                .enableLauncherSessionListenerAutoRegistration(false)
                .enableLauncherDiscoveryListenerAutoRegistration(false)
                .enablePostDiscoveryFilterAutoRegistration(false)
                .enableTestExecutionListenerAutoRegistration(false)
                .addTestEngines(new JupiterTestEngine())
                .build());
    }

    private static final class Outcome implements TestExecutionListener {
        private final List<Throwable> failures = new ArrayList<>();
        private int tests;

        @Override
        public void executionFinished(TestIdentifier id, TestExecutionResult result) {
            if (id.isTest()) {
                tests++;
            }
            if (result.getStatus() != TestExecutionResult.Status.SUCCESSFUL) {
                failures.add(result.getThrowable().orElseGet(() -> new IllegalStateException(result.toString())));
            }
        }

        void check(String uniqueId) {
            if (!failures.isEmpty()) {
                throw portable(failures.getFirst());
            }
            if (tests == 0) {
                throw new TestContainerException("nothing ran for " + uniqueId);
            }
        }

        /** Maven's process may lack the classes of a failure: only well-known ones travel as objects, others as text. */
        private static TestContainerException portable(Throwable failure) {
            boolean known = true;
            for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
                known &= cause.getClass().getName().matches("(java\\.|org\\.opentest4j\\.|org\\.junit\\.).*")
                        && cause.getSuppressed().length == 0;
            }
            if (known && serializable(failure)) {
                return new TestContainerException(failure.toString(), failure);
            }
            StringWriter words = new StringWriter();
            failure.printStackTrace(new PrintWriter(words, true));
            return new TestContainerException(words.toString());
        }

        private static boolean serializable(Throwable failure) {
            try (ObjectOutputStream out = new ObjectOutputStream(OutputStream.nullOutputStream())) {
                out.writeObject(failure);
                return true;
            } catch (IOException e) {
                return false;
            }
        }
    }
}
