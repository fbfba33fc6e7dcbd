/** How each kind of question is answered. */
@NullMarked
package org.immerse.people.internal.view.editor;

import org.jspecify.annotations.NullMarked;
