package org.immerse.api.matching;

import java.util.OptionalInt;
import java.util.function.Consumer;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * The offers of one model that may be ranked now. Published as a service; the engine reads all of them once when it appears,
 * then follows {@link Matching#offerChanged} and {@link Matching#offerRemoved}.
 */
@ConsumerType
public interface OfferSource {
    /** The model's id. */
    String model();

    /** Hands over every offer that is open now, in any order. */
    void readAll(Consumer<Offer> sink);

    /** About how many offers {@link #readAll} will hand over, so that a page can say how far it is; empty: not known. */
    default OptionalInt expected() {
        return OptionalInt.empty();
    }
}
