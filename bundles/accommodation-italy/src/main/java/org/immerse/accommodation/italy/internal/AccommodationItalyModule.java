package org.immerse.accommodation.italy.internal;

import java.util.Set;
import org.immerse.api.module.ServiceModule;
import org.osgi.service.component.annotations.Component;

/** Homes for young people who leave reception in Italy. */
@Component
public final class AccommodationItalyModule implements ServiceModule {
    /** The id: prefix of texts, routes, tables and tasks. */
    public static final String ID = "accommodation-italy";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Set<String> countries() {
        return Set.of("IT");
    }

    @Override
    public Set<String> requires() {
        return Set.of(
                "allocation",
                "decisions",
                "delegation",
                "knowledge-base",
                "matching",
                "people",
                "plans",
                "safeguarding");
    }

    @Override
    public Set<String> scopes() {
        return Set.of("placements:read");
    }
}
