package org.immerse.kernel.internal.site;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;
import org.immerse.api.id.Ids;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** UUIDs of version 7 whose twelve bits after the time count within a millisecond, so that each sorts after the one before. */
@Component
public final class TimeOrderedIds implements Ids {
    private static final int COUNTER_END = 1 << 12;
    private static final int COUNTER_START_END = 1 << 8;

    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private long millisecond;
    private int counter;

    @Activate
    public TimeOrderedIds(@Reference Clock clock) {
        this.clock = clock;
    }

    @Override
    public synchronized String next() {
        long now = clock.millis();
        if (now > millisecond) {
            millisecond = now;
            counter = random.nextInt(COUNTER_START_END);
        } else if (++counter == COUNTER_END) {
            millisecond++;
            counter = 0;
        }
        long high = millisecond << 16 | 0x7000 | counter;
        long low = random.nextLong() & 0x3fff_ffff_ffff_ffffL | 0x8000_0000_0000_0000L;
        return new UUID(high, low).toString();
    }
}
