package org.immerse.directory.internal.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.immerse.directory.internal.Generated;
import org.immerse.directory.internal.entry.Change;
import org.immerse.directory.internal.exchange.EntryJson;
import org.immerse.testing.ModuleTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangeWordsTest {
    private final ModuleTexts texts = new ModuleTexts("directory.change");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "wording/summary/el | en | In one sentence › Greek",
                "terms/cost/amount/amount | es | Coste › Importe",
                "at/office-main/hours/weekly/0/from | it | Dove › office-main › Orari › Ogni settimana › 1 › Dalle",
                "contact/phones/112/words/ar | fr | Contact › Téléphone › 112 › En mots › arabe"
            })
    void aPlaceInAnEntryIsToldFromTheWholeToThePart(String path, String language, String told) {
        assertThat(new ChangeWords(texts, Locale.of(language)).where(new Change(path, "", "x")))
                .isEqualTo(told);
    }

    @Property(tries = 200)
    void everyMemberOfAnEntryHasWords(@ForAll("offices") Generated.Office office) {
        Set<String> members = new TreeSet<>();
        collect(EntryJson.plain(office.provider()), members);
        office.services().forEach(service -> collect(EntryJson.plain(service), members));
        members.removeAll(Set.of("id", "wording", "terms"));
        members.removeAll(List.of(Locale.getISOLanguages()));
        assertThat(members)
                .allSatisfy(member -> assertThat(texts.has("directory.change." + member))
                        .as(member)
                        .isTrue());
    }

    @Provide
    Arbitrary<Generated.Office> offices() {
        return Generated.offices();
    }

    private static void collect(Object plain, Set<String> members) {
        if (plain instanceof Map<?, ?> some) {
            some.forEach((name, member) -> {
                members.add((String) name);
                collect(member, members);
            });
        } else if (plain instanceof List<?> items) {
            items.forEach(item -> collect(item, members));
        }
    }

    @Test
    void whatIsTrueIsToldAsYes() {
        ChangeWords words = new ChangeWords(texts, Locale.FRENCH);
        assertThat(words.value("true")).isEqualTo("oui");
        assertThat(words.value("12.50")).isEqualTo("12.50");
    }
}
