package org.immerse.people.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.immerse.api.event.Event;
import org.immerse.api.fact.Fact;
import org.immerse.api.fact.Facts;
import org.immerse.api.people.Access;
import org.immerse.api.people.Answer;
import org.immerse.api.people.Consent;
import org.immerse.api.people.View;
import org.immerse.api.security.User;
import org.immerse.api.security.Visibility;
import org.immerse.api.text.ProblemException;
import org.immerse.api.value.GeoPoint;
import org.immerse.testing.database.TestDatabase;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** What people's files promise, on whichever database. */
abstract class PeopleServiceContract {
    private static final String TASK = "jobs-spain.candidates";
    private static final String PURPOSE = "jobs-spain.show-to-employers";
    private static final Fact SPANISH = new Fact.Levels(Map.of("urn:immerse:language:es", 3));

    @AutoClose
    private final TestDatabase database;

    private final TestFiles files;
    private final User amina;
    private final User employer;

    PeopleServiceContract(TestDatabase database) {
        this.database = database;
        files = new TestFiles(database);
        amina = files.accounts.newcomer("amina", "amina@example.org");
        employer = files.accounts.employer("bruno", "Hotel Sol");
    }

    @Test
    void keepsEveryShapeOfFactAsItWasGiven() {
        Facts facts = Facts.NONE
                .with("skills", Fact.Concepts.of("urn:a", "urn:b"))
                .with("languages", SPANISH)
                .with("education", Fact.Levels.of(4))
                .with("pay", Fact.Range.from(1200))
                .with("available", new Fact.Period(Optional.of(java.time.LocalDate.of(2026, 12, 1)), Optional.empty()))
                .with(
                        "place",
                        new Fact.Place(
                                List.of(new GeoPoint(39.47, -0.376)),
                                java.util.OptionalDouble.of(20),
                                false,
                                "Valencia"))
                .with("car", new Fact.Flag(true))
                .with("note", new Fact.Words("trabajo «en casa»\nمرحبا"));
        facts.byField().forEach((field, fact) -> files.answer(amina, field, fact));
        assertThat(files.people.facts("amina")).isEqualTo(facts);
    }

    @Test
    void keepsTheOwnWordsBesideTheFactAndTheNewestAnswerOnly() {
        Answer first = new Answer(
                "experience", Answer.State.NOT_KNOWN, Optional.empty(), "I sewed at home", files.clock.instant());
        files.people.answer("amina", first);
        assertThat(files.people.answers("amina")).containsExactly(Map.entry("experience", first));
        files.clock.forward(Duration.ofDays(1));
        Answer second = new Answer("experience", Answer.State.NOT_TOLD, Optional.empty(), "", files.clock.instant());
        files.people.answer("amina", second);
        assertThat(files.people.answers("amina")).containsExactly(Map.entry("experience", second));
        files.people.forget("amina", "experience");
        assertThat(files.people.answers("amina")).isEmpty();
    }

    @Test
    void tellsOthersOfAnswersAndConsents() {
        files.answer(amina, "languages", SPANISH);
        files.people.agree("amina", PURPOSE, "1", Locale.forLanguageTag("es"));
        files.people.withdraw("amina", PURPOSE);
        files.people.withdraw("amina", PURPOSE);
        assertThat(files.events)
                .containsExactly(
                        new Event("people.answered", Map.of("person", "amina", "field", "languages")),
                        new Event("people.consent", Map.of("person", "amina", "purpose", PURPOSE)),
                        new Event("people.consent", Map.of("person", "amina", "purpose", PURPOSE)));
    }

