package org.immerse.persistence.internal;

import org.immerse.api.module.ServiceModule;
import org.osgi.service.component.annotations.Component;

/** Persistence as a module, for its texts. */
@Component
public final class PersistenceModule implements ServiceModule {
    @Override
    public String id() {
        return "persistence";
    }
}
