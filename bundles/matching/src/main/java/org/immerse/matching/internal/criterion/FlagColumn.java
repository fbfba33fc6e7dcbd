package org.immerse.matching.internal.criterion;

import java.util.Arrays;
import org.immerse.api.fact.Fact;
import org.immerse.api.fact.Facts;
import org.immerse.api.matching.Criterion.Direction;
import org.immerse.api.matching.Criterion.FlagRequired;
import org.immerse.matching.internal.store.Room;

/** Compiles {@link FlagRequired}: a byte for every offer. Asks only where the asker's flag is true. */
final class FlagColumn implements Column {
    private static final byte SILENT = 0;
    private static final byte NO = 1;
    private static final byte YES = 2;

    private final FlagRequired criterion;
    private final boolean needAsks;
    private volatile byte[] flags = new byte[8];
    private int slots;

    FlagColumn(FlagRequired criterion) {
        this.criterion = criterion;
        this.needAsks = criterion.direction() == Direction.NEED_TO_OFFER;
    }

    private static byte read(Facts facts, String field, boolean asks) {
        if (!(facts.byField().get(field) instanceof Fact.Flag flag) || (asks && !flag.value())) {
            return SILENT;
        }
        return flag.value() ? YES : NO;
    }

    @Override
    public void append(Facts offer) {
        byte[] room = Room.of(flags, slots + 1);
        room[slots++] = read(offer, criterion.offerField(), !needAsks);
        flags = room;
    }

    @Override
    public boolean isSilent(int slot) {
        return flags[slot] == SILENT;
    }

    @Override
    public void trim() {
        flags = Arrays.copyOf(flags, slots);
    }

    @Override
    public Ask ask(Facts need) {
        byte own = read(need, criterion.needField(), needAsks);
        return own == SILENT ? new SilentAsk(this, needAsks) : new FlagAsk(flags, needAsks, own == YES);
    }

    private static final class FlagAsk extends Ask {
        private final byte[] flags;
        private final boolean needAsks;
        private final boolean isTrue;

        FlagAsk(byte[] flags, boolean needAsks, boolean isTrue) {
            this.flags = flags;
            this.needAsks = needAsks;
            this.isTrue = isTrue;
        }

        @Override
        public double score(int slot) {
            byte flag = flags[slot];
            if (flag == SILENT) {
                return needAsks ? UNKNOWN : NOT_APPLICABLE;
            }
            return isTrue && flag == YES ? 1 : 0;
        }

        @Override
        public void score(int[] slots, int size, double[] scores) {
            for (int i = 0; i < size; i++) {
                scores[i] = score(slots[i]);
            }
        }

        @Override
        public boolean mayBeUnknown() {
            return needAsks;
        }
    }
}
