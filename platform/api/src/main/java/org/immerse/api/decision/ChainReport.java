package org.immerse.api.decision;

import java.util.OptionalLong;

/**
 * What a look at the whole chain found.
 *
 * @param first position of the first entry that is kept; 1 until old ones are let go; 0 where there is none
 * @param last position of the last entry; 0 where there is none
 * @param brokenAt position of the first entry that was changed, removed or put in; empty where the chain is intact
 * @param hash hash of the last entry: written down elsewhere it proves later that nothing before it changed
 */
public record ChainReport(long first, long last, OptionalLong brokenAt, String hash) {
    /** Whether nothing was changed. */
    public boolean isIntact() {
        return brokenAt.isEmpty();
    }
}
