package org.immerse.jobs.spain.internal;

import java.util.Set;
import org.immerse.api.module.ServiceModule;
import org.osgi.service.component.annotations.Component;

/** Jobs for newcomers in Spain. */
@Component
public final class JobsSpainModule implements ServiceModule {
    /** The id: prefix of texts, routes, tables and tasks. */
    public static final String ID = "jobs-spain";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Set<String> countries() {
        return Set.of("ES");
    }

    @Override
    public Set<String> requires() {
        return Set.of("decisions", "knowledge-base", "matching", "people", "requests");
    }

    @Override
    public Set<String> scopes() {
        return Set.of("offers:write");
    }
}
