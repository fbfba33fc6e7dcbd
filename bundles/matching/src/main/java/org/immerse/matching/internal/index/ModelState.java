package org.immerse.matching.internal.index;

import java.util.List;
import org.immerse.api.text.Text;

/**
 * How a published model stands.
 *
 * @param model its id
 * @param refusals why it is not used; empty where it is
 * @param hasSource whether a source of offers is published for it
 * @param complete whether every open offer is in the index
 * @param offers how many offers are in the index
 * @param failure why the source could not be read last time; empty where it could
 */
public record ModelState(
        String model, List<Text> refusals, boolean hasSource, boolean complete, int offers, String failure) {
    public ModelState {
        refusals = List.copyOf(refusals);
    }

    /** Whether it can be asked. */
    public boolean isRunning() {
        return refusals.isEmpty();
    }
}
