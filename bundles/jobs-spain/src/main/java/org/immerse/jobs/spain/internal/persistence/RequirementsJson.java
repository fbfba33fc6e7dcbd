package org.immerse.jobs.spain.internal.persistence;

import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.immerse.jobs.spain.internal.domain.Requirements;
import org.immerse.jobs.spain.internal.domain.Requirements.LanguageNeed;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What a vacancy asks for as JSON text, the shape it is stored in. */
final class RequirementsJson {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private RequirementsJson() {}

    static String write(Requirements asked) {
        ObjectNode root = JSON.createObjectNode();
        ObjectNode skills = root.putObject("skills");
        asked.skills().forEach((iri, essential) -> skills.put(iri, essential.booleanValue()));
        ObjectNode languages = root.putObject("languages");
        asked.languages()
                .forEach((iri, need) ->
                        languages.putObject(iri).put("rank", need.rank()).put("necessary", need.necessary()));
        asked.education().ifPresent(rank -> root.put("education", rank));
        asked.experienceYears().ifPresent(years -> root.put("experienceYears", years));
        ArrayNode licences = root.putArray("licences");
        asked.licences().forEach(licences::add);
        return JSON.writeValueAsString(root);
    }

    static Requirements read(String occupation, String json) {
        JsonNode root = JSON.readTree(json);
        Map<String, Boolean> skills = new TreeMap<>();
        root.path("skills")
                .properties()
                .forEach(skill -> skills.put(skill.getKey(), skill.getValue().booleanValue()));
        Map<String, LanguageNeed> languages = new TreeMap<>();
        root.path("languages")
                .properties()
                .forEach(language -> languages.put(
                        language.getKey(),
                        new LanguageNeed(
                                language.getValue().path("rank").intValue(),
                                language.getValue().path("necessary").booleanValue())));
        Set<String> licences = new TreeSet<>();
        root.path("licences").forEach(licence -> licences.add(licence.stringValue()));
        return new Requirements(
                occupation,
                skills,
                languages,
                number(root.path("education")),
                number(root.path("experienceYears")),
                licences);
    }

    private static OptionalInt number(JsonNode node) {
        return node.isInt() ? OptionalInt.of(node.intValue()) : OptionalInt.empty();
    }
}
