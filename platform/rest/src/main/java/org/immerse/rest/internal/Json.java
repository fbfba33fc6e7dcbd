package org.immerse.rest.internal;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** How values look as JSON: fields in the order they are declared, dates as ISO 8601, what is absent left out. */
final class Json {
    private Json() {}

    /** A mapper of its own; it keeps the classes it saw, so it must not outlive their bundles. */
    static JsonMapper mapper() {
        return JsonMapper.builder()
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .changeDefaultPropertyInclusion(
                        inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_ABSENT))
                .build();
    }
}
