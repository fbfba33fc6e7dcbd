package org.immerse.jena.internal;

import org.apache.jena.sys.JenaSystem;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** Initialises Jena once, from the one class loader that sees every Jena subsystem. */
public final class Activator implements BundleActivator {
    @Override
    public void start(BundleContext context) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(Activator.class.getClassLoader());
        try {
            JenaSystem.init();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @Override
    public void stop(BundleContext context) {}
}
