/** Taking in procedures over the API. */
@NullMarked
package org.immerse.procedures.internal.rest;

import org.jspecify.annotations.NullMarked;
