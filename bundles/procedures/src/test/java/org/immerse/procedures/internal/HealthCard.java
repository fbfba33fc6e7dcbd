package org.immerse.procedures.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.immerse.api.procedure.Procedure;
import org.immerse.procedures.internal.exchange.ProcedureJson;

/** A procedure of a made-up country. */
public final class HealthCard {
    private HealthCard() {}

    /** The file. */
    public static String file() {
        try (InputStream in = Objects.requireNonNull(HealthCard.class.getResourceAsStream("health-card.json"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The procedure. */
    public static Procedure procedure() {
        return ProcedureJson.read(file(), Map.of()).procedures().getFirst();
    }
}
