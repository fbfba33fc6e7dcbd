package org.immerse.accommodation.italy.internal.placement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.immerse.accommodation.italy.internal.AccommodationItalyModule;
import org.immerse.accommodation.italy.internal.Engine;
import org.immerse.accommodation.italy.internal.SomeHome;
import org.immerse.accommodation.italy.internal.home.Homes;
import org.immerse.accommodation.italy.internal.home.OpenHomes;
import org.immerse.accommodation.italy.internal.matching.HomeMatches;
import org.immerse.accommodation.italy.internal.matching.HomeOffers;
import org.immerse.accommodation.italy.internal.profile.Field;
import org.immerse.accommodation.italy.internal.profile.Grown;
import org.immerse.accommodation.italy.internal.profile.YoungProfile;
import org.immerse.api.fact.Fact;
import org.immerse.api.fact.FactCodec;
import org.immerse.api.fact.Facts;
import org.immerse.api.people.Consent;
import org.immerse.api.people.People;
import org.immerse.api.people.View;
import org.immerse.api.safeguarding.Safeguarding;
import org.immerse.api.security.Firewall;
import org.immerse.api.security.Role;
import org.immerse.api.security.User;
import org.immerse.api.security.Visibility;
import org.immerse.testing.database.TestDatabase;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Everything a host is given of everybody in the demo set before staff open the meeting, searched for what must stay hidden. */
class RawAnswersTest {
    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final User HOST =
            new User("conti", "conti", "Conti", Set.of(Role.PROVIDER), Optional.of(SomeHome.CONTI));
    private static final Path DEMO = Path.of("../../site-templates/italy/demo/people.json");

    @AutoClose
    private final TestDatabase database = TestDatabase.h2();

    @AutoClose
    private final Engine engine = new Engine();

    private final Map<String, Facts> told = new TreeMap<>();

    @TestFactory
    Stream<DynamicTest> nothingHiddenIsInTheRawAnswersToAHost() throws IOException {
        for (JsonNode one : JsonMapper.builder().build().readTree(Files.readAllBytes(DEMO))) {
            Map<String, Object> answers = new LinkedHashMap<>();
            one.path("answers").properties().forEach(field -> answers.put(field.getKey(), plain(field.getValue())));
            told.put(one.path("account").asString(""), FactCodec.decode(answers));
        }
        assertThat(told).hasSizeGreaterThan(50);
        PersonSight sight = sight();
        return told.keySet().stream()
                .map(person -> DynamicTest.dynamicTest(person, () -> check(person, raw(sight, person))));
    }

    private void check(String person, String raw) {
        Facts own = told.getOrDefault(person, Facts.NONE);
        for (String field : List.of(Field.CONTACT_NAME, Field.CONTACT_PHONE, Field.VOUCHERS)) {
            own.get(field, Fact.Words.class)
                    .map(Fact.Words::text)
                    .ifPresent(words -> assertThat(raw).doesNotContainIgnoringCase(words));
        }
        own.get(Field.CONTACT_NAME, Fact.Words.class)
                .map(Fact.Words::text)
                .ifPresent(name ->
                        assertThat(raw).as("first name").doesNotContainIgnoringCase(name.split("[^\\p{L}]+")[0]));
        own.get(Field.BIRTH_DATE, Fact.Period.class)
                .flatMap(Fact.Period::from)
                .ifPresent(birth -> assertThat(raw).doesNotContain(birth.toString()));
        own.get(Field.PLACE, Fact.Place.class)
                .ifPresent(place -> assertThat(raw)
                        .doesNotContain(
                                Double.toString(place.points().getFirst().longitude())));
        boolean shares = own.get(Field.LETTER_SHARE, Fact.Flag.class)
                .map(Fact.Flag::value)
                .orElse(false);
        if (!shares) {
            own.get(Field.LETTER, Fact.Words.class)
                    .map(Fact.Words::text)
                    .ifPresent(letter -> assertThat(raw).doesNotContain(letter.substring(0, 20)));
        }
        assertThat(raw)
                .doesNotContain("gender.option")
                .doesNotContain("\"gender\"")
                .contains("home-life");
    }

    /** All of what pages and the API are made from. */
    private String raw(PersonSight sight, String person) {
        PlacementDesk.Met met =
                new PlacementDesk.Met(Placement.suggested("p", person, "home", NOW), SomeHome.room("home"), Actor.HOST);
        PersonSight.Person seen = sight.see(HOST, met).orElseThrow();
        return seen.name() + seen.letter() + FactCodec.encode(seen.view().facts()) + seen.reasons();
    }

    private PersonSight sight() {
        People people = answering(People.class, (method, given) -> switch (method) {
            case "facts" -> told.getOrDefault(String.valueOf(given[0]), Facts.NONE);
            case "consents" -> List.of(new Consent("c", YoungProfile.SHOW_TO_HOMES, "1", "it", NOW, Optional.empty()));
            case "see" -> Optional.of(view(String.valueOf(given[1]), String.valueOf(given[2])));
            case "seeAll" -> {
                Map<String, View> views = new LinkedHashMap<>();
                ((List<?>) given[2])
                        .forEach(person -> views.put(
                                String.valueOf(person), view(String.valueOf(given[1]), String.valueOf(person))));
                yield views;
            }
            default -> throw new UnsupportedOperationException(method);
        });
        Safeguarding approved = answering(Safeguarding.class, (method, given) -> switch (method) {
            case "isApproved" -> true;
            case "approved" -> Set.of();
            default -> throw new UnsupportedOperationException(method);
        });
        Homes homes = new Homes(database.unit(AccommodationItalyModule.ID), (transaction, event) -> {});
        HomeMatches matches = new HomeMatches(
                engine.matching(),
                people,
                new OpenHomes(homes, approved, CLOCK),
                new HomeOffers(homes, approved, engine.matching()),
                CLOCK);
        return new PersonSight(people, firewall(), matches, new Grown(people, CLOCK));
    }

    /** What is shown only coarsely is left out: coarsening is tested where it is done. */
    private View view(String task, String person) {
        Map<String, Fact> shown = new TreeMap<>();
        List<String> hidden = new ArrayList<>();
        told.getOrDefault(person, Facts.NONE).byField().forEach((field, fact) -> {
            if (rows().getOrDefault(task + " " + field, "hidden").equals("shown")) {
                shown.put(field, fact);
            } else {
                hidden.add(field);
            }
        });
        return new View("K7Q2", new Facts(shown), List.of(), hidden);
    }

    private static Firewall firewall() {
        return answering(
                Firewall.class,
                (method, given) -> Visibility.valueOf(
                        rows().getOrDefault(given[0] + " " + given[1], "hidden").toUpperCase(java.util.Locale.ROOT)));
    }

    private static Map<String, String> rows() {
        Map<String, String> rows = new TreeMap<>();
        try (var file = RawAnswersTest.class.getResourceAsStream("/IMMERSE-INF/firewall.csv")) {
            new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith("accommodation-italy."))
                    .map(line -> line.split(","))
                    .forEach(cells -> rows.put(cells[0] + " " + cells[1], cells[2]));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return rows;
    }

    private interface Answers {
        Object to(String method, Object[] given);
    }

    private static <S> S answering(Class<S> service, Answers answers) {
        return service.cast(Proxy.newProxyInstance(
                service.getClassLoader(),
                new Class<?>[] {service},
                (self, method, given) -> answers.to(method.getName(), given)));
    }

    private static Object plain(JsonNode node) {
        return JsonMapper.builder().build().convertValue(node, Object.class);
    }
}
