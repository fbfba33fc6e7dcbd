package org.immerse.testing.container;

import java.lang.reflect.Method;
import org.immerse.testing.container.internal.Driver;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;
import org.junit.jupiter.api.extension.TestInstancePostProcessor;
import org.ops4j.pax.exam.util.Injector;

/**
 * Drives Pax Exam from JUnit 5. In Maven's process it boots the container and skips every user method, sending the unique id of
 * each test to the container; there (the same class, with the injector set) Jupiter runs it for real.
 */
public final class PaxExamExtension implements BeforeAllCallback, TestInstancePostProcessor, InvocationInterceptor {
    private static volatile Injector injector;

    /** Called in the container only: from then on tests run for real. */
    public static void inContainer(Injector found) {
        injector = found;
    }

    @Override
    public void beforeAll(ExtensionContext context) throws Exception {
        if (injector == null) {
            Driver.beforeAll(context);
        }
    }

    @Override
    public void postProcessTestInstance(Object test, ExtensionContext context) {
        Injector present = injector;
        if (present != null) {
            present.injectFields(test);
        }
    }

    @Override
    public void interceptTestMethod(
            Invocation<Void> invocation, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        run(invocation, context);
    }

    @Override
    public void interceptTestTemplateMethod(
            Invocation<Void> invocation, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        run(invocation, context);
    }

    @Override
    public void interceptBeforeAllMethod(
            Invocation<Void> invocation, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        onlyInContainer(invocation);
    }

    @Override
    public void interceptAfterAllMethod(
            Invocation<Void> invocation, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        onlyInContainer(invocation);
    }

    @Override
    public void interceptBeforeEachMethod(
            Invocation<Void> invocation, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        onlyInContainer(invocation);
    }

    @Override
    public void interceptAfterEachMethod(
            Invocation<Void> invocation, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        onlyInContainer(invocation);
    }

    private static void run(Invocation<Void> invocation, ExtensionContext context) throws Throwable {
        if (injector != null) {
            invocation.proceed();
        } else {
            invocation.skip();
            Driver.call(context);
        }
    }

    private static void onlyInContainer(Invocation<Void> invocation) throws Throwable {
        if (injector != null) {
            invocation.proceed();
        } else {
            invocation.skip();
        }
    }
}
