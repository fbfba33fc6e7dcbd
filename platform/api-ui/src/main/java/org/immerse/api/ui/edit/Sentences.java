package org.immerse.api.ui.edit;

import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The sentences of a text, by the rules of its language (UAX 29 with the tailorings of CLDR, such as the Greek question mark). */
public final class Sentences {
    private Sentences() {}

    /** The sentences in order, without the space around them; a new line ends one, too. */
    public static List<String> of(String text, Locale language) {
        BreakIterator boundaries = BreakIterator.getSentenceInstance(language);
        boundaries.setText(text);
        List<String> sentences = new ArrayList<>();
        int start = boundaries.first();
        for (int end = boundaries.next(); end != BreakIterator.DONE; start = end, end = boundaries.next()) {
            String sentence = text.substring(start, end).replaceAll("\\s+", " ").strip();
            if (!sentence.isEmpty()) {
                sentences.add(sentence);
            }
        }
        return sentences;
    }
}
