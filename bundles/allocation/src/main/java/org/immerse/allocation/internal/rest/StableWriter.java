package org.immerse.allocation.internal.rest;

import java.util.Locale;
import java.util.function.Function;
import org.immerse.api.allocation.Allocation;
import org.immerse.api.allocation.Refusal;
import org.immerse.api.allocation.Refusal.Why;
import org.immerse.api.allocation.StableProposal;
import org.immerse.api.text.Text;
import tools.jackson.core.JsonGenerator;

/** Writes a stable answer; ranks are told from 1. */
final class StableWriter {
    private final StableProposal proposal;
    private final Participants residents;
    private final Participants hospitals;
    private final Function<Text, String> words;

    StableWriter(
            StableProposal proposal, Participants residents, Participants hospitals, Function<Text, String> words) {
        this.proposal = proposal;
        this.residents = residents;
        this.hospitals = hospitals;
        this.words = words;
    }

    void write(JsonGenerator json, boolean explain) {
        json.writeStartObject();
        writeAssigned(json);
        json.writeObjectPropertyStart("free");
        for (int hospital = 0; hospital < hospitals.size(); hospital++) {
            json.writeNumberProperty(hospitals.name(hospital), proposal.free(hospital));
        }
        json.writeEndObject();
        json.writeNumberProperty("blockingPairs", proposal.blockingPairs());
        if (proposal.problem().groups().size() > 0) {
            json.writeStringProperty("outcome", word(proposal.outcome()));
        }
        if (explain) {
            writeExplanations(json);
        }
        json.writeEndObject();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void writeAssigned(JsonGenerator json) {
        json.writeObjectPropertyStart("assigned");
        for (int resident = 0; resident < residents.size(); resident++) {
            if (proposal.place(resident) != Allocation.NONE) {
                json.writeStringProperty(residents.name(resident), hospitals.name(proposal.place(resident)));
            }
        }
        json.writeEndObject();
        json.writeArrayPropertyStart("unassigned");
        for (int resident = 0; resident < residents.size(); resident++) {
            if (proposal.place(resident) == Allocation.NONE) {
                json.writeString(residents.name(resident));
            }
        }
        json.writeEndArray();
    }

    /** Of each resident the choice they got, from 1 (0: none), and why none of those before. */
    private void writeExplanations(JsonGenerator json) {
        json.writeObjectPropertyStart("explanations");
        for (int resident = 0; resident < residents.size(); resident++) {
            var refusals = proposal.refusals(resident);
            json.writeObjectPropertyStart(residents.name(resident));
            json.writeNumberProperty("choice", proposal.place(resident) == Allocation.NONE ? 0 : refusals.size() + 1);
            json.writeArrayPropertyStart("refused");
            refusals.forEach(refusal -> write(json, refusal));
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void write(JsonGenerator json, Refusal refusal) {
        json.writeStartObject();
        json.writeStringProperty("hospital", hospitals.name(refusal.place()));
        json.writeStringProperty("why", word(refusal.why()));
        if (refusal.rank() >= 0) {
            json.writeNumberProperty("rank", refusal.rank() + 1);
        }
        if (refusal.lastRank() >= 0) {
            json.writeNumberProperty("lastRank", refusal.lastRank() + 1);
        }
        if (refusal.placesNeeded() > 0) {
            json.writeNumberProperty("placesNeeded", refusal.placesNeeded());
        }
        json.writeStringProperty("text", words.apply(text(refusal)));
        json.writeEndObject();
    }

    private static Text text(Refusal refusal) {
        if (refusal.why() == Why.FULL && refusal.lastRank() >= 0 && refusal.placesNeeded() > 0) {
            return Text.of(
                    "allocation.reason.full", refusal.rank() + 1, refusal.lastRank() + 1, refusal.placesNeeded());
        }
        return Text.of("allocation.reason." + (refusal.why() == Why.FULL ? "taken" : word(refusal.why())));
    }
}
