package org.immerse.benchmarks;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immerse.knowledge.base.internal.search.Title;

/** What a site knows that has imported the English ESCO: labels, definitions and the groups of ISCO-08. */
final class EscoLabels {
    private static final String GROUP = EscoDownload.GROUP;

    private final Map<String, NamedCsvRecord> records = new HashMap<>();

    EscoLabels(Path esco) throws IOException {
        EscoDownload.rows(esco, "en").forEach(row -> records.put(row.getField("conceptUri"), row));
    }

    private Optional<String> field(String iri, String name) {
        return Optional.ofNullable(records.get(iri))
                .flatMap(row -> row.findField(name))
                .filter(text -> !text.isBlank());
    }

    List<Title.Label> labels(String iri) {
        List<Title.Label> labels = new ArrayList<>();
        field(iri, "preferredLabel").ifPresent(text -> labels.add(new Title.Label(text, "en", true)));
        field(iri, "altLabels").stream()
                .flatMap(String::lines)
                .forEach(text -> labels.add(new Title.Label(text, "en", false)));
        return labels;
    }

    Optional<String> definition(String iri) {
        return field(iri, "description");
    }

    /** IRIs of the groups above, the nearest first. */
    List<String> groups(String iri) {
        boolean group = iri.startsWith(GROUP);
        String code = group
                ? iri.substring(GROUP.length(), iri.length() - 1)
                : field(iri, "iscoGroup").orElse("");
        List<String> groups = new ArrayList<>();
        for (int length = code.length(); length > 0; length--) {
            groups.add(GROUP + code.substring(0, length));
        }
        return groups;
    }
}
