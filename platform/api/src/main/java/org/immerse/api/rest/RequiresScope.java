package org.immerse.api.rest;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a method or class of a REST resource: the caller must show an API key with this scope. A resource method without it,
 * on itself and on its class, is open to everybody and is rate-limited by address where no key is shown.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface RequiresScope {
    /** Such as {@code offers:write}. */
    String value();
}
