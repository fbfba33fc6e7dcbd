package org.immerse.matching.internal.store;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.immerse.api.fact.Facts;
import org.immerse.api.matching.Offer;

/**
 * Offers by slot: ids, when they were confirmed, and their facts as bytes. One writer at a time appends; readers read slots that
 * were there before. What stands in a slot never changes.
 */
public final class OfferStore {
    private final Dictionary dictionary;
    private final FactWriter writer;
    private volatile String[] ids = new String[4];
    private volatile byte[][] facts = new byte[4][];
    private volatile long[] seconds = new long[4];
    private volatile int[] nanos = new int[4];
    private int size;

    /** An empty one. */
    public OfferStore(Dictionary dictionary) {
        this.dictionary = dictionary;
        this.writer = new FactWriter(dictionary);
    }

    /** Puts an offer into the next slot. */
    public void append(Offer offer) {
        String[] moreIds = Room.of(ids, size + 1);
        moreIds[size] = offer.id();
        byte[][] moreFacts = Room.of(facts, size + 1);
        moreFacts[size] = writer.write(offer.facts());
        long[] moreSeconds = Room.of(seconds, size + 1);
        moreSeconds[size] = offer.fresh().getEpochSecond();
        int[] moreNanos = Room.of(nanos, size + 1);
        moreNanos[size] = offer.fresh().getNano();
        ids = moreIds;
        facts = moreFacts;
        seconds = moreSeconds;
        nanos = moreNanos;
        size++;
    }

    /** How many slots are in use: for the writer. */
    public int size() {
        return size;
    }

    /** The offer in a slot. */
    public Offer offer(int slot) {
        return new Offer(
                ids[slot],
                Instant.ofEpochSecond(seconds[slot], nanos[slot]),
                new Facts(new PackedFacts(facts[slot], dictionary, null)));
    }

    /** An offer's id. */
    public String id(int slot) {
        return ids[slot];
    }

    /** Some fields of an offer. */
    public Facts facts(int slot, List<String> fields) {
        return new Facts(new PackedFacts(facts[slot], dictionary, fields));
    }

    /** Below 0 where the first comes before the second among equals: fresher first, then by id. */
    public int compare(int slot, int other) {
        int byDay = Long.compare(seconds[other], seconds[slot]);
        if (byDay != 0) {
            return byDay;
        }
        int byNano = Integer.compare(nanos[other], nanos[slot]);
        return byNano != 0 ? byNano : ids[slot].compareTo(ids[other]);
    }

    /** Gives back memory kept for more slots. */
    public void trim() {
        ids = Arrays.copyOf(ids, size);
        facts = Arrays.copyOf(facts, size);
        seconds = Arrays.copyOf(seconds, size);
        nanos = Arrays.copyOf(nanos, size);
    }
}
