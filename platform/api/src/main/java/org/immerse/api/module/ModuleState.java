package org.immerse.api.module;

/** Where a module stands on this site. */
public enum ModuleState {
    /** Can be installed; nothing of it is in memory. */
    AVAILABLE,
    /** Being installed, started, stopped or removed. */
    CHANGING,
    /** Its service module is published and its resources are loaded. */
    RUNNING,
    /** Installed, and stopped by an administrator. */
    STOPPED,
    /** Installed, and not able to run; the status says why. */
    FAILED
}
