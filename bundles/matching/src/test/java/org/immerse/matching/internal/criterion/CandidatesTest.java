package org.immerse.matching.internal.criterion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.immerse.api.fact.Facts;
import org.immerse.api.matching.Criterion;
import org.immerse.api.matching.Offer;
import org.immerse.matching.internal.FewConcepts;
import org.immerse.matching.internal.Worlds;
import org.immerse.matching.internal.store.Dictionary;
import org.immerse.matching.internal.store.OfferStore;

/** What narrows a search never loses an offer, and says the same one by one and in blocks. */
class CandidatesTest {
    private static final int OFFERS = 120;

    @Property(tries = 150)
    void narrowNoOfferAwayThatAMustKeeps(@ForAll long seed) {
        Worlds world = new Worlds(seed);
        List<Offer> offers = world.offers(OFFERS);
        Facts need = world.need().facts();
        for (Criterion criterion : world.model().criteria()) {
            Ask ask = filled(criterion, offers).ask(need);
            List<Integer> kept = kept(ask);
            assertThat(keptInBlock(ask)).isEqualTo(kept);
            assertThat(inBlock(ask)).isEqualTo(oneByOne(ask));
            if (!ask.mayBeUnknown()) {
                assertThat(oneByOne(ask)).doesNotContain(Ask.UNKNOWN);
            }
            if (criterion.mode() == Criterion.Mode.MUST) {
                ask.candidates().ifPresent(candidates -> check(candidates, kept));
            }
        }
    }

    private static Column filled(Criterion criterion, List<Offer> offers) {
        Dictionary dictionary = new Dictionary();
        OfferStore store = new OfferStore(dictionary);
        Column column = Columns.of(criterion, dictionary, new Taxonomy(FewConcepts.kitchen(), dictionary), store);
        for (Offer offer : offers) {
            store.append(offer);
            column.append(offer.facts());
        }
        column.trim();
        return column;
    }

    private static void check(Candidates candidates, List<Integer> kept) {
        List<Integer> all = new ArrayList<>();
        for (SlotList list : candidates.lists()) {
            IntStream.range(0, list.size()).map(i -> list.slots()[i]).forEach(all::add);
        }
        Set<Integer> different = new HashSet<>(all);
        assertThat(different).containsAll(kept);
        assertThat(candidates.size()).isEqualTo(all.size());
        if (candidates.areDisjoint()) {
            assertThat(all).doesNotHaveDuplicates();
        }
        if (candidates.areExact()) {
            assertThat(different).hasSameSizeAs(kept);
        }
    }

    private static List<Integer> kept(Ask ask) {
        return IntStream.range(0, OFFERS)
                .filter(slot -> ask.score(slot) < 0 || ask.holds(slot, ask.score(slot)))
                .boxed()
                .toList();
    }

    private static List<Integer> keptInBlock(Ask ask) {
        int[] slots = IntStream.range(0, OFFERS).toArray();
        int kept = ask.keep(slots, OFFERS);
        return IntStream.of(slots).limit(kept).boxed().toList();
    }

    private static double[] inBlock(Ask ask) {
        double[] scores = new double[OFFERS];
        ask.score(IntStream.range(0, OFFERS).toArray(), OFFERS, scores);
        return scores;
    }

    private static double[] oneByOne(Ask ask) {
        return IntStream.range(0, OFFERS).mapToDouble(ask::score).toArray();
    }
}
