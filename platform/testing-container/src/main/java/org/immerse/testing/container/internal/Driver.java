package org.immerse.testing.container.internal;

import static org.ops4j.pax.exam.CoreOptions.mavenBundle;
import static org.ops4j.pax.exam.CoreOptions.options;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Properties;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.opentest4j.IncompleteExecutionException;
import org.ops4j.pax.exam.Configuration;
import org.ops4j.pax.exam.ExamSystem;
import org.ops4j.pax.exam.Option;
import org.ops4j.pax.exam.OptionUtils;
import org.ops4j.pax.exam.TestAddress;
import org.ops4j.pax.exam.TestContainer;
import org.ops4j.pax.exam.TestProbeBuilder;
import org.ops4j.pax.exam.karaf.options.KarafDistributionOption;
import org.ops4j.pax.exam.karaf.options.KarafExamSystemConfigurationOption;
import org.ops4j.pax.exam.spi.PaxExamRuntime;

/**
 * The half of the extension that runs in Maven's process: one container at a time, kept for as long as the next test class has the
 * same configuration. Two would share their ports, and a test would ask the wrong one.
 */
public final class Driver {
    private static final Namespace NAMESPACE = Namespace.create(Driver.class);

    private record Running(Class<?> configuration, ExamSystem system, TestContainer container)
            implements Store.CloseableResource {
        @Override
        public void close() {
            container.stop();
            system.clear();
        }
    }

    private record Probe(Running running, TestAddress address) {}

    /** Pax Exam's own address drops its arguments. */
    private record Address(TestAddress root, String caption, String uniqueId) implements TestAddress {
        @Override
        public String identifier() {
            return root.identifier();
        }

        @Override
        public Object[] arguments() {
            return new Object[] {uniqueId};
        }
    }

    private Driver() {}

    /** Boots the container where it does not run yet, and puts the test class into it. */
    public static void beforeAll(ExtensionContext context) throws Exception {
        Class<?> test = context.getRequiredTestClass();
        if (test.isMemberClass()) {
            return; // a nested class: the outer one has it
        }
        Method configuration = Arrays.stream(test.getMethods())
                .filter(method -> method.isAnnotationPresent(Configuration.class))
                .findFirst()
                .orElseThrow(() -> new ExtensionConfigurationException("no public @Configuration method in " + test));
        Running running = running(context.getRoot().getStore(NAMESPACE), test, configuration);
        TestProbeBuilder probe = running.system.createProbe();
        TestAddress address = probe.addTest(test, "junit5");
        try (InputStream in = probe.build().getStream()) {
            running.container.install("probe:" + test.getName(), in); // the default location is shared
        }
        context.getStore(NAMESPACE).put("probe", new Probe(running, address));
    }

    private static Running running(Store store, Class<?> test, Method configuration) {
        Running before = store.get("running", Running.class);
        if (before != null && before.configuration == configuration.getDeclaringClass()) {
            return before;
        }
        if (before != null) {
            store.remove("running");
            before.close();
        }
        Running next = start(test, configuration);
        store.put("running", next);
        return next;
    }

    /** Runs one test in the container. */
    public static void call(ExtensionContext context) throws Throwable {
        Probe probe = context.getStore(NAMESPACE).get("probe", Probe.class);
        try {
            probe.running.container.call(new Address(probe.address, context.getDisplayName(), context.getUniqueId()));
        } catch (RuntimeException e) {
            for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                if (cause instanceof AssertionError || cause instanceof IncompleteExecutionException) {
                    throw cause;
                }
            }
            throw e;
        }
    }

    private static Running start(Class<?> test, Method configuration) {
        try {
            Object instance = Modifier.isStatic(configuration.getModifiers())
                    ? null
                    : test.getDeclaredConstructor().newInstance();
            configuration.setAccessible(true); // the test class need not be public
            Option[] own = (Option[]) configuration.invoke(instance);
            ExamSystem system = PaxExamRuntime.createTestSystem(OptionUtils.combine(own, junit()));
            TestContainer container = PaxExamRuntime.getTestContainerFactory().create(system)[0];
            try {
                container.start();
            } catch (RuntimeException e) {
                stopQuietly(container, e);
                throw e;
            }
            return new Running(configuration.getDeclaringClass(), system, container);
        } catch (ReflectiveOperationException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void stopQuietly(TestContainer container, RuntimeException cause) {
        try {
            container.stop(); // else the process stays
        } catch (RuntimeException e) {
            cause.addSuppressed(e);
        }
    }

    private static Option[] junit() throws IOException {
        Properties versions = Versions.load();
        String junit = versions.getProperty("junit");
        String platform = versions.getProperty("platform");
        return options(
                new KarafExamSystemConfigurationOption("junit5"),
                KarafDistributionOption.overrideJUnitBundles(), // no JUnit 4
                mavenBundle("org.opentest4j", "opentest4j", "1.3.0"),
                mavenBundle("org.junit.platform", "junit-platform-commons", platform),
                mavenBundle("org.junit.platform", "junit-platform-engine", platform),
                mavenBundle("org.junit.platform", "junit-platform-launcher", platform),
                mavenBundle("org.junit.jupiter", "junit-jupiter-api", junit),
                mavenBundle("org.junit.jupiter", "junit-jupiter-params", junit),
                mavenBundle("org.junit.jupiter", "junit-jupiter-engine", junit),
                mavenBundle("org.immerse", "testing-container", versions.getProperty("self")));
    }
}
