package org.immerse.matching.internal.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.immerse.api.matching.Criterion.Direction.OFFER_TO_NEED;
import static org.immerse.api.matching.Criterion.Mode.MUST;
import static org.immerse.api.matching.Criterion.Mode.SHOULD;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.immerse.api.fact.Fact;
import org.immerse.api.fact.Facts;
import org.immerse.api.matching.Criterion;
import org.immerse.api.matching.LawfulGround;
import org.immerse.api.matching.Offer;
import org.immerse.api.text.ProblemException;
import org.immerse.api.text.ProblemException.FieldProblem;
import org.immerse.matching.internal.Model;
import org.immerse.matching.internal.index.Engines;
import org.immerse.matching.internal.index.MatchingEngine;
import org.immerse.matching.internal.rest.MatchResource.Answer;
import org.immerse.matching.internal.rest.MatchResource.Question;
import org.immerse.matching.internal.rest.MatchResource.ReasonView;
import org.immerse.testing.ModuleTexts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MatchResourceTest {
    private static final Criterion SKILLS =
            new Criterion.ConceptOverlap("skills", "skills", "skills", SHOULD, 1, OFFER_TO_NEED);
    private static final Criterion WOMEN =
            new Criterion.FlagRequired("women", "gender", "women", MUST, 0, OFFER_TO_NEED);
    private static final Model MODEL = Model.of(SKILLS, WOMEN)
            .on(new LawfulGround("women", "gender", "matching.flag-required.title", "Law 1/2004, article 3"));

    private final ModuleTexts texts = new ModuleTexts("matching");
    private final MatchingEngine engine = Engines.of(
            MODEL,
            List.of(new Offer(
                    "job",
                    Instant.parse("2026-11-01T00:00:00Z"),
                    Facts.NONE.with("skills", Fact.Concepts.of("cutting", "grilling")))));
    private final MatchResource resource = new MatchResource(engine, texts);

    @AfterEach
    void stop() {
        Engines.stop(engine);
    }

    private Answer ask(@Nullable Map<String, Object> need, @Nullable Integer limit, @Nullable String lang) {
        return resource.match(new Question(Model.ID, need, limit, lang), null);
    }

    private static List<String> fields(Throwable problem) {
        return ((ProblemException) problem)
                .fields().stream().map(FieldProblem::field).toList();
    }

    @Test
    void answersScoreReasonsAndImprovements() {
        Answer answer = ask(Map.of("skills", Map.of("concepts", List.of("cutting"))), null, null);
        assertThat(answer.total()).isEqualTo(1);
        assertThat(answer.complete()).isTrue();
        var result = answer.results().getFirst();
        assertThat(result.offer().id()).isEqualTo("job");
        assertThat(result.offer().fresh()).isEqualTo("2026-11-01T00:00:00Z");
        assertThat(result.offer().facts())
                .containsEntry("skills", Map.of("concepts", Map.of("cutting", 1.0, "grilling", 1.0)));
        assertThat(result.score()).isEqualTo(50);
        assertThat(result.reasons())
                .containsExactly(new ReasonView(
                        "skills",
                        "partly",
                        50,
                        100,
                        "What is asked for",
                        "You have cutting food; still missing: grilling.",
                        List.of()));
        var improvement = result.improvements().getFirst();
        assertThat(improvement.gain()).isEqualTo(50);
        assertThat(improvement.score()).isEqualTo(100);
        assertThat(improvement.field()).isEqualTo("skills");
        assertThat(improvement.text()).isEqualTo("If you can add grilling, this match rises by 50 points.");
    }

    @Test
    void speaksTheLanguageAskedFor() {
        Map<String, Object> need = Map.of("skills", Map.of("concepts", List.of("cutting")));
        assertThat(ask(need, 1, "es").results().getFirst().reasons().getFirst().text())
                .isEqualTo("Tienes cutting food (es); falta: grilling (es).");
        assertThat(resource.match(new Question(Model.ID, need, 1, null), "de, it;q=0.8")
                        .results()
                        .getFirst()
                        .reasons()
                        .getFirst()
                        .title())
                .isEqualTo("Quello che si chiede");
    }

    @Test
    void namesTheFieldThatIsWrong() {
        assertThatThrownBy(() -> resource.match(null, null))
                .satisfies(problem -> assertThat(fields(problem)).containsExactly("model"));
        assertThatThrownBy(() -> ask(null, null, null))
                .satisfies(problem -> assertThat(fields(problem)).containsExactly("need"));
        for (int limit : new int[] {0, 101}) {
            assertThatThrownBy(() -> ask(Map.of(), limit, null))
                    .satisfies(problem -> assertThat(fields(problem)).containsExactly("limit"));
        }
        assertThatThrownBy(() -> ask(Map.of("skills", "cutting"), null, null))
                .satisfies(problem -> assertThat(fields(problem)).containsExactly("need.skills"));
        assertThatThrownBy(() -> ask(Map.of("skills", Map.of("flag", true)), null, null))
                .satisfies(problem -> assertThat(fields(problem)).containsExactly("need.skills"));
    }

    @Test
    void saysThatAModelIsUnknown() {
        assertThatThrownBy(() -> resource.match(new Question("no-such", Map.of(), null, null), null))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.kind()).isEqualTo(ProblemException.Kind.NOT_FOUND));
    }

    @Test
    void listsModelsWithCriteriaAndGrounds() {
        var models = new ModelsResource(engine, texts).models("es", null).results();
        assertThat(models).hasSize(1);
        var model = models.getFirst();
        assertThat(model.id()).isEqualTo(Model.ID);
        assertThat(model.offers()).isEqualTo(1);
        assertThat(model.criteria())
                .extracting(ModelsResource.CriterionView::kind)
                .containsExactly("concept-overlap", "flag-required");
        assertThat(model.criteria())
                .extracting(ModelsResource.CriterionView::asks)
                .containsExactly("offer", "offer");
        assertThat(model.grounds())
                .containsExactly(
                        new ModelsResource.GroundView("women", "gender", "Condición", "Law 1/2004, article 3"));
    }
}
