package org.immerse.journeys;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/** Tests that use the shared site of a template and the shared browser: parameters {@link RunningSite} and {@link Browsing}. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(SharedSite.class)
@interface Journey {
    /** What the site is made from. */
    String value() default "spain";
}
