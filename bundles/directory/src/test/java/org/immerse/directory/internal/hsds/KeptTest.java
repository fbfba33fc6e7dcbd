package org.immerse.directory.internal.hsds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.immerse.api.directory.Hours;
import org.immerse.api.directory.Provider;
import org.immerse.api.directory.PublicService;
import org.immerse.api.directory.Terms;
import org.immerse.directory.internal.SomeEntries;
import org.immerse.directory.internal.TestDirectory;
import org.immerse.directory.internal.entry.Content;
import org.immerse.directory.internal.entry.Entry;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class KeptTest {
    private static final Content CARD = new Content.Service(SomeEntries.CARD);
    private static final Content HOUSE = new Content.Office(SomeEntries.HOUSE);

    /** What is left of it after a file of another program, in English. */
    private static Content after(Content before, Consumer<ObjectNode> change) {
        Content now = Edited.by(Edited.english(before), change);
        return Kept.onto(before, new HsdsReader.Read(now, false, Map.of()));
    }

    private static Terms terms(Content content) {
        return ((Content.Service) content).service().terms();
    }

    private static Provider provider(Content content) {
        return ((Content.Office) content).provider();
    }

    @Test
    void aFileInOneLanguageTakesNoTranslationAway() throws IOException {
        try (TestDirectory site = new TestDirectory()) {
            byte[] file = Files.readAllBytes(SharedHsds.file("examples/service_full.json"));
            HsdsImport imports = new HsdsImport(site.entries, site.tables, site.translations);
            imports.take(TestDirectory.ADMIN, file, true);
            site.entries.publish(
                    TestDirectory.ADMIN,
                    site.tables.all().stream()
                            .map(Entry::content)
                            .map(Edited::translated)
                            .toList(),
                    site.mark());
            assertThat(imports.preview(file).differences())
                    .allSatisfy(one -> assertThat(one.changes()).isEmpty())
                    .hasSize(2);
        }
    }

    @Test
    void aPlaceThatMovedKeepsItsWordsInOtherLanguages() {
        Provider.Address address = provider(after(
                        HOUSE,
                        json -> ((ObjectNode) json.path("places")
                                        .path(0)
                                        .path("address")
                                        .path("street"))
                                .put("en", "Other street 2")))
                .places()
                .getFirst()
                .address();
        assertThat(address.street()).isEqualTo(SomeEntries.words("Other street 2", "Κρυφό 1"));
        assertThat(address.town()).isEqualTo(SomeEntries.words("Hiddenville", "Κρυφό"));
        assertThat(address.postcode()).isEqualTo("1000");
    }

    @Test
    void anotherNumberHasWordsOfItsOwn() {
        assertThat(phone("+35799000000")).containsOnlyKeys("en", "el");
        assertThat(phone("+357 99 000001")).containsOnlyKeys("en");
    }

    private static Map<String, String> phone(String number) {
        Content after = after(
                HOUSE, json -> ((ObjectNode) json.path("contact").path("phones").path(0)).put("number", number));
        return provider(after).contact().phones().getFirst().words().byLanguage();
    }

    @Test
    void ofOneNumberForTwoThingsEachKeepsItsWords() {
        Content before = Edited.by(
                HOUSE,
                json -> ((ObjectNode) json.path("contact"))
                        .withArray("phones")
                        .addObject()
                        .put("number", "+357 99 000000")
                        .putObject("words")
                        .put("en", "By day")
                        .put("el", "Τη μέρα"));
        assertThat(provider(after(before, json -> {})).contact())
                .isEqualTo(provider(before).contact());
    }

    @Test
    void aPaperIsTheSameByItsWords() {
        Content same = after(CARD, json -> paper(json).remove("paper"));
        assertThat(terms(same).bring()).isEqualTo(SomeEntries.CARD.terms().bring());
        Content other = after(CARD, json -> {
            paper(json).remove("paper");
            ((ObjectNode) paper(json).path("words")).put("en", "Photo");
        });
        assertThat(terms(other).bring())
                .singleElement()
                .satisfies(document -> assertThat(document.words().byLanguage()).containsOnlyKeys("en"));
    }

    private static ObjectNode paper(ObjectNode service) {
        return (ObjectNode) service.path("terms").path("bring").path(0);
    }

    @Test
    void wordsOnTheCostStayWhileItIsOfTheSameKind() {
        Content before = Edited.by(CARD, json -> cost(json).putObject("words").put("el", "Δωρεάν για όλους."));
        Content same = after(before, json -> cost(json).putObject("words").put("en", "Free for all."));
        assertThat(terms(same).cost().words()).isEqualTo(SomeEntries.words("Free for all.", "Δωρεάν για όλους."));
        Content other = after(before, json -> {
            cost(json).put("kind", "depends");
            cost(json).putObject("words").put("en", "Ask.");
        });
        assertThat(terms(other).cost().words().byLanguage()).containsOnlyKeys("en");
    }

    private static ObjectNode cost(ObjectNode service) {
        return (ObjectNode) service.path("terms").path("cost");
    }

    @Test
    void aFileThatDoesNotTellTheCostLeavesIt() {
        try (TestDirectory site = new TestDirectory()) {
            site.publish(SomeEntries.OFFICE, SomeEntries.CARD);
            String file = """
                    {"id": "%s", "organization_id": "%s", "name": "Health card", "status": "active"}
                    """.formatted(Uuids.service("health-card"), Uuids.organization("health-office"));
            new HsdsImport(site.entries, site.tables, site.translations)
                    .take(TestDirectory.ADMIN, file.getBytes(StandardCharsets.UTF_8), true);
            PublicService card = site.directory.service("health-card").orElseThrow();
            assertThat(card.at()).isEmpty();
            assertThat(card.terms().cost()).isEqualTo(SomeEntries.CARD.terms().cost());
        }
    }

    @Test
    void whyItIsOtherwiseOnTheSameDaysStays() {
        LocalDate day = LocalDate.of(2026, 12, 24);
        Hours hours = new Hours(
                List.of(),
                List.of(new Hours.Change(day, day, List.of(), SomeEntries.words("Christmas", "Χριστούγεννα"))),
                false);
        Provider.Place here = SomeEntries.HOUSE.places().getFirst();
        Provider.Place place = new Provider.Place(
                here.id(), here.name(), here.address(), here.point(), here.directions(), Set.of(), hours);
        Provider house = new Provider(
                SomeEntries.HOUSE.id(),
                SomeEntries.HOUSE.kind(),
                SomeEntries.HOUSE.name(),
                SomeEntries.HOUSE.description(),
                SomeEntries.HOUSE.contact(),
                List.of(place),
                "",
                true);
        assertThat(provider(after(new Content.Office(house), json -> {})).places())
                .containsExactly(place);
    }
}
