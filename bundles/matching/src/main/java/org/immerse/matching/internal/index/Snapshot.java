package org.immerse.matching.internal.index;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import org.immerse.matching.internal.model.CompiledModel;
import org.immerse.matching.internal.model.PreparedOffer;
import org.jspecify.annotations.Nullable;

/**
 * All offers of a model at one moment, with the compiled model they were prepared for. Immutable: a change copies the one chunk
 * it touches.
 *
 * @param compiled the model
 * @param chunks the offers by slot; empty slots are {@code null}
 * @param complete whether every open offer is in it
 */
record Snapshot(CompiledModel compiled, @Nullable PreparedOffer[][] chunks, boolean complete) {
    private static final int BITS = 9;
    private static final int CHUNK = 1 << BITS;

    /** No offers. */
    static Snapshot empty(CompiledModel compiled) {
        return new Snapshot(compiled, new @Nullable PreparedOffer[0][], false);
    }

    /** The offer in a slot. */
    Optional<PreparedOffer> get(int slot) {
        int chunk = slot >>> BITS;
        return chunk < chunks.length ? Optional.ofNullable(chunks[chunk][slot & (CHUNK - 1)]) : Optional.empty();
    }

    /** The same with another offer, or none, in one slot; a slot right after the last makes room. */
    Snapshot with(int slot, @Nullable PreparedOffer offer) {
        int chunk = slot >>> BITS;
        @Nullable PreparedOffer[][] copy = Arrays.copyOf(chunks, Math.max(chunks.length, chunk + 1));
        copy[chunk] = chunk < chunks.length ? chunks[chunk].clone() : new @Nullable PreparedOffer[CHUNK];
        copy[chunk][slot & (CHUNK - 1)] = offer;
        return new Snapshot(compiled, copy, complete);
    }

    /** The same, complete or not. */
    Snapshot withComplete(boolean isComplete) {
        return new Snapshot(compiled, chunks, isComplete);
    }

    /** The same offers prepared for another compilation of the model. */
    Snapshot recompiled(CompiledModel other) {
        @Nullable PreparedOffer[][] copy = new @Nullable PreparedOffer[chunks.length][];
        for (int i = 0; i < chunks.length; i++) {
            copy[i] = new @Nullable PreparedOffer[CHUNK];
            for (int j = 0; j < CHUNK; j++) {
                PreparedOffer old = chunks[i][j];
                copy[i][j] = old == null ? null : other.prepare(old.offer());
            }
        }
        return new Snapshot(other, copy, complete);
    }

    void forEach(Consumer<PreparedOffer> action) {
        for (@Nullable PreparedOffer[] chunk : chunks) {
            for (PreparedOffer offer : chunk) {
                if (offer != null) {
                    action.accept(offer);
                }
            }
        }
    }
}
