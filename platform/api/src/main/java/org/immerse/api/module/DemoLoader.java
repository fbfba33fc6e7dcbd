package org.immerse.api.module;

import java.nio.file.Path;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Fills the demo set of a site, once, when the site is made with it. Found by whiteboard; called in the order of
 * {@link #order}, then of the class name, after all modules of the site run.
 */
@ConsumerType
public interface DemoLoader {
    /** Lower comes first: accounts 10, organisations 20, people 30, offers 40, what happens between them 50. */
    int order();

    /** Reads its own files in the site's demo folder; nothing where they are absent. */
    void load(Path demoFolder) throws Exception;
}
