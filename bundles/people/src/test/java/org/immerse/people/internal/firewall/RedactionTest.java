package org.immerse.people.internal.firewall;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.immerse.api.fact.Fact;
import org.immerse.api.people.Answer;
import org.immerse.api.people.View;
import org.immerse.api.security.Firewall;
import org.immerse.api.security.Visibility;
import org.immerse.api.value.GeoPoint;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every visibility times every shape of fact. */
class RedactionTest {
    private static final String WORDS = "what I typed myself";
    private static final List<Fact> SHAPES = List.of(
            Fact.Concepts.of("urn:cook"),
            new Fact.Levels(Map.of("urn:es", 4)),
            Fact.Range.of(1205, 1499),
            new Fact.Period(Optional.of(LocalDate.of(2026, 12, 9)), Optional.empty()),
            new Fact.Place(List.of(new GeoPoint(39.2, -0.3)), OptionalDouble.of(3), false, "Sueca"),
            new Fact.Flag(true),
            new Fact.Words("612 345 678"));

    static Stream<Arguments> matrix() {
        return SHAPES.stream()
                .flatMap(fact -> Stream.of(Visibility.values()).map(visibility -> Arguments.of(fact, visibility)));
    }

    @ParameterizedTest
    @MethodSource("matrix")
    void showsExactlyWhatTheTableSays(Fact fact, Visibility visibility) {
        View view = view(visibility, new Answer("field", Answer.State.GIVEN, Optional.of(fact), WORDS, Instant.EPOCH));
        Optional<Fact> seen = Optional.ofNullable(view.facts().byField().get("field"));
        boolean nothingCoarser = fact instanceof Fact.Flag || fact instanceof Fact.Words;
        switch (visibility) {
            case SHOWN -> assertThat(seen).contains(fact);
            case HIDDEN -> assertThat(seen).isEmpty();
            case COARSE -> {
                assertThat(seen.isEmpty()).isEqualTo(nothingCoarser);
                assertThat(seen).isNotEqualTo(Optional.of(fact));
            }
        }
        assertThat(view.hidden().contains("field")).isEqualTo(seen.isEmpty());
        assertThat(view.coarse().contains("field")).isEqualTo(visibility == Visibility.COARSE && seen.isPresent());
        assertThat(view.toString()).doesNotContain(WORDS);
    }

    @ParameterizedTest
    @MethodSource("matrix")
    void doesNotTellThatAQuestionWasLeftOpen(Fact fact, Visibility visibility) {
        View view =
                view(visibility, new Answer("field", Answer.State.NOT_TOLD, Optional.empty(), WORDS, Instant.EPOCH));
        assertThat(view.facts().byField()).isEmpty();
        assertThat(view.hidden()).isEmpty();
        assertThat(view.coarse()).isEmpty();
    }

    private static View view(Visibility visibility, Answer answer) {
        Firewall firewall = new Firewall() {
            @Override
            public Visibility of(String task, String field) {
                return visibility;
            }

            @Override
            public List<Rule> rules() {
                return List.of();
            }
        };
        return new Redaction(firewall, List.of(), iri -> List.of("urn:kitchen"))
                .view("K7Q2", "a.task", Map.of(answer.field(), answer));
    }
}
