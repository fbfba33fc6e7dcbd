/** Benchmarks of speed and quality, each against a named peer or a known answer in the same run. */
@NullMarked
package org.immerse.benchmarks;

import org.jspecify.annotations.NullMarked;
