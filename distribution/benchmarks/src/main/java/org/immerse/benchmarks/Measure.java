package org.immerse.benchmarks;

import java.io.IOException;

/** One thing that is measured. */
interface Measure {
    /** Its id in reports: {@code P1}. */
    String id();

    /** What is measured, in one line. */
    String title();

    /** Measures; this takes from seconds to minutes. */
    Outcome run(Bench bench) throws IOException;
}
