package org.immerse.directory.internal.hsds;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.assertj.core.api.Assumptions;

/** The schemas and examples of HSDS, beside the repository. */
final class SharedHsds {
    private static final Path FOLDER = Path.of("../../../shared/data/hsds");

    private SharedHsds() {}

    static Path file(String name) {
        Path file = FOLDER.resolve(name);
        Assumptions.assumeThat(Files.exists(file))
                .as("%s is not there, so nothing is compared with HSDS", file)
                .isTrue();
        return file;
    }

    static Schema schema(String name) {
        try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(file(name + ".schema.json.gz")))) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(text, InputFormat.JSON);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The library holds that nobody can have an address in the domain that is kept for examples. */
    static List<String> faults(Schema schema, String text) {
        String json = text.replaceAll("(\"[^\"@ ]+@[^\"@ ]+)\\.example\"", "$1.example.org\"");
        return schema
                .validate(
                        json,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(error -> error.getInstanceLocation() + " " + error.getMessage())
                .toList();
    }
}
