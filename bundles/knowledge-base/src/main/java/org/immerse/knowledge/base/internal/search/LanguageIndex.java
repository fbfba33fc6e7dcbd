package org.immerse.knowledge.base.internal.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** The labels of one language: each form of each label, and all labels of a title together. Never changes. */
final class LanguageIndex {
    /** Of two labels of a title that are as near, the one that holds more of what was typed is the one that is meant. */
    private static final float HELD = 0.3f;

    /** Runs of letters that more than this share of the forms have are not looked up: they take most of the time and tell little. */
    private static final double COMMON = 0.06;

    private static final double COMMON_TO_TITLES = 0.2;
    private static final double ANY = 1;

    private final int titles;
    private final String[] labels;
    private final int[] labelOf;
    private final int[] titleOf;
    private final BitSet preferred;
    private final Postings runs;
    private final Postings stems;
    private final Postings wholeRuns;
    private final Postings wholeStems;
    private final Meaning meaning;
    private final Queue<Sheet> idle = new ConcurrentLinkedQueue<>();

    private LanguageIndex(Builder builder, int titles, Meaning meaning) {
        this.titles = titles;
        this.meaning = meaning;
        labels = builder.labels.toArray(String[]::new);
        labelOf = builder.labelOf.stream().mapToInt(Integer::intValue).toArray();
        titleOf = builder.titleOf.stream().mapToInt(Integer::intValue).toArray();
        preferred = builder.preferred;
        runs = builder.runs.build(titleOf.length, COMMON);
        stems = builder.stems.build(titleOf.length, ANY);
        wholeRuns = builder.wholeRuns.build(titles, COMMON_TO_TITLES);
        wholeStems = builder.wholeStems.build(titles, ANY);
    }

    /** How well every title fits what was typed. To be given back by {@link #done}. */
    Sheet compare(Iterable<List<String>> typed, String language) {
        Sheet reused = idle.poll();
        Sheet sheet = reused == null ? new Sheet(titleOf.length, titles) : reused;
        float best = -1;
        for (List<String> form : typed) {
            sheet.nextForm();
            float found = compare(form, language, sheet);
            if (found > best) {
                best = found;
                place(form, language, sheet);
            } else {
                addWhole(form, sheet);
            }
        }
        sheet.best = best;
        return sheet;
    }

    void done(Sheet sheet) {
        sheet.clear();
        idle.add(sheet);
    }

    private float compare(List<String> form, String language, Sheet sheet) {
        int[] all = runs.find(Units.runs(form));
        int[] open = runs.find(Units.runsOfUnfinished(form));
        float squares = 0;
        float openSquares = 0;
        BitSet unfinished = new BitSet();
        for (int term : open) {
            openSquares += runs.square(term);
            runs.add(term, sheet.shared);
            if (term >= 0) {
                unfinished.set(term);
            }
        }
        for (int term : all) {
            squares += runs.square(term);
            if (term >= 0 && !unfinished.get(term)) {
                runs.add(term, sheet.ended);
            }
        }
        float stemSquares = 0;
        for (int term : stems.find(Units.stems(form, language))) {
            stemSquares += stems.square(term);
            stems.add(term, sheet.sharedStems);
        }
        return take(sheet, root(squares), openSquares, root(stemSquares));
    }

    private static float root(float squares) {
        return (float) Math.sqrt(Math.max(squares, Float.MIN_NORMAL));
    }

    private float take(Sheet sheet, float length, float openSquares, float stemLength) {
        float best = 0;
        for (int form = 0; form < titleOf.length; form++) {
            float shared = sheet.shared[form];
            if (shared == 0) {
                continue;
            }
            int title = titleOf[form];
            float cosine = Math.min(1, (shared + sheet.ended[form]) * runs.scale(form) / length);
            float held = Math.min(1, shared / openSquares);
            float fit = cosine + HELD * held;
            best = Math.max(best, cosine);
            sheet.mostHeld = Math.max(sheet.mostHeld, held);
            sheet.cosine[title] = Math.max(sheet.cosine[title], cosine);
            if (fit > sheet.fit[title]) {
                sheet.fit[title] = fit;
                sheet.form[title] = form;
                sheet.held[title] = held;
            }
            if (preferred.get(form)) {
                sheet.preferred[title] = Math.max(sheet.preferred[title], cosine);
            }
            float stem = sheet.sharedStems[form] * stems.scale(form) / stemLength;
            sheet.stems[title] = Math.max(sheet.stems[title], Math.min(1, stem));
        }
        return best;
    }

    /** Where the words stand in the space of meaning, and how all labels of a title together fit them. */
    private void place(List<String> form, String language, Sheet sheet) {
        for (int term : wholeStems.find(Units.stems(form, language))) {
            wholeStems.addMean(term, sheet.weights);
        }
        scale(sheet.weights, wholeStems);
        sheet.placeOfStems = meaning.mean(sheet.weights);
        Arrays.fill(sheet.weights, 0);
        int[] terms = addWhole(form, sheet);
        for (int term : terms) {
            wholeRuns.addMean(term, sheet.weights);
        }
        scale(sheet.weights, wholeRuns);
        sheet.placeOfRuns = meaning.mean(sheet.weights);
    }

    private void scale(float[] weights, Postings postings) {
        for (int title = 0; title < titles; title++) {
            weights[title] *= postings.scale(title);
        }
    }

    private int[] addWhole(List<String> form, Sheet sheet) {
        int[] terms = wholeRuns.find(Units.runs(form));
        float squares = 0;
        for (int term : terms) {
            squares += wholeRuns.square(term);
            wholeRuns.add(term, sheet.sums);
        }
        float length = root(squares);
        for (int title = 0; title < titles; title++) {
            float whole = sheet.sums[title] * wholeRuns.scale(title) / length;
            sheet.whole[title] = Math.max(sheet.whole[title], whole);
        }
        return terms;
    }

    /** The label that a form is of. */
    String label(int form) {
        return labels[labelOf[form]];
    }

    /** How near a title is to what was typed in the space of meaning, by stems. */
    float nearByStems(Sheet sheet, int title) {
        return meaning.near(sheet.placeOfStems, title);
    }

    /** The same by runs of letters. */
    float nearByRuns(Sheet sheet, int title) {
        return meaning.near(sheet.placeOfRuns, title);
    }

    /** Gathers labels. */
    static final class Builder {
        private final String language;
        private final List<String> labels = new ArrayList<>();
        private final List<Integer> labelOf = new ArrayList<>();
        private final List<Integer> titleOf = new ArrayList<>();
        private final BitSet preferred = new BitSet();
        private final Postings.Builder runs = new Postings.Builder();
        private final Postings.Builder stems = new Postings.Builder();
        private final Postings.Builder wholeRuns = new Postings.Builder();
        private final Postings.Builder wholeStems = new Postings.Builder();

        Builder(String language) {
            this.language = language;
        }

        /** A label of a title; titles come in the order of their numbers. Answers its words, once for all its forms. */
        void add(int title, Title.Label label) {
            for (List<String> words : Forms.ofLabel(label.text())) {
                int form = titleOf.size();
                int[] runsOfForm = Units.runs(words);
                int[] stemsOfForm = Units.stems(words, language);
                preferred.set(form, label.preferred());
                titleOf.add(title);
                labelOf.add(labels.size());
                runs.add(form, runsOfForm);
                stems.add(form, stemsOfForm);
                wholeRuns.add(title, runsOfForm);
                wholeStems.add(title, stemsOfForm);
            }
            labels.add(label.text());
        }

        LanguageIndex build(int titles, Meaning meaning) {
            return new LanguageIndex(this, titles, meaning);
        }
    }
}
