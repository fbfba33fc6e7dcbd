package org.immerse.matching.internal.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.immerse.api.fact.Facts;
import org.immerse.api.matching.Offer;
import org.immerse.matching.internal.store.Dictionary;
import org.immerse.matching.internal.store.OfferStore;

class BestFewTest {
    private record Entry(int slot, double score, int unknown) {}

    @Property(tries = 300)
    void keepsTheBestInOrder(
            @ForAll long seed,
            @ForAll @IntRange(min = 0, max = 60) int offers,
            @ForAll @IntRange(min = 1, max = 40) int most) {
        Random random = new Random(seed);
        OfferStore store = new OfferStore(new Dictionary());
        List<Entry> entries = IntStream.range(0, offers)
                .mapToObj(i -> new Entry(i, random.nextInt(4) / 4.0, random.nextInt(2)))
                .toList();
        entries.forEach(entry -> store.append(new Offer(
                "offer-" + random.nextInt(1000) + "-" + entry.slot,
                Instant.ofEpochSecond(random.nextInt(2)),
                Facts.NONE)));
        BestFew best = new BestFew(store, most);
        entries.forEach(entry -> best.add(entry.slot, entry.score, entry.unknown));
        double least = best.least();
        best.sort();
        List<Integer> expected = entries.stream()
                .sorted(Comparator.comparingDouble(Entry::score)
                        .reversed()
                        .thenComparingInt(Entry::unknown)
                        .thenComparing((one, other) -> store.compare(one.slot, other.slot)))
                .map(Entry::slot)
                .limit(most)
                .toList();
        assertThat(IntStream.range(0, best.size()).map(best::slot)).containsExactlyElementsOf(expected);
        assertThat(IntStream.range(0, best.size()).mapToObj(i -> best.score(i) == entries.get(best.slot(i)).score))
                .doesNotContain(false);
        assertThat(least).isEqualTo(offers < most ? -1 : best.score(most - 1));
    }
}
