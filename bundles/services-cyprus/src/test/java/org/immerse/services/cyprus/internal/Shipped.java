package org.immerse.services.cyprus.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The rule and procedure files this module ships. */
final class Shipped {
    /** The languages of the platform. */
    static final Set<String> LANGUAGES = Set.of("ar", "el", "en", "es", "fr", "it");

    private static final Path ROOT = Path.of("src/main/resources/IMMERSE-INF");

    private Shipped() {}

    /** The JSON files of a folder, by name. */
    static Map<String, String> files(String folder) {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> paths = Files.list(ROOT.resolve(folder))) {
            for (Path path : paths.toList()) {
                texts.put(path.getFileName().toString(), Files.readString(path));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    /** Where words of a file are not in every language, or say the same as the English ones although they are sentences. */
    static Set<String> untranslated(String json) {
        Set<String> found = new TreeSet<>();
        look("", new JsonMapper().readTree(json), found);
        return found;
    }

    private static void look(String pointer, JsonNode node, Set<String> found) {
        if (node.isObject() && node.has("en")) {
            Set<String> languages = new TreeSet<>(node.propertyNames());
            String english = node.get("en").asString();
            boolean same = english.contains(" ")
                    && node.properties().stream()
                            .anyMatch(words -> !words.getKey().equals("en")
                                    && words.getValue().asString().equals(english));
            if (same || !languages.equals(LANGUAGES)) {
                found.add(pointer);
            }
        } else if (node.isObject()) {
            node.properties().forEach(member -> look(pointer + "/" + member.getKey(), member.getValue(), found));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                look(pointer + "/" + i, node.get(i), found);
            }
        }
    }
}
