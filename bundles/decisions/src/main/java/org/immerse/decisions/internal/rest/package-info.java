/** The decision log over REST. */
@NullMarked
package org.immerse.decisions.internal.rest;

import org.jspecify.annotations.NullMarked;
