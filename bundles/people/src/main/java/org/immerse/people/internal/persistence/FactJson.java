package org.immerse.people.internal.persistence;

import java.util.Map;
import java.util.Optional;
import org.immerse.api.fact.Fact;
import org.immerse.api.fact.FactCodec;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Facts as JSON text, in the shape of {@link FactCodec}. */
final class FactJson {
    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<Map<String, Object>> MAP = new TypeReference<>() {};
    private static final String FIELD = "fact";

    private FactJson() {}

    static String write(Fact fact) {
        return JSON.writeValueAsString(FactCodec.encode(fact));
    }

    static Optional<Fact> read(@Nullable String json) {
        if (json == null) {
            return Optional.empty();
        }
        Map<String, Object> plain = JSON.readValue(json, MAP);
        return Optional.ofNullable(
                FactCodec.decode(Map.of(FIELD, plain)).byField().get(FIELD));
    }
}
