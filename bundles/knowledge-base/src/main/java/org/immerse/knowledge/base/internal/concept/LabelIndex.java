package org.immerse.knowledge.base.internal.concept;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.immerse.api.knowledge.Concept;
import org.immerse.api.knowledge.ConceptMatch;

/**
 * The labels of one scheme, searchable while somebody types. Each form of each label is a sequence of words of the
 * {@link Lexicon}; a form scores by how much of what was typed it has, and by how much of it was typed. Thread-safe.
 */
final class LabelIndex {
    /** How much it counts that a label has what was typed; the rest is that the label has little else. */
    private static final float TYPED = 0.7f;

    private static final float ENGLISH = 0.88f;
    private static final float OTHER_LANGUAGE = 0.82f;
    /** Labels that share less than this with what was typed are no answer. */
    private static final float WORST = 0.3f;

    private static final Comparator<ConceptMatch> BEST_FIRST = Comparator.comparingDouble(ConceptMatch::score)
            .reversed()
            .thenComparing(ConceptMatch::concept, Taxonomies.BY_NOTATION);

    private final List<Concept> concepts;
    private final Lexicon lexicon;
    private final int[][] postings;
    /** By form: the concept, the label as written, its language, what it counts, and the sum of the weights of its words. */
    private final int[] conceptOf;

    private final String[] labelOf;
    private final String[] languageOf;
    private final float[] weightOf;
    private final float[] massOf;
    /** Numbers to count with, kept for the next search. */
    private final Queue<Scores> idle = new ConcurrentLinkedQueue<>();

    LabelIndex(LabelIndexBuilder builder) {
        List<LabelIndexBuilder.Form> forms = builder.forms();
        concepts = List.copyOf(builder.concepts());
        postings = builder.postings();
        lexicon = builder.lexicon().build(postings, forms.size());
        conceptOf = forms.stream().mapToInt(LabelIndexBuilder.Form::concept).toArray();
        labelOf = forms.stream().map(LabelIndexBuilder.Form::label).toArray(String[]::new);
        languageOf = forms.stream().map(LabelIndexBuilder.Form::language).toArray(String[]::new);
        weightOf = new float[conceptOf.length];
        massOf = new float[conceptOf.length];
        for (int form = 0; form < conceptOf.length; form++) {
            weightOf[form] = forms.get(form).weight();
            for (int word : forms.get(form).words()) {
                massOf[form] += lexicon.weight(word);
            }
        }
    }

    /** Concepts whose labels fit, best first. */
    List<ConceptMatch> search(String text, String language, int limit) {
        List<String> typed = Words.of(text);
        if (typed.isEmpty()) {
            return List.of();
        }
        Scores reused = idle.poll();
        Scores scores = reused == null ? new Scores(conceptOf.length, postings.length) : reused;
        try {
            boolean typing = Character.isLetterOrDigit(text.charAt(text.length() - 1));
            for (int i = 0; i < typed.size(); i++) {
                score(typed.get(i), typing && i == typed.size() - 1, scores);
            }
            return best(scores, language, limit);
        } finally {
            scores.clear();
            idle.add(scores);
        }
    }

    private void score(String typed, boolean unfinished, Scores scores) {
        Tally hits = scores.next();
        lexicon.find(typed, unfinished, hits);
        scores.weigh(lexicon.weightOf(typed, hits));
        for (int n = 0; n < hits.size(); n++) {
            int word = hits.index(n);
            scores.add(postings[word], hits.get(word), lexicon.weight(word));
        }
    }

    private List<ConceptMatch> best(Scores scores, String language, int limit) {
        Tally forms = scores.finish();
        var bestOfConcept = new float[concepts.size()];
        var bestForm = new int[concepts.size()];
        for (int n = 0; n < forms.size(); n++) {
            int form = forms.index(n);
            int concept = conceptOf[form];
            float score =
                    scores.of(form, massOf[form], TYPED) * weightOf[form] * inLanguage(languageOf[form], language);
            boolean equal = score == bestOfConcept[concept] && form < bestForm[concept];
            if (score >= WORST && (score > bestOfConcept[concept] || equal)) {
                bestOfConcept[concept] = score;
                bestForm[concept] = form;
            }
        }
        return first(bestOfConcept, bestForm, limit);
    }

    private List<ConceptMatch> first(float[] bestOfConcept, int[] bestForm, int limit) {
        PriorityQueue<ConceptMatch> first = new PriorityQueue<>(BEST_FIRST.reversed());
        double least = 0;
        for (int concept = 0; concept < bestOfConcept.length; concept++) {
            double score = Math.round(Math.min(1, bestOfConcept[concept]) * 10_000) / 10_000.0;
            if (score > 0 && (first.size() < limit || score >= least)) {
                first.add(new ConceptMatch(concepts.get(concept), labelOf[bestForm[concept]], score));
                if (first.size() > limit) {
                    first.remove();
                }
                least = first.element().score();
            }
        }
        return first.stream().sorted(BEST_FIRST).toList();
    }

    private static float inLanguage(String label, String wanted) {
        if (label.equals(wanted)) {
            return 1;
        }
        return label.equals("en") ? ENGLISH : OTHER_LANGUAGE;
    }
}
