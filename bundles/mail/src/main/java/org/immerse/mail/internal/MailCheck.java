package org.immerse.mail.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.immerse.api.module.ModuleCheck;
import org.immerse.api.text.Text;
import org.immerse.mail.internal.persistence.Letter.Standing;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Whether mail is delivered. */
@Component
public final class MailCheck implements ModuleCheck {
    private static final Duration LATE = Duration.ofMinutes(10);
    private static final Duration WEEK = Duration.ofDays(7);
    private final Outbox outbox;
    private final MailSettings settings;
    private final Postman postman;

    /** Looks at these. */
    @Activate
    public MailCheck(@Reference Outbox outbox, @Reference MailSettings settings, @Reference Postman postman) {
        this.outbox = outbox;
        this.settings = settings;
        this.postman = postman;
    }

    @Override
    public String id() {
        return "mail.delivery";
    }

    @Override
    public Text title() {
        return Text.of("mail.check.title");
    }

    @Override
    public Result check() {
        if (settings.problem().isPresent()) {
            Text finding = Text.of("mail.check.settings", settings.problem().get());
            return new Result(Level.BAD, finding, Text.of("mail.check.settings.advice"));
        }
        if (!settings.isOn()) {
            return Result.good(Text.of("mail.check.off"));
        }
        Instant now = outbox.now();
        Optional<Duration> gone = postman.unreachableSince().map(since -> Duration.between(since, now));
        if (gone.filter(time -> time.compareTo(LATE) >= 0).isPresent()) {
            return warning(Text.of("mail.check.unreachable", gone.get().toMinutes()));
        }
        long lost = outbox.count(Standing.GIVEN_UP, now.minus(WEEK), now);
        return lost == 0 ? Result.good(Text.of("mail.check.good")) : warning(Text.of("mail.check.given-up", lost));
    }

    private static Result warning(Text finding) {
        return new Result(Level.WARNING, finding, Text.of("mail.check.advice"));
    }
}
