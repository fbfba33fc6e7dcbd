/** What others may see of a file, and how it is made coarse. */
@NullMarked
package org.immerse.people.internal.firewall;

import org.jspecify.annotations.NullMarked;
