package org.immerse.knowledge.base.internal.concept;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.immerse.api.knowledge.Concept;
import org.immerse.api.knowledge.ConceptMatch;

/**
 * The labels of one scheme, searchable while somebody types. Each form of each label is a sequence of words of the
 * {@link Lexicon}; a label scores by how much of what was typed it has, and by how much of it was typed.
 */
final class LabelIndex {
    /** How much it counts that a label has what was typed; the rest is that the label has little else. */
    private static final float TYPED = 0.7f;

    private static final float ALTERNATIVE = 0.985f;
    private static final float GROUP = 0.93f;
    private static final float ENGLISH = 0.88f;
    private static final float OTHER_LANGUAGE = 0.82f;
    /** Labels that share less than this with what was typed are no answer. */
    private static final float WORST = 0.3f;

    private static final Comparator<ConceptMatch> BEST_FIRST = Comparator.comparingDouble(ConceptMatch::score)
            .reversed()
            .thenComparing(ConceptMatch::concept, Taxonomies.BY_NOTATION);

    /** One form of one label. */
    private record Form(int concept, String label, String language, float weight, int[] words) {}

    /** The form of a concept that fits best. */
    private record Best(int form, float score) {}

    private final List<Concept> concepts;
    private final List<Form> forms;
    private final Lexicon lexicon;
    /** The sum of the weights of the words of each form. */
    private final float[] mass;

    private final int[][] postings;

    private LabelIndex(Builder builder) {
        concepts = List.copyOf(builder.concepts);
        forms = List.copyOf(builder.forms);
        postings = postings(builder);
        lexicon = builder.lexicon.build(postings, forms.size());
        mass = new float[forms.size()];
        for (int form = 0; form < mass.length; form++) {
            for (int word : forms.get(form).words) {
                mass[form] += lexicon.weight(word);
            }
        }
    }

    private static int[][] postings(Builder builder) {
        int[] counts = new int[builder.lexicon.size()];
        builder.forms.forEach(form -> Arrays.stream(form.words).distinct().forEach(word -> counts[word]++));
        int[][] postings = new int[counts.length][];
        Arrays.setAll(postings, word -> new int[counts[word]]);
        for (int form = builder.forms.size() - 1; form >= 0; form--) {
            int number = form;
            Arrays.stream(builder.forms.get(form).words)
                    .distinct()
                    .forEach(word -> postings[word][--counts[word]] = number);
        }
        return postings;
    }

    /** Concepts whose labels fit, best first. */
    List<ConceptMatch> search(String text, String language, int limit) {
        List<String> typed = Words.of(text);
        if (typed.isEmpty()) {
            return List.of();
        }
        boolean typing = !text.endsWith(" ");
        var scores = new Scores(forms.size());
        for (int i = 0; i < typed.size(); i++) {
            boolean unfinished = typing && i == typed.size() - 1;
            List<Lexicon.Hit> hits = lexicon.find(typed.get(i), unfinished);
            scores.next(lexicon.weightOf(typed.get(i), hits));
            hits.forEach(hit -> scores.add(postings[hit.word()], hit.similarity(), lexicon.weight(hit.word())));
        }
        return best(scores, language, limit);
    }

    private List<ConceptMatch> best(Scores scores, String language, int limit) {
        Map<Integer, Best> best = new HashMap<>();
        scores.touched().forEach(number -> {
            Form form = forms.get(number);
            float score = scores.of(number, mass[number], TYPED) * form.weight * inLanguage(form.language, language);
            if (score >= WORST) {
                best.merge(form.concept, new Best(number, score), (old, now) -> now.score > old.score ? now : old);
            }
        });
        return best.values().stream()
                .map(this::match)
                .sorted(BEST_FIRST)
                .limit(limit)
                .toList();
    }

    private ConceptMatch match(Best best) {
        Form form = forms.get(best.form);
        return new ConceptMatch(concepts.get(form.concept), form.label, rounded(best.score));
    }

    private static double rounded(float score) {
        return Math.round(Math.min(1, score) * 10_000) / 10_000.0;
    }

    private static float inLanguage(String label, String wanted) {
        if (label.equals(wanted)) {
            return 1;
        }
        return label.equals("en") ? ENGLISH : OTHER_LANGUAGE;
    }

    /** Gathers labels. */
    static final class Builder {
        private final List<Concept> concepts = new ArrayList<>();
        private final List<Form> forms = new ArrayList<>();
        private final Lexicon.Builder lexicon = new Lexicon.Builder();

        /** A concept with its labels. */
        void add(Concept concept, List<Draft.Label> labels, boolean group) {
            int number = concepts.size();
            concepts.add(concept);
            for (Draft.Label label : labels) {
                float weight = (label.preferred() ? 1 : ALTERNATIVE) * (group ? GROUP : 1);
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

        LabelIndex build() {
            return new LabelIndex(this);
        }
    }
}