    @Test
    void refusesAnswersThatAreTooBigOrNotWhole() {
        assertThatThrownBy(() -> files.answer(amina, "note", new Fact.Words("x".repeat(4001))))
                .isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> files.people.answer(
                        "amina", new Answer("note", Answer.State.GIVEN, Optional.empty(), "", files.clock.instant())))
                .isInstanceOf(ProblemException.class);
        assertThat(files.people.answers("amina")).isEmpty();
        assertThat(files.events).isEmpty();
    }

    @Test
    void remembersEveryConsentWithItsTextLanguageAndEnd() {
        files.people.agree("amina", PURPOSE, "1", Locale.forLanguageTag("ar"));
        files.clock.forward(Duration.ofDays(2));
        files.people.withdraw("amina", PURPOSE);
        assertThat(files.people.agrees("amina", PURPOSE)).isFalse();
        files.clock.forward(Duration.ofDays(2));
        files.people.agree("amina", PURPOSE, "2", Locale.forLanguageTag("es"));
        List<Consent> all = files.people.consents("amina");
        assertThat(all).extracting(Consent::textVersion).containsExactly("2", "1");
        assertThat(all).extracting(Consent::language).containsExactly("es", "ar");
        assertThat(all.getFirst().withdrawn()).isEmpty();
        assertThat(all.getLast().withdrawn()).contains(all.getLast().given().plus(Duration.ofDays(2)));
        assertThat(files.people.agrees("amina", PURPOSE)).isTrue();
    }

    @Test
    void agreeingToANewerTextEndsTheOldConsentAndToTheSameTextChangesNothing() {
        files.people.agree("amina", PURPOSE, "1", Locale.ENGLISH);
        files.people.agree("amina", PURPOSE, "1", Locale.ENGLISH);
        assertThat(files.people.consents("amina")).hasSize(1);
        files.clock.forward(Duration.ofDays(1));
        files.people.agree("amina", PURPOSE, "2", Locale.ENGLISH);
        assertThat(files.people.consents("amina"))
                .hasSize(2)
                .filteredOn(consent -> consent.withdrawn().isEmpty())
                .hasSize(1);
    }

    @Test
    void listsWhoAgreesNowInTheOrderOfTheirIds() {
        files.people.agree("c", PURPOSE, "1", Locale.ENGLISH);
        files.people.agree("a", PURPOSE, "1", Locale.ENGLISH);
        files.people.agree("b", PURPOSE, "1", Locale.ENGLISH);
        files.people.agree("d", "other.purpose", "1", Locale.ENGLISH);
        files.people.withdraw("b", PURPOSE);
        assertThat(files.people.agreedTo(PURPOSE)).containsExactly("a", "c");
    }

    @Test
    void showsWhatTheTableAllowsAndNamesTheRest() {
        files.rule(TASK, "languages", Visibility.SHOWN);
        files.rule(TASK, "pay", Visibility.COARSE);
        files.answer(amina, "languages", SPANISH);
        files.answer(amina, "pay", Fact.Range.from(1234));
        files.answer(amina, "contact-phone", new Fact.Words("612 345 678"));
        View view = files.people.see(employer, TASK, "amina").orElseThrow();
        assertThat(view.facts().byField())
                .containsExactly(Map.entry("languages", SPANISH), Map.entry("pay", Fact.Range.from(1230)));
        assertThat(view.coarse()).containsExactly("pay");
        assertThat(view.hidden()).containsExactly("contact-phone");
        assertThat(files.people.see(employer, TASK, "nobody")).isEmpty();
    }

    @Test
    void keepsOneEntryForAnOrganisationATaskAndADayWithAllFieldsShown() {
        files.rule(TASK, "languages", Visibility.SHOWN);
        files.rule(TASK, "pay", Visibility.COARSE);
        files.answer(amina, "languages", SPANISH);
        files.people.see(employer, TASK, "amina");
        files.answer(amina, "pay", Fact.Range.from(1000));
        files.people.forget("amina", "languages");
        files.clock.forward(Duration.ofHours(1));
        files.people.see(files.accounts.employer("carla", "Hotel Sol"), TASK, "amina");
        files.people.see(employer, TASK, "amina");
        assertThat(files.people.accesses("amina"))
                .containsExactly(new Access(files.clock.instant(), "Hotel Sol", TASK, List.of("languages", "pay")));
        files.clock.forward(Duration.ofDays(1));
        files.people.see(employer, TASK, "amina");
        files.people.see(employer, "jobs-spain.applicants", "amina");
        assertThat(files.people.accesses("amina")).hasSize(3);
    }

    @Test
    void doesNotCountLooksAtTheOwnFile() {
        files.people.see(amina, TASK, "amina");
        assertThat(files.people.accesses("amina")).isEmpty();
    }

    @Test
    void seesManyInTheOrderAskedAndLeavesOutWhoIsNotThere() {
        files.accounts.newcomer("zoe", "zoe");
        assertThat(files.people
                        .seeAll(employer, TASK, List.of("zoe", "ghost", "amina"))
                        .keySet())
                .containsExactly("zoe", "amina");
    }

    @Test
    void knowsAPersonByOneRandomNameForEachOrganisation() {
        User other = files.accounts.employer("dario", "Obras Luna");
        String first = files.people.see(employer, TASK, "amina").orElseThrow().pseudonym();
        assertThat(first).matches("[B-DF-HJ-NP-TV-XZ][B-DF-HJ-NP-TV-XZ2-9]{3}");
        assertThat(files.people
                        .see(employer, "jobs-spain.applicants", "amina")
                        .orElseThrow()
                        .pseudonym())
                .isEqualTo(first);
        assertThat(files.people.pseudonym(files.accounts.employer("carla", "Hotel Sol"), "amina"))
                .contains(first);
        assertThat(files.people.pseudonym(other, "amina")).isPresent().isNotEqualTo(Optional.of(first));
        assertThat(files.people.pseudonym(other, "nobody")).isEmpty();
        assertThat(files.people.behind(employer, " " + first.toLowerCase(Locale.ROOT)))
                .contains("amina");
        assertThat(files.people.behind(other, first)).isEmpty();
    }

    @Test
    void readsNothingOfTheFileForAPseudonymAlone() {
        files.people.pseudonym(employer, "amina");
        assertThat(files.people.accesses("amina")).isEmpty();
    }
}
