package org.immerse.eligibility.internal.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.immerse.api.eligibility.Answers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeviceAnswersTest {
    @Test
    void whatIsWrittenReadsAsWhatItWas() {
        Answers answers = Answers.NONE
                .with("age", "30")
                .with("status", "asylum-seeker")
                .with("my-module.pets", "no")
                .skip("income");
        assertThat(DeviceAnswers.format(answers)).isEqualTo("age=30 ~income my-module.pets=no status=asylum-seeker");
        assertThat(DeviceAnswers.parse(DeviceAnswers.format(answers))).isEqualTo(answers);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "nonsense", "age", "age=", "=30", "<b>=1", "age=<b>", "~", "{\"age\": 30}"})
    void whatSomethingElseLeftThereIsNothing(String text) {
        assertThat(DeviceAnswers.parse(text)).isEqualTo(Answers.NONE);
    }
}
