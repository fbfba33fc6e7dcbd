package org.immerse.journeys;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Set;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.ResourceLocksProvider;

/**
 * Tests that use the shared site of a template and a browser: parameters {@link RunningSite} and {@link Browsing}. Those of one template
 * run one after the other, those of two templates side by side.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(SharedSite.class)
@ResourceLock(providers = Journey.OneAtATime.class)
@interface Journey {
    /** What the site is made from; empty where the test starts a site of its own. */
    String value() default "spain";

    /** A site has one journey at a time. */
    final class OneAtATime implements ResourceLocksProvider {
        @Override
        public Set<Lock> provideForClass(Class<?> test) {
            String template = test.getAnnotation(Journey.class).value();
            return template.isEmpty() ? Set.of() : Set.of(new Lock(template));
        }
    }
}
