package org.immerse.api.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.immerse.api.text.Localized;
import org.junit.jupiter.api.Test;

class TranslatingTest {
    private static final String FIELD = "wording.summary";
    private static final Map<String, Localized> BEFORE =
            words("en", "Come at nine.", "el", "Έλα στις εννέα.", "ar", "تعال");

    private static Map<String, Localized> words(String... parts) {
        Map<String, String> byLanguage = new java.util.HashMap<>();
        for (int i = 0; i < parts.length; i += 2) {
            byLanguage.put(parts[i], parts[i + 1]);
        }
        return Map.of(FIELD, new Localized(byLanguage));
    }

    private static List<Behind> after(List<Behind> known, Map<String, Localized> before, Map<String, Localized> now) {
        return Translating.after(known, before, now, "en");
    }

    private static final Map<String, Localized> CHANGED =
            words("en", "Come at ten.", "el", "Έλα στις εννέα.", "ar", "تعال");

    @Test
    void whoChangesATextLeavesItsTranslationsBehind() {
        assertThat(after(List.of(), BEFORE, CHANGED))
                .containsExactlyInAnyOrder(
                        new Behind(FIELD, "el", "en", "Come at nine."), new Behind(FIELD, "ar", "en", "Come at nine."));
    }

    @Test
    void aTranslationThatIsWrittenAnewOrWithTheTextIsRight() {
        Map<String, Localized> both = words("en", "Come at ten.", "el", "Έλα στις δέκα.", "ar", "تعال");
        assertThat(after(List.of(), BEFORE, both)).extracting(Behind::language).containsExactly("ar");
        List<Behind> behind = after(List.of(), BEFORE, CHANGED);
        assertThat(after(behind, CHANGED, both)).extracting(Behind::language).containsExactly("ar");
    }

    @Test
    void whatTheTranslationWasMadeFromStaysOverLaterChangesAndEndsWhereTheTextIsAsItWas() {
        List<Behind> behind = after(List.of(), BEFORE, CHANGED);
        Map<String, Localized> later = words("en", "Come at eleven.", "el", "Έλα στις εννέα.", "ar", "تعال");
        assertThat(after(behind, CHANGED, later)).containsExactlyInAnyOrderElementsOf(behind);
        assertThat(after(behind, CHANGED, BEFORE)).isEmpty();
    }

    @Test
    void changingATranslationLeavesNothingBehind() {
        Map<String, Localized> greek = words("en", "Come at nine.", "el", "Έλα στις δέκα.", "ar", "تعال");
        assertThat(after(List.of(), BEFORE, greek)).isEmpty();
        assertThat(Translating.after(List.of(), BEFORE, greek, "el"))
                .extracting(Behind::language)
                .containsExactlyInAnyOrder("en", "ar");
    }

    @Test
    void whereThereIsNoTranslationNothingIsBehind() {
        assertThat(after(List.of(), words("en", "Come."), words("en", "Go."))).isEmpty();
        assertThat(after(List.of(), words("el", "Έλα."), words("el", "Έλα.", "en", "Come.")))
                .isEmpty();
        assertThat(after(List.of(), Map.of(), BEFORE)).isEmpty();
        List<Behind> behind = after(List.of(), BEFORE, CHANGED);
        assertThat(after(behind, CHANGED, words("en", "Come at ten."))).isEmpty();
    }
}
