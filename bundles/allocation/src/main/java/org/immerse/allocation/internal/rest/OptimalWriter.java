package org.immerse.allocation.internal.rest;

import java.util.List;
import java.util.function.Function;
import org.immerse.api.allocation.Allocation;
import org.immerse.api.allocation.OptimalProposal;
import org.immerse.api.allocation.OptimalProposal.Alternative;
import org.immerse.api.allocation.OptimalProposal.Gain;
import org.immerse.api.text.Text;
import tools.jackson.core.JsonGenerator;

/** Writes an optimal answer; whoever has no place has null. */
final class OptimalWriter {
    private static final int MOST_ALTERNATIVES = 3;

    private final OptimalProposal proposal;
    private final Function<Text, String> words;

    OptimalWriter(OptimalProposal proposal, Function<Text, String> words) {
        this.proposal = proposal;
        this.words = words;
    }

    void write(JsonGenerator json, boolean explain) {
        json.writeStartObject();
        json.writeArrayPropertyStart("assigned");
        for (int person = 0; person < proposal.problem().people(); person++) {
            writePlace(json, proposal.place(person));
        }
        json.writeEndArray();
        json.writeNumberProperty("objective", proposal.objective());
        if (explain) {
            json.writeNumberProperty("tolerance", proposal.tolerance());
            writeExplanations(json);
            writeGains(json);
        }
        json.writeEndObject();
    }

    private static void writePlace(JsonGenerator json, int place) {
        if (place == Allocation.NONE) {
            json.writeNull();
        } else {
            json.writeNumber(place);
        }
    }

    /** Of each person the places that would be better for them, and what each would cost in total. */
    private void writeExplanations(JsonGenerator json) {
        json.writeArrayPropertyStart("explanations");
        for (int person = 0; person < proposal.problem().people(); person++) {
            List<Alternative> better = proposal.alternatives(person);
            json.writeStartObject();
            json.writeNumberProperty("choice", proposal.place(person) == Allocation.NONE ? 0 : better.size() + 1);
            json.writeArrayPropertyStart("better");
            better.stream().limit(MOST_ALTERNATIVES).forEach(other -> write(json, other));
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void write(JsonGenerator json, Alternative other) {
        json.writeStartObject();
        json.writeNumberProperty("place", other.place());
        json.writeNumberProperty("own", other.own());
        if (other.possible()) {
            json.writeNumberProperty("loss", other.loss());
        }
        Text text = other.possible()
                ? Text.of("allocation.reason.loss", other.loss())
                : Text.of("allocation.reason.one-fewer");
        json.writeStringProperty("text", words.apply(text));
        json.writeEndObject();
    }

    private void writeGains(JsonGenerator json) {
        json.writeArrayPropertyStart("onePlaceMore");
        for (int place = 0; place < proposal.problem().places(); place++) {
            Gain gain = proposal.onePlaceMore(place);
            json.writeStartObject();
            json.writeNumberProperty("placed", gain.placed());
            json.writeNumberProperty("objective", gain.objective());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
