/** A Java agent that lets Karaf 4.4 run on JDK 24 and later. */
@NullMarked
package org.immerse.karaf.jdk;

import org.jspecify.annotations.NullMarked;
