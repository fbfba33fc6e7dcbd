@NullMarked
package org.immerse.karaf.jdk;

import org.jspecify.annotations.NullMarked;
