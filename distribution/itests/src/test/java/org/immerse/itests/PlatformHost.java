package org.immerse.itests;

import org.immerse.testing.container.Distribution;
import org.ops4j.pax.exam.Configuration;
import org.ops4j.pax.exam.Option;

/** The distribution as shipped: only the platform is on. One container for all its tests. */
abstract class PlatformHost extends Host {
    @Configuration
    public static Option[] configuration() {
        return Distribution.options();
    }
}
