package org.immerse.api.ui.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.immerse.api.ui.edit.Readability.Grade;
import org.immerse.api.ui.edit.Readability.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The expected numbers were worked out by hand from the formulas. */
class ReadabilityTest {
    private static Grade grade(String language, String text) {
        return Readability.of(text, Locale.of(language)).orElseThrow();
    }

    @Test
    void english() {
        // 12 words, 2 sentences, 14 syllables: 206.835 - 1.015 * 6 - 84.6 * 14 / 12
        assertThat(grade("en", "Bring your passport with you. We will help you fill it in."))
                .isEqualTo(new Grade(100, Level.EASY, 12, 2));
        // 9 words, 1 sentence, 29 syllables
        assertThat(
                        grade(
                                "en",
                                "Applications necessitate authenticated documentation regarding international family accommodation status"))
                .extracting(Grade::level)
                .isEqualTo(Level.HARD);
    }

    @Test
    void spanish() {
        // 10 words, 2 sentences, 20 syllables: 206.84 - 1.02 * 5 - 60 * 2 = 81.74
        assertThat(grade("es", "Trae tu pasaporte a la oficina. El servicio es gratis."))
                .isEqualTo(new Grade(82, Level.EASY, 10, 2));
    }

    @Test
    void italian() {
        // 10 words, 2 sentences, 46 letters: 89 + (600 - 460) / 10 = 103
        assertThat(grade("it", "Porta il tuo passaporto in ufficio. Il servizio è gratuito."))
                .isEqualTo(new Grade(100, Level.EASY, 10, 2));
        // 13 words (l and idonea are two), 1 sentence, 90 letters: 89 + (300 - 900) / 13 = 42.85
        assertThat(
                        grade(
                                "it",
                                "La presentazione tempestiva di tutta l’idonea documentazione costituisce requisito per ogni erogazione"))
                .isEqualTo(new Grade(43, Level.MEDIUM, 13, 1));
    }

    @Test
    void french() {
        // 11 words, 2 sentences, 18 syllables: 207 - 1.015 * 5.5 - 73.6 * 18 / 11 = 80.98
        assertThat(grade("fr", "Viens au bureau avec ton passeport. Le service est gratuit ici."))
                .extracting(Grade::words, Grade::sentences, Grade::level)
                .containsExactly(11, 2, Level.EASY);
    }

    @Test
    void greek() {
        // 9 words, 2 sentences (the question mark is a semicolon), 19 syllables: 206.84 - 1.02 * 4.5 - 60 * 19 / 9 =
        // 75.58
        assertThat(grade("el", "Έχεις διαβατήριο και άδεια; Φέρε τα στο γραφείο μας."))
                .isEqualTo(new Grade(69, Level.EASY, 9, 2));
    }

    @Test
    void arabic() {
        // 9 words, 2 sentences, 3 words of more than five letters: 100 - (4.5 + 33.3) = 62.2
        assertThat(grade("ar", "أحضر جواز سفرك إلى المكتب معك. الخدمة مجانية هنا."))
                .isEqualTo(new Grade(62, Level.EASY, 9, 2));
        // marks of short vowels do not make a word longer
        assertThat(grade("ar", "أَحْضِرْ جَوَازَ سَفَرِكَ إِلَى المَكْتَبِ مَعَكَ. الخِدْمَةُ مَجَّانِيَّةٌ هُنَا."))
                .isEqualTo(new Grade(62, Level.EASY, 9, 2));
    }

    @Test
    void aFewWordsAndOtherLanguagesHaveNoGrade() {
        assertThat(Readability.of("Health card", Locale.ENGLISH)).isEmpty();
        assertThat(Readability.of("", Locale.ENGLISH)).isEmpty();
        assertThat(Readability.of("один два три четыре пять шесть семь восемь девять.", Locale.of("ru")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "en,bring,1",
        "en,make,1",
        "en,table,2",
        "en,hospital,3",
        "en,helped,1",
        "en,needed,2",
        "en,offices,3",
        "en,the,1",
        "es,ciudad,2",
        "es,policía,4",
        "es,aéreo,4",
        "es,guerra,2",
        "es,que,1",
        "es,muy,1",
        "es,oficina,4",
        "es,pasaporte,4",
        "fr,carte,1",
        "fr,école,2",
        "fr,créer,2",
        "fr,bureau,2",
        "fr,le,1",
        "fr,passeport,3",
        "el,και,1",
        "el,γραφείο,3",
        "el,διαβατήριο,6",
        "el,σχολείου,3",
        "el,ευρώ,2",
        "el,τσάι,2",
        "el,ρολόι,3",
    })
    void syllablesAreCountedAsTheyAreSpoken(String language, String word, int syllables) {
        assertThat(Syllables.of(word, Locale.of(language))).isEqualTo(syllables);
    }
}
