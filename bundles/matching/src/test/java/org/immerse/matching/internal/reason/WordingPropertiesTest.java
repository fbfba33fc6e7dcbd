package org.immerse.matching.internal.reason;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.immerse.api.fact.Facts;
import org.immerse.api.matching.Reason;
import org.immerse.matching.internal.Model;
import org.immerse.matching.internal.Worlds;
import org.immerse.testing.ModuleTexts;

class WordingPropertiesTest {
    private final ModuleTexts texts = new ModuleTexts("matching");
    private final Said said = new Said(texts);

    @Property(tries = 300)
    void everySentenceIsWholeInEveryLanguage(@ForAll long seed) {
        Worlds world = new Worlds(seed);
        Model model = world.model();
        Facts need = world.need().facts();
        Facts offer = world.offer("o").facts();
        for (Locale locale : texts.languages()) {
            for (Reason reason : said.match(model, need, offer).reasons()) {
                whole(texts.text(reason.title(), locale));
                whole(texts.text(reason.text(), locale));
            }
            said.improvements(model, need, offer).forEach(improvement -> whole(texts.text(improvement.text(), locale)));
        }
    }

    private static void whole(String sentence) {
        assertThat(sentence)
                .isNotBlank()
                .doesNotContain("{", "}", "matching.", ": .", ": ,", ", ,", "  ")
                .doesNotEndWith(" .");
    }
}
