/** The pages of a person: questions, check your answers, my file. */
@NullMarked
package org.immerse.people.internal.view;

import org.jspecify.annotations.NullMarked;
