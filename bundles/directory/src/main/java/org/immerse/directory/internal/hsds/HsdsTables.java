package org.immerse.directory.internal.hsds;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.immerse.api.text.ProblemException;
import org.immerse.api.text.Text;
import org.immerse.directory.internal.exchange.Flaw;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The tabular package of HSDS, put together as nested objects. Each object remembers its table and line. */
final class HsdsTables {
    private static final String LINE = "@line";
    private static final int MOST_BYTES = 64 << 20;
    private static final Set<String> USED = Set.of(
            "organizations",
            "services",
            "service_at_location",
            "locations",
            "addresses",
            "accessibility",
            "phones",
            "schedules",
            "languages",
            "cost_options",
            "required_documents",
            "attributes",
            "metadata",
            "taxonomies",
            "taxonomy_terms");

    private final Map<String, List<ObjectNode>> tables = new TreeMap<>();
    private final List<Flaw> flaws;

    private HsdsTables(List<Flaw> flaws) {
        this.flaws = flaws;
    }

    /** The package of these tables: {@code organizations} and {@code services}. */
    static JsonNode read(byte[] zip, List<Flaw> flaws) {
        HsdsTables tables = new HsdsTables(flaws);
        tables.unpack(zip);
        return tables.nested();
    }

    private void unpack(byte[] zip) {
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            int read = 0;
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] bytes = in.readNBytes(MOST_BYTES - read + 1);
                read += bytes.length;
                if (read > MOST_BYTES) {
                    throw new ProblemException(ProblemException.Kind.TOO_LARGE, Text.of("directory.problem.too-long"));
                }
                String name = entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
                if (name.endsWith(".csv")) {
                    table(name, new String(bytes, StandardCharsets.UTF_8));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void table(String file, String text) {
        String table = file.substring(0, file.length() - ".csv".length());
        List<ObjectNode> rows = new ArrayList<>();
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder()
                .allowMissingFields(true)
                .allowExtraFields(true)
                .ofNamedCsvRecord(plain)) {
            for (NamedCsvRecord line : reader) {
                String place = file + ":" + line.getStartingLineNumber();
                if (line.getFieldCount() != line.getHeader().size()) {
                    flaws.add(Flaw.fatal(place, "fields", line.getHeader().size(), line.getFieldCount()));
                } else {
                    rows.add(row(line, place));
                }
            }
        } catch (IOException | RuntimeException e) {
            flaws.add(Flaw.fatal(file, "csv"));
        }
        if (!USED.contains(table) && !rows.isEmpty()) {
            flaws.add(Flaw.note(file, "unused", table));
        }
        tables.put(table, rows);
    }

    private static ObjectNode row(NamedCsvRecord line, String place) {
        ObjectNode row = JsonNodeFactory.instance.objectNode();
        line.getFieldsAsMap().forEach((name, value) -> {
            if (!value.isBlank()) {
                row.put(name, value);
            }
        });
        row.put(LINE, place);
        return row;
    }

    private List<ObjectNode> rows(String table, String column, String value) {
        return tables.getOrDefault(table, List.of()).stream()
                .filter(row -> !value.isEmpty() && row.path(column).asString("").equals(value))
                .toList();
    }

    private JsonNode nested() {
        ObjectNode out = JsonNodeFactory.instance.objectNode();
        ArrayNode organizations = out.putArray("organizations");
        tables.getOrDefault("organizations", List.of()).forEach(row -> organizations.add(organization(row)));
        ArrayNode services = out.putArray("services");
        tables.getOrDefault("services", List.of()).forEach(row -> services.add(service(row)));
        return out;
    }

    private ObjectNode organization(ObjectNode row) {
        ObjectNode out = row.deepCopy();
        String id = row.path("id").asString("");
        children(out, "locations", "locations", "organization_id", id).forEach(this::location);
        children(out, "phones", "phones", "organization_id", id).forEach(this::described);
        return described(out);
    }

    private ObjectNode service(ObjectNode row) {
        ObjectNode out = row.deepCopy();
        String id = row.path("id").asString("");
        children(out, "phones", "phones", "service_id", id).forEach(this::described);
        children(out, "languages", "languages", "service_id", id);
        children(out, "cost_options", "cost_options", "service_id", id);
        children(out, "required_documents", "required_documents", "service_id", id)
                .forEach(this::described);
        for (ObjectNode at : children(out, "service_at_locations", "service_at_location", "service_id", id)) {
            rows("locations", "id", at.path("location_id").asString("")).stream()
                    .findFirst()
                    .ifPresent(location -> at.set("location", location(location.deepCopy())));
            children(
                            at,
                            "schedules",
                            "schedules",
                            "service_at_location_id",
                            at.path("id").asString(""))
                    .forEach(this::described);
            described(at);
        }
        return described(out);
    }

    private ObjectNode location(ObjectNode out) {
        String id = out.path("id").asString("");
        children(out, "addresses", "addresses", "location_id", id).forEach(this::described);
        children(out, "accessibility", "accessibility", "location_id", id).forEach(this::described);
        ArrayNode schedules = out.putArray("schedules");
        rows("schedules", "location_id", id).stream()
                .filter(row -> row.path("service_at_location_id").asString("").isEmpty())
                .forEach(row -> schedules.add(described(row.deepCopy())));
        return described(out);
    }

    private List<ObjectNode> children(ObjectNode of, String member, String table, String column, String id) {
        List<ObjectNode> copies =
                rows(table, column, id).stream().map(ObjectNode::deepCopy).toList();
        ArrayNode all = of.putArray(member);
        copies.forEach(all::add);
        return copies;
    }

    /** With its attributes, each with its term, and its metadata. */
    private ObjectNode described(ObjectNode out) {
        String id = out.path("id").asString("");
        for (ObjectNode attribute : children(out, "attributes", "attributes", "link_id", id)) {
            rows("taxonomy_terms", "id", attribute.path("taxonomy_term_id").asString("")).stream()
                    .findFirst()
                    .ifPresent(term -> attribute.set("taxonomy_term", term.deepCopy()));
        }
        children(out, "metadata", "metadata", "resource_id", id);
        return out;
    }

    /** The table and line of a place in the nested objects, and the column. */
    static String line(JsonNode root, String pointer) {
        String line = pointer;
        JsonNode now = root;
        for (String name : pointer.split("/")) {
            if (!name.isEmpty()) {
                now = now.isArray() ? now.path(Integer.parseInt(name)) : now.path(name);
                String own = now.path(LINE).asString("");
                line = own.isEmpty() ? line : own;
            }
        }
        String last = pointer.substring(pointer.lastIndexOf('/') + 1);
        return line.equals(pointer) || last.matches("\\d+") ? line : line + " " + last;
    }
}
