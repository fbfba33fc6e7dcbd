package org.immerse.api.module;

import org.osgi.annotation.versioning.ConsumerType;

/** Told when a module's status changes. Found by whiteboard; must return quickly. */
@ConsumerType
public interface ModuleListener {
    /** The new status; also called when a module becomes {@link ModuleState#AVAILABLE} again after removal. */
    void moduleChanged(ModuleStatus status);
}
