package org.immerse.api.ui.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How easily a text reads, from 0 (hard) to 100 (easy), by a formula of its language. <i>W</i>, <i>S</i>, <i>Y</i> and <i>L</i> are the
 * numbers of words, sentences, syllables and letters.
 *
 * <ul>
 *   <li>English: 206.835 - 1.015 W/S - 84.6 Y/W. R. Flesch, A new readability yardstick, Journal of Applied Psychology 32, 1948.
 *   <li>Spanish: 206.84 - 1.02 W/S - 60 Y/W. J. Fernández Huerta, Medidas sencillas de lecturabilidad, Consigna 214, 1959; in the
 *       corrected reading, in which F is the number of words in a sentence.
 *   <li>Italian: 89 + (300 S - 10 L)/W, Gulpease. P. Lucisano and M. E. Piemontese, Scuola e città 39, 1988.
 *   <li>French: 207 - 1.015 W/S - 73.6 Y/W. L. Kandel and A. Moles, Application de l'indice de Flesch à la langue française, 1958.
 *   <li>Greek: 206.84 - 1.02 W/S - 60 Y/W. A choice: what was published for Modern Greek are trained models, not formulas (G. Mikros and
 *       R. Voskaki, A Modern Greek readability tool, 2021). Greek words have about as many and as open syllables as Spanish ones, so that the
 *       numbers of Fernández Huerta keep the scale; with those of Flesch every Greek text would be hard.
 *   <li>Arabic: 100 - (W/S + 100 H/W), with H words of more than five letters, marks of short vowels not counted. A choice: OSMAN (M. El-Haj
 *       and P. Rayson, LREC 2016) counts syllables, which unvowelled text does not show; its long words, of more than five letters, remain.
 *       They take the place of those of more than six in LIX (C. H. Björnsson, Läsbarhet, 1968), which was made for use across languages
 *       (J. Anderson, Lix and Rix, Journal of Reading 26, 1983).
 * </ul>
 */
public final class Readability {
    /** With fewer words a formula says nothing. */
    public static final int FEWEST_WORDS = 8;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{Nd}]+(?:['’][\\p{L}\\p{M}]+)*");
    private static final Pattern ELIDED = Pattern.compile("[\\p{L}\\p{M}\\p{Nd}]+");
    private static final int LONG_ARABIC = 5;

    private Readability() {}

    /** In words. Text keys {@code ui.words.reads.<name in lower case>}. */
    public enum Level {
        /** For nearly everybody. */
        EASY,
        /** With some effort. */
        MEDIUM,
        /** For practised readers only. */
        HARD
    }

    /**
     * How a text reads.
     *
     * @param ease 0 to 100, more is easier
     */
    public record Grade(int ease, Level level, int words, int sentences) {}

    /** How a text reads; empty where it is too short to say, or there is no formula for its language. */
    public static Optional<Grade> of(String text, Locale language) {
        List<String> words = words(text, language);
        int sentences = Sentences.of(text, language).size();
        if (words.size() < FEWEST_WORDS || sentences == 0) {
            return Optional.empty();
        }
        return switch (language.getLanguage()) {
            case "en" -> Optional.of(flesch(words, sentences, language, 206.835, 1.015, 84.6));
            case "es", "el" -> Optional.of(flesch(words, sentences, language, 206.84, 1.02, 60));
            case "fr" -> Optional.of(flesch(words, sentences, language, 207, 1.015, 73.6));
            case "it" -> Optional.of(gulpease(words, sentences));
            case "ar" -> Optional.of(arabic(words, sentences));
            default -> Optional.empty();
        };
    }

    /** Words; where vowels are left out before an apostrophe, that ends a word. */
    private static List<String> words(String text, Locale language) {
        boolean elides = List.of("it", "fr").contains(language.getLanguage());
        Matcher found = (elides ? ELIDED : WORD).matcher(text);
        List<String> words = new ArrayList<>();
        while (found.find()) {
            words.add(found.group());
        }
        return words;
    }

    /** From 60 on plain, below 50 hard (Flesch's own words for these bands). */
    private static Grade flesch(
            List<String> words, int sentences, Locale language, double base, double perSentence, double perWord) {
        double syllables =
                words.stream().mapToInt(word -> Syllables.of(word, language)).sum();
        double count = words.size();
        return grade(base - perSentence * count / sentences - perWord * syllables / count, 60, 50, words, sentences);
    }

    /** From 60 on for those who finished the middle school, below 40 hard even for those who finished the upper one. */
    private static Grade gulpease(List<String> words, int sentences) {
        double letters = words.stream().mapToInt(Readability::letters).sum();
        return grade(89 + (300.0 * sentences - 10 * letters) / words.size(), 60, 40, words, sentences);
    }

    /** LIX up to 40 is easy, above 50 hard. */
    private static Grade arabic(List<String> words, int sentences) {
        double count = words.size();
        long hard = words.stream().filter(word -> letters(word) > LONG_ARABIC).count();
        return grade(100 - (count / sentences + 100 * hard / count), 60, 50, words, sentences);
    }

    private static int letters(String word) {
        return (int) word.codePoints()
                .filter(sign -> Character.isLetterOrDigit(sign) && sign != 'ـ')
                .count();
    }

    private static Grade grade(double value, int easy, int medium, List<String> words, int sentences) {
        int ease = (int) Math.round(Math.clamp(value, 0, 100));
        Level level = value >= easy ? Level.EASY : value >= medium ? Level.MEDIUM : Level.HARD;
        return new Grade(ease, level, words.size(), sentences);
    }
}
