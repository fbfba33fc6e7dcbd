package org.immerse.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What a site carries: the pilot of its country with all it shares, and nothing of another country. */
class SiteTemplatesTest {
    private static final Path ROOT = Path.of("../..");
    private static final Pattern FEATURE = Pattern.compile("<feature name=\"immerse-([a-z-]+)\"");
    private static final Pattern NEEDS = Pattern.compile("<feature>immerse-([a-z-]+)</feature>");
    private static final Pattern COUNTRY = Pattern.compile("countries:List[^=]*=\"?([A-Z,]+)");

    private final Map<String, Set<String>> needs = new HashMap<>();
    private final Map<String, String> countries = new HashMap<>();

    SiteTemplatesTest() throws IOException {
        String features = Files.readString(ROOT.resolve("features/src/main/feature/feature.xml"));
        for (String part : features.split("(?=<feature name=)", -1)) {
            Matcher named = FEATURE.matcher(part);
            if (named.find()) {
                Set<String> needed = new HashSet<>();
                NEEDS.matcher(part).results().forEach(need -> needed.add(need.group(1)));
                needs.put(named.group(1), needed);
                COUNTRY.matcher(part).results().forEach(country -> countries.put(named.group(1), country.group(1)));
            }
        }
    }

    @Test
    void aSiteHasThePilotOfItsCountryAndNoOther() throws IOException {
        carries("spain", "ES", "jobs-spain");
        carries("italy", "IT", "accommodation-italy");
        carries("cyprus", "CY", "services-cyprus");
    }

    private void carries(String template, String country, String pilot) throws IOException {
        Properties site = site(template);
        assertThat(site.getProperty("country")).isEqualTo(country);
        Set<String> carried = carried(modules(site));
        assertThat(carried).contains(pilot).isSubsetOf(needs.keySet());
        assertThat(carried)
                .filteredOn(countries::containsKey)
                .allMatch(module -> List.of(countries.get(module).split(",")).contains(country))
                .containsExactly(pilot);
    }

    @Test
    void onlyCyprusCarriesADirectoryAndWhatIsBuiltOnIt() throws IOException {
        List<String> own = List.of("directory", "freshness", "experts", "referrals", "feedback", "volunteering");
        assertThat(carried(modules(site("cyprus")))).containsAll(own).contains("mail", "appointments", "worklist");
        for (String other : List.of("spain", "italy")) {
            assertThat(carried(modules(site(other))))
                    .doesNotContainAnyElementsOf(own)
                    .contains("appointments");
        }
    }

    @Test
    void everySiteCarriesTheEditorOfItsPages() throws IOException {
        for (String template : List.of("spain", "italy", "cyprus")) {
            assertThat(carried(modules(site(template)))).contains("page-editor");
        }
    }

    /** These modules with everything their features bring along. */
    private Set<String> carried(List<String> modules) {
        Set<String> carried = new HashSet<>();
        modules.forEach(module -> carry(module, carried));
        return carried;
    }

    private void carry(String module, Set<String> carried) {
        if (carried.add(module)) {
            needs.getOrDefault(module, Set.of()).forEach(needed -> carry(needed, carried));
        }
    }

    private static List<String> modules(Properties site) {
        return List.of(site.getProperty("modules").split(","));
    }

    private static Properties site(String template) throws IOException {
        Properties site = new Properties();
        try (var in = Files.newBufferedReader(
                ROOT.resolve("site-templates").resolve(template).resolve("etc/org.immerse.site.cfg"))) {
            site.load(in);
        }
        return site;
    }
}
