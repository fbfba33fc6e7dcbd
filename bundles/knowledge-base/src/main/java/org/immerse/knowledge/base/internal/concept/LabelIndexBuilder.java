package org.immerse.knowledge.base.internal.concept;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.immerse.api.knowledge.Concept;

/** Gathers the labels of one scheme for a {@link LabelIndex}. */
final class LabelIndexBuilder {
    private static final float ALTERNATIVE = 0.985f;
    private static final float GROUP = 0.93f;
    /** Concepts that no module names itself are less common, so of two that fit alike the other comes first. */
    private static final float UNCOMMON = 0.98f;

    private final List<Concept> concepts = new ArrayList<>();
    private final List<Form> forms = new ArrayList<>();
    private final Lexicon.Builder lexicon = new Lexicon.Builder();

    /**
     * One form of one label.
     *
     * @param weight what a perfect fit counts
     * @param words numbers in the lexicon
     */
    record Form(int concept, String label, String language, float weight, int[] words) {}

    /** A concept with its labels. */
    void add(Concept concept, Draft draft) {
        int number = concepts.size();
        concepts.add(concept);
        float weightOfConcept = (draft.isGroup() ? GROUP : 1) * (draft.isCommon() ? 1 : UNCOMMON);
        for (Draft.Label label : draft.labels()) {
            float weight = weightOfConcept * (label.preferred() ? 1 : ALTERNATIVE);
            for (List<String> words : Variants.of(label.text())) {
                int[] numbers = words.stream()
                        .mapToInt(word -> lexicon.number(word, label.language()))
                        .toArray();
                forms.add(new Form(number, label.text(), label.language(), weight, numbers));
            }
        }
    }

    List<Concept> concepts() {
        return concepts;
    }

    List<Form> forms() {
        return forms;
    }

    Lexicon.Builder lexicon() {
        return lexicon;
    }

    /** By word: the forms it occurs in. */
    int[][] postings() {
        int[] counts = new int[lexicon.size()];
        forms.forEach(form -> Arrays.stream(form.words).distinct().forEach(word -> counts[word]++));
        int[][] postings = new int[counts.length][];
        Arrays.setAll(postings, word -> new int[counts[word]]);
        for (int form = forms.size() - 1; form >= 0; form--) {
            int number = form;
            Arrays.stream(forms.get(form).words).distinct().forEach(word -> postings[word][--counts[word]] = number);
        }
        return postings;
    }

    LabelIndex build() {
        return new LabelIndex(this);
    }
}
