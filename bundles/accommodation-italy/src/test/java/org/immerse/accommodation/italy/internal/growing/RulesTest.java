package org.immerse.accommodation.italy.internal.growing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import org.immerse.accommodation.italy.internal.profile.BirthDate;
import org.immerse.api.ui.kit.Icons;
import org.junit.jupiter.api.Test;

class RulesTest {
    private final Rules rules = Rules.load();
    private final Properties texts = texts();

    @Test
    void theAgesAreThoseOfTheLaw() {
        assertThat(rules.ages())
                .containsEntry("majority", BirthDate.ADULT)
                .containsEntry("extended-care", 21)
                .containsEntry("digital-consent", 14);
    }

    @Test
    void everyStepRestsOnSourcesThatAreThere() {
        rules.steps().forEach(step -> assertThat(rules.bases().keySet()).containsAll(step.bases()));
        assertThat(rules.steps())
                .filteredOn(step -> step.bases().isEmpty())
                .extracting(Rule::id)
                .containsExactly("home");
    }

    @Test
    void everySourceIsCitedAndCanBeRead() {
        rules.bases().forEach((id, basis) -> assertThat(basis.citation()).as(id).isNotBlank());
        rules.bases().forEach((id, basis) -> assertThat(basis.address()).as(id).startsWith("https://"));
    }

    @Test
    void everyStepHasItsTextsAndAnIcon() {
        rules.steps().forEach(step -> {
            assertThat(texts).containsKeys(key("step." + step.id()), key("step." + step.id() + ".why"));
            assertThat(Icons.has(step.icon())).as(step.icon()).isTrue();
        });
        named().forEach(name -> assertThat(texts).containsKey(key(name)));
    }

    @Test
    void everyDocumentHelperAndPlaceWithATextIsUsed() {
        assertThat(texts.stringPropertyNames())
                .filteredOn(key -> key.matches("accommodation-italy\\.growing\\.(doc|help|where)\\..*"))
                .allMatch(key -> named().contains(key.substring("accommodation-italy.growing.".length())));
    }

    @Test
    void everyQuestionHasItsTexts() {
        new GrowingProfile().questions().forEach(question -> {
            assertThat(texts)
                    .containsKeys(
                            question.textPrefix() + ".title",
                            question.textPrefix() + ".short",
                            question.textPrefix() + ".why",
                            question.textPrefix() + ".help");
            question.options()
                    .forEach(option -> assertThat(texts).containsKey(question.textPrefix() + ".option." + option));
        });
    }

    /** Every end of a text key that some step names. */
    private Set<String> named() {
        Set<String> named = new HashSet<>();
        rules.steps().forEach(step -> {
            step.papers().take().forEach(one -> named.add("doc." + one));
            step.papers().receive().forEach(one -> named.add("doc." + one));
            step.papers().help().forEach(one -> named.add("help." + one));
            step.papers().where().ifPresent(one -> named.add("where." + one));
        });
        return named;
    }

    private static String key(String name) {
        return "accommodation-italy.growing." + name;
    }

    private static Properties texts() {
        Properties texts = new Properties();
        try (InputStream in =
                RulesTest.class.getResourceAsStream("/IMMERSE-INF/i18n/accommodation-italy.growing.properties")) {
            texts.load(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return texts;
    }
}
