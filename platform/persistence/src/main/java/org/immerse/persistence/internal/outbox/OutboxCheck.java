package org.immerse.persistence.internal.outbox;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import org.immerse.api.module.ModuleCheck;
import org.immerse.api.text.Text;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Whether events reach their listeners. */
@Component
public final class OutboxCheck implements ModuleCheck {
    private static final Duration LONG = Duration.ofMinutes(2);

    private final Outbox outbox;
    private final Clock clock;

    @Activate
    public OutboxCheck(@Reference Outbox outbox, @Reference Clock clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public String id() {
        return "persistence.outbox";
    }

    @Override
    public Text title() {
        return Text.of("persistence.check.outbox.title");
    }

    @Override
    public Result check() {
        OutboxTable.Backlog backlog = backlog();
        Duration waits = backlog.oldest()
                .map(oldest -> Duration.between(oldest, clock.instant()))
                .orElse(Duration.ZERO);
        return waits.compareTo(LONG) < 0
                ? Result.good(Text.of("persistence.check.outbox.good"))
                : new Result(
                        Level.WARNING,
                        Text.of("persistence.check.outbox.waiting", backlog.events(), waits.toMinutes()),
                        Text.of("persistence.check.outbox.advice"));
    }

    private OutboxTable.Backlog backlog() {
        try {
            return outbox.backlog();
        } catch (SQLException e) {
            throw new IllegalStateException("the outbox cannot be read: " + e.getMessage(), e);
        }
    }
}
