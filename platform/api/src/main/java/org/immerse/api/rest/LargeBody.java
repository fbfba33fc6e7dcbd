package org.immerse.api.rest;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a method or class of a REST resource: with an API key it takes bodies as large as a file may be, whatever their type. Only for
 * resources that read the body as a stream and keep limits of their own; the others take so many kilobytes.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface LargeBody {}
