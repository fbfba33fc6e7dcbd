package org.immerse.allocation.internal.rest;

import java.util.Arrays;
import java.util.function.IntFunction;
import org.immerse.api.allocation.IndexLists;
import org.immerse.api.text.ProblemException;
import org.immerse.api.text.Text;
import tools.jackson.core.JsonToken;

/** Lists of names while they are read. A list within a list is a tie. */
final class Ranked {
    private final Names names;
    private final IntList starts = new IntList();
    /** Numbers of names; inverted where it ties with the one before. */
    private final IntList items = new IntList();

    Ranked(Names names) {
        this.names = names;
        starts.add(0);
    }

    int entries() {
        return items.size();
    }

    /** Reads one list. */
    void read(Input input, Limits limits, IntFunction<String> field) {
        int first = items.size();
        input.expect(JsonToken.START_ARRAY, () -> field.apply(-1));
        while (input.next() != JsonToken.END_ARRAY) {
            if (input.now() == JsonToken.START_ARRAY) {
                readTie(input, first, limits, field);
            } else {
                add(input, first, limits, field, false);
            }
        }
        starts.add(items.size());
    }

    private void readTie(Input input, int first, Limits limits, IntFunction<String> field) {
        boolean tied = false;
        while (input.next() != JsonToken.END_ARRAY) {
            add(input, first, limits, field, tied);
            tied = true;
        }
    }

    private void add(Input input, int first, Limits limits, IntFunction<String> field, boolean tied) {
        int position = items.size() - first;
        int name = input.name(names, () -> field.apply(position));
        items.add(tied ? ~name : name);
        if (items.size() > limits.entries()) {
            Limits.keep(items.size(), limits.entries(), field.apply(-1), "allocation.problem.most-entries");
        }
    }

    /**
     * The lists by place in the question instead of names. Ties stand in that order. Who is not in the question is left out.
     *
     * @param order of each name the place in the question, -1 where it is not in it
     * @param strict whether to refuse who is not in it
     * @param field names a position of a list
     */
    IndexLists resolve(int[] order, boolean strict, Field field) {
        int[] resolvedStarts = new int[starts.size()];
        int[] resolved = new int[items.size()];
        int[] seenIn = new int[order.length];
        int end = 0;
        for (int list = 0; list + 1 < starts.size(); list++) {
            int tie = end;
            for (int i = starts.get(list); i < starts.get(list + 1); i++) {
                int item = items.get(i);
                int name = item < 0 ? ~item : item;
                if (seenIn[name] == list + 1 || strict && order[name] < 0) {
                    String wrong = order[name] < 0 ? "allocation.problem.unknown" : "allocation.problem.twice";
                    throw ProblemException.invalid(
                            field.at(list, i - starts.get(list)), Text.of(wrong, names.name(name)));
                }
                seenIn[name] = list + 1;
                if (item >= 0) {
                    Arrays.sort(resolved, tie, end);
                    tie = end;
                }
                if (order[name] >= 0) {
                    resolved[end++] = order[name];
                }
            }
            Arrays.sort(resolved, tie, end);
            resolvedStarts[list + 1] = end;
        }
        return IndexLists.packed(resolvedStarts, resolved);
    }

    /** Names a position of a list. */
    interface Field {
        /** Such as {@code residents.r1[2]}. */
        String at(int list, int position);
    }
}
