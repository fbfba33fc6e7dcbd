package org.immerse.accommodation.italy.internal.placement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.immerse.accommodation.italy.internal.profile.Field;
import org.immerse.accommodation.italy.internal.profile.YoungProfile;
import org.immerse.api.fact.Fact;
import org.immerse.api.fact.Facts;
import org.immerse.api.people.Question;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Role by state by field: what the firewall's rows and the task of each state let through, beside what is written here by hand. */
class WhoSeesWhatTest {
    /** What a host may see before staff open the meeting. */
    private static final Set<String> WITHOUT_NAME = Set.of(
            Field.HOME_LIFE,
            Field.PETS_OK,
            Field.SMOKES,
            Field.LANGUAGES,
            Field.INDEPENDENCE,
            Field.HELP_WANTED,
            Field.HOUSING_MONTHS,
            Field.HOUSING_FROM,
            Field.PLACE);

    private static final Set<String> AT_THE_MEETING =
            with(WITHOUT_NAME, Field.CONTACT_NAME, Field.LETTER, Field.LETTER_TRANSLATED, Field.VOUCHERS);
    private static final Set<String> LIVING_THERE = with(AT_THE_MEETING, Field.CONTACT_PHONE);
    private static final Set<String> ONLY_COARSE = Set.of(Field.PLACE, Field.HOUSING_FROM);
    private static final Set<String> NEVER_FOR_HOSTS =
            Set.of(Field.GENDER, Field.BIRTH_DATE, Field.INCOME, Field.BUDGET, Field.AGE_COMPANY, Field.HOUSING_KIND);

    private final Map<String, String> rows = rows();

    @TestFactory
    Stream<DynamicTest> aHostSeesInEachStateNoMoreThanItsTask() {
        List<DynamicTest> tests = new ArrayList<>();
        for (State state : State.values()) {
            Set<String> expected = switch (state) {
                case SUGGESTED, BOTH_INTERESTED -> WITHOUT_NAME;
                case MEETING, VISIT -> AT_THE_MEETING;
                case TRIAL, AGREED, LIVING -> LIVING_THERE;
                case ENDED, REMATCH, DECLINED -> Set.of();
            };
            for (String field : fields()) {
                String visibility = visibility(Actor.HOST, state, field);
                tests.add(DynamicTest.dynamicTest("host, " + state.code() + ", " + field, () -> {
                    assertThat(visibility.equals("hidden")).isEqualTo(!expected.contains(field));
                    if (ONLY_COARSE.contains(field)) {
                        assertThat(visibility).isNotEqualTo("shown");
                    }
                    if (NEVER_FOR_HOSTS.contains(field)) {
                        assertThat(visibility).isEqualTo("hidden");
                    }
                }));
            }
        }
        return tests.stream();
    }

    @TestFactory
    Stream<DynamicTest> guardiansAndCoordinatorsSeeTheSameInEveryState() {
        List<DynamicTest> tests = new ArrayList<>();
        for (State state : State.values()) {
            for (String field : fields()) {
                tests.add(DynamicTest.dynamicTest(state.code() + ", " + field, () -> {
                    assertThat(PersonSight.task(Actor.GUARDIAN, state)).contains(PersonSight.GUARD);
                    assertThat(PersonSight.task(Actor.COORDINATOR, state)).contains(PlacementDecisions.TASK);
                    if (Set.of(Field.GENDER, Field.VOUCHERS, Field.LETTER, Field.LETTER_TRANSLATED, Field.CONTACT_PHONE)
                            .contains(field)) {
                        assertThat(visibility(Actor.GUARDIAN, state, field)).isEqualTo("hidden");
                    }
                }));
            }
        }
        return tests.stream();
    }

    @Test
    void theLetterStandsAloneInItsTask() {
        assertThat(rows.keySet().stream().filter(row -> row.startsWith(PersonSight.LETTER + " ")))
                .containsExactlyInAnyOrder(
                        PersonSight.LETTER + " " + Field.LETTER, PersonSight.LETTER + " " + Field.LETTER_TRANSLATED);
    }

    @Test
    void aSharedLetterTellsNeitherNameNorTelephone() {
        Facts own = new Facts(Map.of(
                Field.CONTACT_NAME, new Fact.Words("Amadou (demo)"),
                Field.CONTACT_PHONE, new Fact.Words("+39 300 000 1001")));

        String shown = PersonSight.withoutName(
                "Bonjour, je m’appelle AMADOU. Appelez le 300 000 1001. J’apprends à faire le pain.", own);

        assertThat(shown)
                .doesNotContainIgnoringCase("amadou")
                .doesNotContain("1001")
                .contains("faire le pain");
    }

    private String visibility(Actor as, State state, String field) {
        return PersonSight.task(as, state)
                .map(task -> rows.getOrDefault(task + " " + field, "hidden"))
                .orElse("hidden");
    }

    private static Set<String> fields() {
        Set<String> fields = new TreeSet<>();
        new YoungProfile(java.time.Clock.systemUTC())
                .questions().stream().map(Question::field).forEach(fields::add);
        return fields;
    }

    private static Set<String> with(Set<String> some, String... more) {
        Set<String> all = new TreeSet<>(some);
        all.addAll(List.of(more));
        return all;
    }

    private static Map<String, String> rows() {
        Map<String, String> rows = new TreeMap<>();
        try (var file = WhoSeesWhatTest.class.getResourceAsStream("/IMMERSE-INF/firewall.csv")) {
            new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith("accommodation-italy."))
                    .map(line -> line.split(","))
                    .forEach(cells -> rows.put(cells[0] + " " + cells[1], cells[2]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }
}
