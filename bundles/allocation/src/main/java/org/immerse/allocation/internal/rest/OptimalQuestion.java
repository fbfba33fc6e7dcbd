package org.immerse.allocation.internal.rest;

import org.immerse.api.allocation.OptimalProblem;
import org.immerse.api.text.ProblemException;
import org.immerse.api.text.Text;
import tools.jackson.core.JsonToken;

/** An optimal question while it is read. */
final class OptimalQuestion {
    private final Limits limits;
    private final DoubleList costs = new DoubleList();
    private final IntList capacities = new IntList();
    private int rows;
    private int columns;
    private boolean maximise;

    OptimalQuestion(Limits limits) {
        this.limits = limits;
    }

    void readCosts(Input input) {
        input.expect(JsonToken.START_ARRAY, () -> "costs");
        while (input.next() != JsonToken.END_ARRAY) {
            readRow(input, rows++);
            Limits.keep(rows, limits.people(), "costs", "allocation.problem.most-people");
        }
    }

    private void readRow(Input input, int row) {
        input.expect(JsonToken.START_ARRAY, () -> "costs[" + row + "]");
        int column = 0;
        while (input.next() != JsonToken.END_ARRAY) {
            int at = column++;
            costs.add(input.number(() -> "costs[" + row + "][" + at + "]"));
            Limits.keep(costs.size(), limits.pairs(), "costs", "allocation.problem.most-pairs");
        }
        columns = row == 0 ? column : columns;
        if (column != columns) {
            throw ProblemException.invalid("costs[" + row + "]", Text.of("allocation.problem.ragged", column, columns));
        }
    }

    void readCapacities(Input input) {
        input.expect(JsonToken.START_ARRAY, () -> "capacities");
        while (input.next() != JsonToken.END_ARRAY) {
            int at = capacities.size();
            capacities.add(input.capacity(() -> "capacities[" + at + "]"));
            Limits.keep(capacities.size(), limits.places(), "capacities", "allocation.problem.most-places");
        }
    }

    void readMaximise(Input input) {
        maximise = input.flag(() -> "maximise");
    }

    OptimalProblem problem() {
        if (rows > 0 && capacities.size() != columns) {
            throw ProblemException.invalid(
                    "capacities", Text.of("allocation.problem.capacities", capacities.size(), columns));
        }
        return OptimalProblem.packed(rows, costs.toArray(), capacities.toArray(), maximise);
    }
}
