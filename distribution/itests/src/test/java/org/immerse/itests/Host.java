package org.immerse.itests;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.inject.Inject;
import org.immerse.api.module.ModuleInstaller;
import org.immerse.api.module.ModuleState;
import org.immerse.api.module.Modules;
import org.immerse.testing.container.Distribution;
import org.immerse.testing.container.PaxExamExtension;
import org.junit.jupiter.api.extension.ExtendWith;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.SynchronousBundleListener;

/** What tests in the running host have in common. */
@ExtendWith(PaxExamExtension.class)
abstract class Host {
    static final String ADDRESS = "http://127.0.0.1:" + Distribution.HTTP_PORT;
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Duration STEP = Duration.ofMillis(100);

    @Inject
    BundleContext context;

    @Inject
    Modules modules;

    @Inject
    ModuleInstaller installer;

    static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create(ADDRESS + path))
                            .header("Accept", "application/json, text/html")
                            .timeout(Duration.ofSeconds(20))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }

    /** A service of the host. */
    <T> T service(Class<T> type) {
        ServiceReference<T> reference = context.getServiceReference(type);
        return Objects.requireNonNull(reference == null ? null : context.getService(reference), type.getName());
    }

    void install(String id) {
        installer.install(id, progress -> {});
        awaitState(id, ModuleState.RUNNING);
    }

    void awaitState(String id, ModuleState wanted) {
        await(
                id + " is " + wanted + ", but " + modules.find(id),
                () -> modules.find(id)
                        .filter(status -> status.state() == wanted)
                        .isPresent());
    }

    /** Waits until it is so, and fails after the stated limit. */
    static void await(String what, Callable<Boolean> condition) {
        Exception last = null;
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            try {
                if (condition.call()) {
                    return;
                }
                last = null;
                Thread.sleep(STEP);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                fail(e);
            } catch (Exception e) {
                last = e;
            }
        }
        fail("not within " + PATIENCE + ": " + what, last);
    }

    /** The bundles that are here before a module comes. */
    Set<String> present() {
        return Stream.of(context.getBundles()).map(Bundle::getSymbolicName).collect(Collectors.toSet());
    }

    /**
     * What happened to those bundles while the work ran: state and last change alone would not show a bundle that was stopped
     * and started again.
     */
    List<String> touched(Set<String> bundles, Runnable work) {
        List<String> events = Collections.synchronizedList(new ArrayList<>());
        SynchronousBundleListener listener = event -> {
            if (bundles.contains(event.getBundle().getSymbolicName()) && disturbs(event)) {
                events.add(event.getBundle().getSymbolicName() + " 0x" + Integer.toHexString(event.getType()));
            }
        };
        context.addBundleListener(listener);
        try {
            work.run();
        } finally {
            context.removeBundleListener(listener);
        }
        return events;
    }

    private static boolean disturbs(BundleEvent event) {
        return switch (event.getType()) {
            case BundleEvent.STOPPING,
                    BundleEvent.STOPPED,
                    BundleEvent.UNRESOLVED,
                    BundleEvent.UNINSTALLED,
                    BundleEvent.UPDATED -> true;
            default -> false;
        };
    }
}
