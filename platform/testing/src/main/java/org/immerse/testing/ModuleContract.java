package org.immerse.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.immerse.api.module.ServiceModule;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/**
 * What every module promises. A module's test is one line:
 *
 * <pre>
 * class JobsSpainModuleTest extends ModuleContract {
 *     JobsSpainModuleTest() { super(new JobsSpainModule()); }
 * }
 * </pre>
 */
public abstract class ModuleContract {
    /** The languages of the interface; English is the file without a suffix. */
    protected static final List<String> LANGUAGES = List.of("en", "es", "it", "el", "fr", "ar");

    private final ServiceModule module;
    private final Set<String> prefixes;
    private final ModuleFolder folder;

    /** A module whose text keys start with its id. */
    protected ModuleContract(ServiceModule module) {
        this(module, Set.of(module.id()));
    }

    /** A module of the platform itself, whose text keys start with one of these. */
    protected ModuleContract(ServiceModule module, Set<String> prefixes) {
        this.module = module;
        this.prefixes = Set.copyOf(prefixes);
        this.folder = ModuleFolder.of(module.getClass());
    }

    @Test
    void idIsLowerCaseWithHyphens() {
        assertThat(module.id()).matches("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    }

    @Test
    void doesNotRequireItself() {
        assertThat(module.requires()).doesNotContain(module.id());
    }

    @Test
    void everyTextKeyStartsWithTheId() {
        assertThat(texts("en").keySet())
                .allMatch(key -> prefixes.stream().anyMatch(prefix -> key.startsWith(prefix + ".")));
    }

    @Test
    void everyLanguageHasEveryKey() {
        Set<String> keys = texts("en").keySet();
        for (String language : LANGUAGES) {
            assertThat(texts(language).keySet()).as("keys in %s", language).containsExactlyInAnyOrderElementsOf(keys);
        }
    }

    @Test
    void everyTextIsAPatternThatCanBeRead() {
        for (String language : LANGUAGES) {
            texts(language).forEach((key, text) -> {
                assertThat(text).as("%s in %s", key, language).isNotBlank().doesNotContain("'");
                assertThatCode(() -> new MessageFormat(text, Locale.forLanguageTag(language)))
                        .as("%s in %s", key, language)
                        .doesNotThrowAnyException();
            });
        }
    }

    @Test
    void everyLanguageUsesTheSameArguments() {
        Map<String, String> english = texts("en");
        for (String language : LANGUAGES) {
            texts(language).forEach((key, text) -> {
                if (english.containsKey(key)) {
                    assertThat(arguments(text))
                            .as("arguments of %s in %s", key, language)
                            .isSubsetOf(arguments(english.get(key)));
                }
            });
        }
    }

    @Test
    void textsAreTranslatedAndNotCopied() {
        Map<String, String> english = texts("en");
        for (String language : List.of("el", "ar")) {
            List<String> copied = texts(language).entrySet().stream()
                    .filter(text -> text.getValue().equals(english.get(text.getKey())))
                    .filter(text ->
                            text.getValue().replaceAll("\\{[^}]*\\}", "").matches(".*[a-z]{4,}\\s+[a-z]{4,}.*"))
                    .map(Map.Entry::getKey)
                    .toList();
            assertThat(copied).as("English left in %s", language).isEmpty();
        }
    }

    @Test
    void seedDataSatisfiesTheShapes() {
        Model data = ModelFactory.createDefaultModel();
        for (Path file : folder.list("knowledge", ".ttl")) {
            if (!file.endsWith("shapes.ttl")) {
                RDFDataMgr.read(data, file.toUri().toString());
            }
        }
        Path shapes = folder.file("knowledge/shapes.ttl");
        if (Files.exists(shapes)) {
            var report = ShaclValidator.get()
                    .validate(Shapes.parse(RDFDataMgr.loadGraph(shapes.toUri().toString())), data.getGraph());
            assertThat(report.getEntries().stream()
                            .limit(10)
                            .map(entry -> entry.focusNode() + ": " + entry.message())
                            .toList())
                    .isEmpty();
        }
    }

    @Test
    void everyQueryParses() {
        for (Path file : folder.list("queries", ".rq")) {
            assertThatCode(() -> QueryFactory.create(ModuleFolder.read(file)))
                    .as("%s", file.getFileName())
                    .doesNotThrowAnyException();
        }
    }

    /** From 1 on; the parts of a big module each have ten numbers of their own: 10, 11, ..., 20, 21, ... */
    @Test
    void migrationsAreNumberedWithoutGaps() {
        Map<Integer, List<Integer>> byTen = folder.list("migrations", ".sql").stream()
                .map(file -> String.valueOf(file.getFileName()))
                .peek(name -> assertThat(name).matches("V[0-9]{3}__[a-z0-9_]+\\.sql"))
                .map(name -> Integer.parseInt(name.substring(1, 4)))
                .distinct()
                .sorted()
                .collect(Collectors.groupingBy(number -> number / 10));
        byTen.forEach((ten, numbers) -> {
            int first = Math.max(1, ten * 10);
            List<Integer> wanted = new ArrayList<>();
            for (int number = first; number < first + numbers.size(); number++) {
                wanted.add(number);
            }
            assertThat(numbers).isEqualTo(wanted);
        });
    }

    @Test
    void tablesStartWithTheId() {
        String prefix = module.id().replace('-', '_') + "_";
        for (Path file : folder.list("migrations", ".sql")) {
            for (String statement :
                    ModuleFolder.read(file).toLowerCase(Locale.ROOT).split(";")) {
                var table = java.util.regex.Pattern.compile("create\\s+table\\s+(?:if\\s+not\\s+exists\\s+)?(\\w+)")
                        .matcher(statement);
                while (table.find()) {
                    assertThat(table.group(1)).as("%s", file.getFileName()).startsWith(tablePrefix(prefix));
                }
            }
        }
    }

    /** The prefix its tables have; only a platform module may differ. */
    protected String tablePrefix(String fromId) {
        return fromId;
    }

    @Test
    void firewallRowsAreOfOwnTasks() {
        Path table = folder.file("firewall.csv");
        if (Files.exists(table)) {
            List<String> rows = ModuleFolder.read(table)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#") && !line.startsWith("task,"))
                    .toList();
            assertThat(rows)
                    .isNotEmpty()
                    .allMatch(row -> row.matches(module.id() + "\\.[a-z-]+,[a-z-]+,(hidden|coarse|shown)"));
        }
    }

    /** The platform puts days and times into the reader's words before they come into a text. */
    @Test
    void textsLeaveDatesToThePlatform() {
        assertThat(texts("en").values()).noneMatch(text -> text.matches("(?s).*\\{\\d+, (date|time).*"));
    }

    @Test
    void apiDescriptionIsJson() {
        Path description = folder.file("openapi.json");
        if (Files.exists(description)) {
            var json = JsonMapper.builder().build().readTree(ModuleFolder.read(description));
            assertThat(json.path("paths").isObject()).isTrue();
        }
    }

    /** The texts of all parts of the module, each of which must be there in every language. */
    private Map<String, String> texts(String language) {
        Map<String, String> texts = new TreeMap<>();
        for (String part : textParts()) {
            Path file = folder.file("i18n/" + part + ("en".equals(language) ? "" : "_" + language) + ".properties");
            assertThat(file).as("texts in %s", language).exists();
            Properties properties = new Properties();
            try {
                properties.load(new StringReader(ModuleFolder.read(file)));
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
            properties
                    .stringPropertyNames()
                    .forEach(key -> assertThat(texts.put(key, properties.getProperty(key)))
                            .as("%s stands in one part only", key)
                            .isNull());
        }
        return texts;
    }

    private List<String> textParts() {
        return folder.list("i18n", ".properties").stream()
                .map(file -> file.getFileName().toString())
                .filter(name -> !name.contains("_"))
                .map(name -> name.substring(0, name.length() - ".properties".length()))
                .toList();
    }

    private static Set<String> arguments(String pattern) {
        return new MessageFormat(pattern, Locale.ROOT)
                .getArgumentNames().stream().collect(Collectors.toCollection(TreeSet::new));
    }
}
