package org.immerse.knowledge.base.internal.search;

import java.util.Arrays;
import java.util.List;

/** Weighs the signs that a title is meant. */
final class Ranking {
    private static final float EXACT = 0.999f;
    /** Titles that people ask for more often come before others that fit alike. */
    private static final double COMMON = 0.2;
    /** A label that is less near and holds less of what was typed is no answer. */
    private static final float LEAST = 0.12f;

    private static final float LEAST_HELD = 0.5f;
    /** Where the logistic curve is at a half. */
    private static final double HALF = 8;

    private final double[] weights;
    private final boolean[] group;
    private final boolean[] common;
    /** Numbers of the nearest group above, and of the one above it; -1 where there is none. */
    private final int[] near;

    private final int[] wide;

    Ranking(List<Title> titles, double[] weights) {
        this.weights = weights.clone();
        int size = titles.size();
        group = new boolean[size];
        common = new boolean[size];
        near = new int[size];
        wide = new int[size];
        for (int title = 0; title < size; title++) {
            Title one = titles.get(title);
            group[title] = one.group();
            common[title] = one.common();
            near[title] =
                    one.group() || one.groups().isEmpty() ? -1 : one.groups().get(0);
            wide[title] =
                    one.group() || one.groups().size() < 2 ? -1 : one.groups().get(1);
        }
    }

    /** The titles that are worth a closer look, by what is quickly known. */
    int[] candidates(Sheet sheet, int most) {
        var first = new float[group.length];
        var sorted = new float[group.length];
        int count = 0;
        for (int title = 0; title < first.length; title++) {
            if (sheet.cosine[title] >= LEAST || sheet.held[title] >= LEAST_HELD) {
                float above = near[title] < 0 ? 0 : sheet.cosine[near[title]];
                first[title] = sheet.cosine[title] + sheet.whole[title] + sheet.stems[title] / 2 + above / 3;
                sorted[count++] = first[title];
            }
        }
        float least = Quick.nthLargest(sorted, count, most);
        int[] found = new int[Math.min(count, group.length)];
        int size = 0;
        for (int title = 0; title < first.length; title++) {
            if (first[title] > 0 && first[title] >= least) {
                found[size++] = title;
            }
        }
        return Arrays.copyOf(found, size);
    }

    double[] signs(Sheet sheet, LanguageIndex index, int title) {
        float cosine = sheet.cosine[title];
        return new double[] {
            cosine,
            cosine > EXACT ? 1 : 0,
            sheet.best == 0 ? 0 : cosine / sheet.best,
            sheet.whole[title],
            sheet.stems[title],
            sheet.held[title],
            group[title] ? 1 : 0,
            near[title] < 0 ? 0 : sheet.cosine[near[title]],
            wide[title] < 0 ? 0 : sheet.cosine[wide[title]],
            sheet.preferred[title],
            index.nearByStems(sheet, title),
            index.nearByRuns(sheet, title)
        };
    }

    double score(double[] signs, int title, double discount) {
        double sum = (common[title] ? COMMON : 0) - discount;
        for (int sign = 0; sign < weights.length; sign++) {
            sum += weights[sign] * signs[sign];
        }
        return 1 / (1 + Math.exp(HALF - sum));
    }
}
