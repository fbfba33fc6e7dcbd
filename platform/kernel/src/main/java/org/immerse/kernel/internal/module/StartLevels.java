package org.immerse.kernel.internal.module;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.startlevel.FrameworkStartLevel;

/** How far the host has come with starting the bundles it had when it was stopped. */
public final class StartLevels {
    private StartLevels() {}

    /**
     * Whether every bundle was given its turn. The level meant is in the system property: the framework's own is a low one, at
     * which Karaf waits for its lock.
     */
    public static boolean isUp(BundleContext context) {
        Bundle framework = context.getBundle(Constants.SYSTEM_BUNDLE_LOCATION);
        return framework == null
                || framework.adapt(FrameworkStartLevel.class).getStartLevel()
                        >= Integer.getInteger(Constants.FRAMEWORK_BEGINNING_STARTLEVEL, 1);
    }
}
