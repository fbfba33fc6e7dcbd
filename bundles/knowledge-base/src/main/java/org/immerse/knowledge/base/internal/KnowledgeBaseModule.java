package org.immerse.knowledge.base.internal;

import java.util.Set;
import org.immerse.api.module.ServiceModule;
import org.osgi.service.component.annotations.Component;

/** The shared module that keeps taxonomies and everything else that is known rather than entered. */
@Component
public final class KnowledgeBaseModule implements ServiceModule {
    public static final String ID = "knowledge-base";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Set<String> scopes() {
        return Set.of("knowledge:write");
    }
}
