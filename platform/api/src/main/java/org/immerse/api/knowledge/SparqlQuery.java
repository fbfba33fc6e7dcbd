package org.immerse.api.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * A query whose text stands in {@code IMMERSE-INF/queries} of a module. Values are bound, never concatenated.
 *
 * @param name the file's name, for logs
 * @param text SPARQL 1.1
 */
public record SparqlQuery(String name, String text) {
    /**
     * The query in {@code IMMERSE-INF/queries/<name>} of the bundle this class comes from.
     *
     * @throws IllegalArgumentException where there is no such file
     */
    public static SparqlQuery of(Class<?> owner, String name) {
        try (InputStream in = owner.getResourceAsStream("/IMMERSE-INF/queries/" + name)) {
            if (in == null) {
                throw new IllegalArgumentException("no query " + name + " beside " + owner.getName());
            }
            return new SparqlQuery(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
