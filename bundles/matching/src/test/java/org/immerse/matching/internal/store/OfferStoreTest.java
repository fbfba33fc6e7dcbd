package org.immerse.matching.internal.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.immerse.api.fact.Fact;
import org.immerse.api.fact.Facts;
import org.immerse.api.matching.Offer;
import org.immerse.api.value.GeoPoint;
import org.immerse.matching.internal.Worlds;
import org.junit.jupiter.api.Test;

class OfferStoreTest {
    private static Facts back(Facts facts) {
        OfferStore store = new OfferStore(new Dictionary());
        store.append(new Offer("one", Instant.EPOCH, facts));
        return store.offer(0).facts();
    }

    @Property(tries = 200)
    void handsOffersBackAsTheyCame(@ForAll long seed) {
        List<Offer> offers = new Worlds(seed).offers(30);
        OfferStore store = new OfferStore(new Dictionary());
        offers.forEach(store::append);
        store.trim();
        assertThat(store.size()).isEqualTo(30);
        for (int i = 0; i < offers.size(); i++) {
            Offer offer = store.offer(i);
            assertThat(offer).isEqualTo(offers.get(i)).hasSameHashCodeAs(offers.get(i));
            assertThat(offers.get(i)).isEqualTo(offer);
            assertThat(List.copyOf(offer.facts().byField().keySet()))
                    .isEqualTo(List.copyOf(offers.get(i).facts().byField().keySet()));
        }
    }

    @Property(tries = 500)
    void keepsEveryNumberAndWord(@ForAll double number, @ForAll int rank, @ForAll String words, @ForAll long second) {
        Facts facts = Facts.NONE
                .with(
                        "weights",
                        new Fact.Concepts(Map.of("iri", number, "half", 0.5, "one", 1.0, "many", 253.0, "more", 254.0)))
                .with("zero", new Fact.Range(OptionalDouble.of(-0.0), OptionalDouble.of(0.0)))
                .with("ranks", new Fact.Levels(Map.of("a", rank, "", -rank)))
                .with("range", new Fact.Range(OptionalDouble.of(number), OptionalDouble.empty()))
                .with("words", new Fact.Words(words))
                .with("days", new Fact.Period(Optional.empty(), Optional.of(LocalDate.ofEpochDay(rank))))
                .with("no", new Fact.Flag(false))
                .with(
                        "place",
                        new Fact.Place(
                                List.of(new GeoPoint(40.1, -3.7), new GeoPoint(-1, 179)),
                                OptionalDouble.of(30),
                                true,
                                words));
        assertThat(back(facts)).isEqualTo(facts);
        assertThat(facts).isEqualTo(back(facts));
    }

    @Test
    void keepsWhenAnOfferWasConfirmedToTheNanosecond() {
        OfferStore store = new OfferStore(new Dictionary());
        List<Instant> times = List.of(Instant.MIN, Instant.MAX, Instant.ofEpochSecond(5, 999_999_999));
        times.forEach(time -> store.append(new Offer("x" + time.getNano(), time, Facts.NONE)));
        assertThat(List.of(0, 1, 2))
                .extracting(slot -> store.offer(slot).fresh())
                .isEqualTo(times);
        assertThat(store.compare(1, 0)).isNegative();
        assertThat(store.compare(0, 2)).isPositive();
    }

    @Test
    void ordersEquallyFreshOffersByNanosecondThenId() {
        OfferStore store = new OfferStore(new Dictionary());
        store.append(new Offer("b", Instant.ofEpochSecond(1, 5), Facts.NONE));
        store.append(new Offer("a", Instant.ofEpochSecond(1, 5), Facts.NONE));
        store.append(new Offer("c", Instant.ofEpochSecond(1, 6), Facts.NONE));
        assertThat(store.compare(0, 1)).isPositive();
        assertThat(store.compare(1, 0)).isNegative();
        assertThat(store.compare(2, 1)).isNegative();
        assertThat(store.compare(0, 0)).isZero();
    }

    @Test
    void showsOnlyTheFieldsAskedFor() {
        OfferStore store = new OfferStore(new Dictionary());
        Facts all = Facts.NONE
                .with("a", new Fact.Flag(true))
                .with("b", new Fact.Flag(false))
                .with("c", Fact.Levels.of(2));
        store.append(new Offer("one", Instant.EPOCH, all));
        Facts some = store.facts(0, List.of("c", "a", "none"));
        assertThat(some).isEqualTo(all.without("b"));
        assertThat(some.get("b", Fact.Flag.class)).isEmpty();
        assertThat(some.byField().containsKey("b")).isFalse();
        assertThat(some.with("b", new Fact.Flag(false))).isEqualTo(all);
    }

    @Test
    void numbersStayTheSameAndAreOnlyGivenToWhatIsKept() {
        Dictionary dictionary = new Dictionary();
        int first = dictionary.intern("first");
        for (int i = 0; i < 500; i++) {
            dictionary.intern("iri-" + i);
        }
        assertThat(dictionary.intern("first")).isEqualTo(first).isEqualTo(dictionary.find("first"));
        assertThat(dictionary.iri(first)).isEqualTo("first");
        assertThat(dictionary.iri(dictionary.find("iri-499"))).isEqualTo("iri-499");
        assertThat(dictionary.find("never")).isEqualTo(Dictionary.ABSENT);
    }
}
