package org.immerse.mail.internal;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.immerse.api.id.Ids;
import org.immerse.api.persistence.PersistenceUnit;
import org.immerse.mail.internal.domain.Backoff;
import org.immerse.mail.internal.domain.Signer;
import org.immerse.mail.internal.persistence.Letter;
import org.immerse.mail.internal.persistence.Letter.Kind;
import org.immerse.mail.internal.persistence.Letter.Standing;
import org.immerse.mail.internal.persistence.Letters;
import org.immerse.mail.internal.persistence.Secret;
import org.immerse.mail.internal.persistence.Subscribers;
import org.immerse.mail.internal.persistence.Subscription;
import org.immerse.mail.internal.smtp.Outcome;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The mails that are to be sent, in the database. Each thing is told of at most once: it stands in one mail, and a mail that may have
 * gone is never sent again. A mail that surely did not go is tried again, longer apart each time, until it is given up.
 */
@Component(service = Outbox.class)
public final class Outbox {
    /** How causes start that stand in a worklist. */
    public static final String WORK = "work:";

    private static final Duration MEMORY = Duration.ofDays(400);
    private final PersistenceUnit unit;
    private final MailSettings settings;
    private final Clock clock;
    private final Ids ids;
    private final Signer signer;

    /** Kept in this unit. */
    @Activate
    public Outbox(
            @Reference(target = "(osgi.unit.name=mail)") PersistenceUnit unit,
            @Reference MailSettings settings,
            @Reference Clock clock,
            @Reference Ids ids) {
        this.unit = unit;
        this.settings = settings;
        this.clock = clock;
        this.ids = ids;
        this.signer = new Signer(unit.write(Secret::of));
    }

    /** Signs what this outbox sends. */
    Signer signer() {
        return signer;
    }

    /** Now, in the full millisecond, which every database keeps. */
    Instant now() {
        return Instant.ofEpochMilli(clock.millis());
    }

    /**
     * Tells a person that something is new, where they asked for it and were not told of the same before. What else is new until the mail
     * goes stands in the same one.
     *
     * @param cause a name for what happened, the same however often it is heard of
     * @return whether it will be told
     */
    public boolean tell(String person, String cause) {
        return unit.write(em -> {
            Optional<Subscription> to = Subscribers.lock(em, person).filter(Subscription::isOn);
            if (to.isEmpty() || Letters.isTold(em, person, cause)) {
                return false;
            }
            String letter = Letters.waiting(em, person).orElseGet(() -> begin(em, person));
            Letters.tell(em, ids.next(), person, cause, letter, now());
            return true;
        });
    }

    private String begin(EntityManager em, String person) {
        String letter = ids.next();
        Instant first = now().plus(settings.gather());
        Instant due = Letters.last(em, person)
                .map(last -> last.plus(settings.digest()))
                .filter(first::isBefore)
                .orElse(first);
        Letters.add(em, letter, person, Kind.NEWS, "", now(), due);
        return letter;
    }

    /** Puts a code into the outbox, in the transaction of the subscription. */
    void code(EntityManager em, Subscription to) {
        Letters.add(em, ids.next(), to.person(), Kind.CODE, signer.mailbox(to.address()), now(), now());
    }

    /** What is due. In quiet hours only codes are: somebody waits for them. */
    List<String> due(boolean quiet, int most) {
        Set<Kind> kinds = quiet ? EnumSet.of(Kind.CODE) : EnumSet.allOf(Kind.class);
        return unit.read(em -> Letters.due(em, kinds, now(), most));
    }

    /**
     * A mail and to whom it goes.
     *
     * @param to as it stands now
     * @param work whether it tells of something that stands in a worklist
     */
    record Going(Letter letter, Subscription to, boolean work) {}

    /** Takes a mail to hand it over: from here on it may have gone. Empty where nobody wants it any more. */
    Optional<Going> begin(String id) {
        return unit.write(em -> Letters.begin(em, id).flatMap(letter -> {
            Optional<Subscription> to = Subscribers.find(em, letter.person()).filter(one -> wants(letter, one));
            if (to.isEmpty()) {
                Letters.end(em, id, Standing.DROPPED, now());
            }
            return to.map(one -> new Going(letter, one, Letters.tellsOf(em, letter, WORK)));
        }));
    }

    private static boolean wants(Letter letter, Subscription to) {
        return switch (letter.kind()) {
            case NEWS -> to.isOn();
            case CODE -> to.standing() == Subscription.Standing.ASKED;
        };
    }

    /** What became of a mail. */
    void ended(Letter letter, Outcome outcome) {
        unit.change(em -> {
            switch (outcome) {
                case SENT -> Letters.end(em, letter.id(), Standing.SENT, now());
                case UNSURE -> Letters.end(em, letter.id(), Standing.UNSURE, now());
                case LATER -> later(em, letter);
                case REFUSED -> {
                    Letters.end(em, letter.id(), Standing.DROPPED, now());
                    Subscribers.stand(em, letter.person(), Subscription.Standing.REFUSED);
                }
            }
        });
    }

    /** The server could not be reached: all of these wait on. */
    void unreachable(List<String> due) {
        unit.change(em -> due.forEach(id -> Letters.begin(em, id).ifPresent(letter -> later(em, letter))));
    }

    private void later(EntityManager em, Letter letter) {
        Instant next = now().plus(Backoff.after(letter.tries()));
        if (next.isAfter(letter.made().plus(settings.giveUp()))) {
            Letters.end(em, letter.id(), Standing.GIVEN_UP, now());
        } else {
            Letters.again(em, letter.id(), next);
        }
    }

    /** After a start: what was being handed over may have gone. Answers how many. */
    int interrupted() {
        return unit.write(em -> Letters.interrupted(em, now()));
    }

    /** Everybody who is told news. */
    List<String> readers() {
        return unit.read(Subscribers::on);
    }

    /** Who is told news and is one of these, or acts for an organisation that is. */
    public List<String> readers(Collection<String> ids) {
        // people who act for nobody have an empty organisation: it must not name them all
        Set<String> named = ids.stream().filter(id -> !id.isEmpty()).collect(Collectors.toUnmodifiableSet());
        return named.isEmpty() ? List.of() : unit.read(em -> Subscribers.on(em, named));
    }

    /** How many mails stand so, made since one moment, due before another. */
    long count(Standing standing, Instant since, Instant before) {
        return unit.read(em -> Letters.count(em, standing, since, before));
    }

    /** Forgets what is long over. */
    void forget() {
        unit.change(em -> Letters.forget(em, now().minus(MEMORY)));
    }
}
