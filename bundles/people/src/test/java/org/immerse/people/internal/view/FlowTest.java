package org.immerse.people.internal.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immerse.api.people.Answer;
import org.immerse.api.people.Question;
import org.junit.jupiter.api.Test;

class FlowTest {
    private static final Question FIRST = question("experience");
    private static final Question SECOND = question("languages");
    private static final Question THIRD = question("place");

    @Test
    void beginsWithTheFirstQuestionWithoutAnAnswer() {
        assertThat(flow(true, "").start()).isEqualTo("people/questions/experience?all=yes");
        assertThat(flow(true, "", "experience", "place").start()).isEqualTo("people/questions/languages?all=yes");
        assertThat(flow(true, "", "experience", "languages", "place").start()).isEqualTo("people/check");
    }

    @Test
    void anAnswerThatWasLeftOpenIsAnAnswer() {
        assertThat(flow(true, "", "experience").answered()).isEqualTo(1);
    }

    @Test
    void goesOnAndBackInOrderAndEndsWithTheCheck() {
        Flow flow = flow(true, "jobs-spain?place=46");
        assertThat(flow.before(FIRST)).isEmpty();
        assertThat(flow.before(SECOND)).contains("people/questions/experience?all=yes&then=jobs-spain%3Fplace%3D46");
        assertThat(flow.after(SECOND)).isEqualTo("people/questions/place?all=yes&then=jobs-spain%3Fplace%3D46");
        assertThat(flow.after(THIRD)).isEqualTo("people/check?then=jobs-spain%3Fplace%3D46");
        assertThat(flow.place(THIRD)).isEqualTo(3);
        assertThat(flow.wayOut()).isEqualTo("jobs-spain?place=46");
    }

    @Test
    void aQuestionAloneLeadsBackToWhereItWasOpened() {
        assertThat(flow(false, "people/check").after(FIRST)).isEqualTo("people/check");
        assertThat(flow(false, "").after(FIRST)).isEqualTo("people/file");
        assertThat(flow(false, "").before(THIRD)).isEmpty();
    }

    @Test
    void staysInsideTheSite() {
        assertThat(Flow.inside("jobs-spain/match/1?from=2026-11-23T09:00")).isPresent();
        for (String outside : List.of(
                "https://evil.example", "//evil.example", "/x", "javascript:alert(1)", "a\\b", "a//b", "a\nb")) {
            assertThat(Flow.inside(outside)).as(outside).isEmpty();
        }
    }

    private static Flow flow(boolean all, String then, String... answered) {
        Map<String, Answer> answers = new java.util.HashMap<>();
        for (String field : answered) {
            answers.put(field, new Answer(field, Answer.State.NOT_TOLD, Optional.empty(), "", Instant.EPOCH));
        }
        return new Flow(
                List.of(FIRST, SECOND, THIRD), answers, all, Optional.of(then).filter(path -> !path.isEmpty()));
    }

    private static Question question(String field) {
        return Question.plain(field, "test.question." + field, Question.Kind.WORDS, Question.Sensitivity.ORDINARY);
    }
}
