package org.immerse.directory.internal.hsds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Locale;
import org.immerse.api.directory.PublicService;
import org.immerse.api.security.Accounts;
import org.immerse.api.text.ProblemException;
import org.immerse.api.value.GeoPoint;
import org.immerse.directory.internal.DemoSet;
import org.immerse.directory.internal.TestDirectory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The filters of HSDS on the demo set. */
class HsdsSearchTest {
    private static final TestDirectory SITE = new TestDirectory();
    private static final HsdsExport EXPORT = new HsdsExport(SITE.directory, SITE.concepts, TestDirectory.SITE);
    private static final HsdsSearch SEARCH = new HsdsSearch(EXPORT);

    @BeforeAll
    static void publish() {
        SITE.entries.publishAll(Accounts.SYSTEM, DemoSet.read((id, flaw) -> {}));
    }

    @AfterAll
    static void close() {
        SITE.close();
    }

    @Test
    void aTermFindsAllServicesThatHaveItAndNoOther() {
        List<PublicService> about = having("health");
        assertThat(about).isNotEmpty().hasSizeLessThan(EXPORT.services().size());
        assertThat(found(filter("", Taxonomy.TOPIC.term("health"), "", "", ""))).isEqualTo(about);
        assertThat(found(filter("", "no-such-term", "", "", ""))).isEmpty();
    }

    @Test
    void aTaxonomyFindsWhatHasAnyTermOfIt() {
        List<PublicService> inSomeMoment = EXPORT.services().stream()
                .filter(service -> !service.lifeEvents().isEmpty())
                .toList();
        assertThat(found(filter("", "", Taxonomy.LIFE_EVENT.id(), "", ""))).isEqualTo(inSomeMoment);
    }

    @Test
    void anOrganizationFindsWhatItOffers() {
        String provider = EXPORT.services().getFirst().provider();
        assertThat(found(filter("", "", "", Uuids.organization(provider), "")))
                .isNotEmpty()
                .allSatisfy(service -> assertThat(service.provider()).isEqualTo(provider));
    }

    @Test
    void wordsFindAServiceInAnyLanguageAndAllOfThemMustStandThere() {
        PublicService card = EXPORT.services().stream()
                .filter(service -> service.id().equals("health-card-nicosia"))
                .findFirst()
                .orElseThrow();
        for (String language : List.of("en", "el", "ar")) {
            String name = card.wording().name().in(Locale.of(language));
            assertThat(found(filter(name, "", "", "", ""))).as(name).contains(card);
        }
        assertThat(found(filter("health zzzzzz", "", "", "", ""))).isEmpty();
    }

    @Test
    void onlyWhatChangedSinceIsFoundAfterAMoment() {
        int all = EXPORT.services().size();
        assertThat(found(filter("", "", "", "", "2000-01-01"))).hasSize(all);
        assertThat(found(filter("", "", "", "", "2000-01-01T00:00:00+02:00"))).hasSize(all);
        assertThat(found(filter("", "", "", "", "2999-01-01"))).isEmpty();
    }

    @Test
    void aPostcodeFindsItsPlacesAndMetresAroundItMore() {
        HsdsExport.Somewhere first = EXPORT.everywhere().stream()
                .filter(one -> one.place().point().isPresent())
                .findFirst()
                .orElseThrow();
        String postcode = first.place().address().postcode();
        List<HsdsExport.Somewhere> there =
                EXPORT.everywhere().stream().filter(SEARCH.near(postcode, "")).toList();
        assertThat(there)
                .contains(first)
                .allSatisfy(one -> assertThat(one.place().address().postcode()).isEqualTo(postcode));
        GeoPoint point = first.place().point().orElseThrow();
        List<HsdsExport.Somewhere> around = EXPORT.everywhere().stream()
                .filter(SEARCH.near(postcode, "30000"))
                .toList();
        assertThat(around).containsAll(there).hasSizeGreaterThan(there.size());
        assertThat(around)
                .hasSizeLessThan(EXPORT.everywhere().size())
                .allSatisfy(one -> assertThat(
                                one.place().point().orElseThrow().to(point).metres())
                        .isLessThan(35_000));
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "2026-13-01", "2026-01-01T25:00:00Z"})
    void aMomentThatIsNoneIsRefused(String moment) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> found(filter("", "", "", "", moment)))
                .satisfies(problem -> assertThat(problem.kind()).isEqualTo(ProblemException.Kind.INVALID));
    }

    @Test
    void metresAndPagesThatAreNoneAreRefused() {
        assertThatExceptionOfType(ProblemException.class).isThrownBy(() -> SEARCH.near("1010", "near"));
        assertThatExceptionOfType(ProblemException.class).isThrownBy(() -> Pages.of("0", "", ""));
        assertThatExceptionOfType(ProblemException.class).isThrownBy(() -> Pages.of("1", "100000", ""));
        assertThatExceptionOfType(ProblemException.class).isThrownBy(() -> Pages.of("1", "10", "xml"));
    }

    private static List<PublicService> having(String topic) {
        return EXPORT.services().stream()
                .filter(service -> service.topics().contains(topic))
                .toList();
    }

    private static HsdsSearch.Filter filter(
            String search, String term, String taxonomy, String organization, String modifiedAfter) {
        return new HsdsSearch.Filter(search, term, taxonomy, organization, modifiedAfter);
    }

    private static List<PublicService> found(HsdsSearch.Filter filter) {
        return EXPORT.services().stream().filter(SEARCH.services(filter)).toList();
    }
}
