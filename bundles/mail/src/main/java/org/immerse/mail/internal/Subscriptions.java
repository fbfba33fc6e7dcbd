package org.immerse.mail.internal;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.immerse.api.id.Ids;
import org.immerse.api.persistence.PersistenceUnit;
import org.immerse.api.security.Organisation;
import org.immerse.api.security.User;
import org.immerse.api.text.ProblemException;
import org.immerse.api.text.Text;
import org.immerse.mail.internal.domain.Address;
import org.immerse.mail.internal.persistence.Letters;
import org.immerse.mail.internal.persistence.Subscribers;
import org.immerse.mail.internal.persistence.Subscription;
import org.immerse.mail.internal.persistence.Subscription.Standing;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who asked for mail: off until a person asks and types the code that was sent to the address. */
@Component(service = Subscriptions.class)
public final class Subscriptions {
    private static final Duration CODE_IS_GOOD = Duration.ofMinutes(30);
    private static final Duration DAY = Duration.ofDays(1);
    private static final int CODES_A_DAY = 5;
    private static final int WRONG_CODES = 5;

    private final PersistenceUnit unit;
    private final Outbox outbox;
    private final MailSettings settings;
    private final Ids ids;

    /** Kept in this unit. */
    @Activate
    public Subscriptions(
            @Reference(target = "(osgi.unit.name=mail)") PersistenceUnit unit,
            @Reference Outbox outbox,
            @Reference MailSettings settings,
            @Reference Ids ids) {
        this.unit = unit;
        this.outbox = outbox;
        this.settings = settings;
        this.ids = ids;
    }

    /** The subscription of a person. */
    public Optional<Subscription> find(String person) {
        return unit.read(em -> Subscribers.find(em, person));
    }

    /** Asks for mail to an address: sends a code there. What was asked for before no longer counts. */
    public void ask(User user, String typed, Locale language) {
        if (!settings.isOn()) {
            throw new ProblemException(ProblemException.Kind.CONFLICT, Text.of("mail.problem.off"));
        }
        Address address = Address.of(typed).orElseThrow(() -> invalid("address", Text.of("mail.problem.address")));
        unit.change(em -> {
            String mailbox = outbox.signer().mailbox(address);
            if (Letters.codes(em, user.id(), mailbox, outbox.now().minus(DAY)) >= CODES_A_DAY) {
                throw new ProblemException(ProblemException.Kind.TOO_MANY, Text.of("mail.problem.codes"));
            }
            Letters.drop(em, user.id());
            Subscription asked = new Subscription(
                    user.id(),
                    ids.next(),
                    address,
                    language.toLanguageTag(),
                    user.organisation().map(Organisation::id).orElse(""),
                    Standing.ASKED,
                    outbox.now(),
                    0);
            Subscribers.put(em, asked);
            outbox.code(em, asked);
        });
    }

    /** Types the code: from now on news is sent. A wrong one counts, so that nobody finds it by trying. */
    public void confirm(User user, String typed) {
        boolean right = unit.write(em -> {
            Subscription asked = Subscribers.lock(em, user.id())
                    .filter(one -> one.standing() == Standing.ASKED)
                    .orElseThrow(() -> invalid("code", Text.of("mail.problem.code-old")));
            boolean old = asked.asked().plus(CODE_IS_GOOD).isBefore(outbox.now());
            if (old || asked.tries() >= WRONG_CODES) {
                throw invalid("code", Text.of("mail.problem.code-old"));
            }
            boolean same = outbox.signer().isCode(asked.id(), typed);
            if (same) {
                Subscribers.stand(em, user.id(), Standing.ON);
            } else {
                Subscribers.tried(em, user.id());
            }
            return same;
        });
        if (!right) {
            throw invalid("code", Text.of("mail.problem.code"));
        }
    }

    /** Another language for the mails of a person. */
    public void read(User user, Locale language) {
        unit.change(em -> Subscribers.read(em, user.id(), language.toLanguageTag()));
    }

    /** Ends it; what waits is not sent, and the address is forgotten. */
    public void stop(User user) {
        stop(user.id());
    }

    /** Ends it by a link in a mail. Answers whether we signed it; one that ended before is as good. */
    public boolean stopBy(String token) {
        Optional<String> id = outbox.signer().subscription(token);
        id.flatMap(known -> unit.read(em -> Subscribers.byId(em, known)))
                .ifPresent(subscription -> stop(subscription.person()));
        return id.isPresent();
    }

    /** The subscription a link stops, where it is still there. */
    Optional<Subscription> of(String token) {
        return outbox.signer().subscription(token).flatMap(id -> unit.read(em -> Subscribers.byId(em, id)));
    }

    /** Whether we signed it. */
    boolean isOurs(String token) {
        return outbox.signer().subscription(token).isPresent();
    }

    private void stop(String person) {
        unit.change(em -> {
            Subscribers.lock(em, person);
            Letters.drop(em, person);
            Subscribers.remove(em, person);
        });
    }

    private static ProblemException invalid(String field, Text text) {
        return ProblemException.invalid(field, text);
    }
}
