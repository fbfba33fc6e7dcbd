package org.immerse.kernel.internal.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.immerse.api.module.ModuleResources;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The texts of one module: {@code i18n/<module>.properties} in English and one file for each other language, named
 * {@code <module>_<language>.properties}. A big module may have more such sets, one for each of its parts:
 * {@code <module>.<part>.properties}. No key stands in two parts.
 *
 * @param byLanguage language tag to key to pattern
 */
record ModuleTexts(Map<String, Map<String, String>> byLanguage) {
    private static final Logger LOG = LoggerFactory.getLogger(ModuleTexts.class);
    private static final String ENGLISH = "en";
    private static final Pattern FILE =
            Pattern.compile("(?<module>[a-z0-9-]+)(\\.[a-z-]+)?(_(?<language>[A-Za-z_]+))?\\.properties");
    /** The kernel speaks for the platform. */
    private static final Map<String, Set<String>> MORE_PREFIXES = Map.of("kernel", Set.of("platform.", "text."));

    static ModuleTexts read(ModuleResources resources) throws IOException {
        String module = resources.module().id();
        Map<String, Map<String, String>> byLanguage = new TreeMap<>();
        for (String path : resources.list("i18n", ".properties")) {
            String language = language(module, path.substring(path.lastIndexOf('/') + 1));
            if (language.isEmpty()) {
                LOG.warn("Module {}: {} is not named {}[.<part>][_<language>].properties", module, path, module);
            } else {
                byLanguage.computeIfAbsent(language, tag -> new TreeMap<>()).putAll(readFile(resources, path, module));
            }
        }
        return new ModuleTexts(byLanguage);
    }

    private static String language(String module, String file) {
        Matcher name = FILE.matcher(file);
        if (!name.matches() || !name.group("module").equals(module)) {
            return "";
        }
        return name.group("language") == null ? ENGLISH : name.group("language").replace('_', '-');
    }

    private static Map<String, String> readFile(ModuleResources resources, String path, String module)
            throws IOException {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(resources.open(path), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        Map<String, String> texts = new TreeMap<>();
        for (String key : properties.stringPropertyNames()) {
            if (mayBring(module, key)) {
                texts.put(key, properties.getProperty(key));
            } else {
                LOG.warn("Module {}: text key {} is left out, it does not start with '{}.'", module, key, module);
            }
        }
        return Map.copyOf(texts);
    }

    private static boolean mayBring(String module, String key) {
        return key.startsWith(module + ".")
                || MORE_PREFIXES.getOrDefault(module, Set.of()).stream().anyMatch(key::startsWith);
    }

    /** The pattern in this language exactly, without fallback to another. */
    Optional<String> pattern(String key, Locale locale) {
        return in(locale.toLanguageTag(), key).or(() -> in(locale.getLanguage(), key));
    }

    /** The English pattern. */
    Optional<String> english(String key) {
        return in(ENGLISH, key);
    }

    boolean has(String key) {
        return byLanguage.values().stream().anyMatch(texts -> texts.containsKey(key));
    }

    private Optional<String> in(String language, String key) {
        return Optional.ofNullable(byLanguage.getOrDefault(language, Map.of()).get(key));
    }
}
