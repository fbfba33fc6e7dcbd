package org.immerse.requests.internal.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import org.immerse.api.request.Request;
import org.junit.jupiter.api.Test;

class StatusTextsTest {
    private final Properties texts = texts();

    @Test
    void everyStatusHasAWordAStepAndWhatHappensNextForBothSides() {
        for (Request.Status status : Request.Status.values()) {
            String name = Sight.lower(status);
            assertThat(texts)
                    .containsKeys(
                            "requests.status." + name,
                            "requests.step." + name,
                            "requests.next.mine." + name,
                            "requests.next.theirs." + name);
        }
    }

    @Test
    void everyActionHasAVerbAndAQuestionBeforeIt() {
        for (Request.Action action : Request.Action.values()) {
            String name = Sight.lower(action);
            assertThat(texts)
                    .containsKeys(
                            "requests.action." + name,
                            "requests.confirm." + name + ".title",
                            "requests.confirm." + name + ".text",
                            "requests.confirm." + name + ".words");
        }
    }

    private static Properties texts() {
        Properties texts = new Properties();
        try (InputStream in = StatusTextsTest.class.getResourceAsStream("/IMMERSE-INF/i18n/requests.properties")) {
            texts.load(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return texts;
    }
}
