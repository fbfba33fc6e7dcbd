package org.immerse.volunteering.internal;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.immerse.api.event.Event;
import org.immerse.api.event.Events;
import org.immerse.api.id.Ids;
import org.immerse.api.module.Site;
import org.immerse.api.persistence.PersistenceUnit;
import org.immerse.api.security.AuditLog;
import org.immerse.api.security.Organisation;
import org.immerse.api.security.User;
import org.immerse.api.text.Localized;
import org.immerse.volunteering.internal.domain.Draft;
import org.immerse.volunteering.internal.domain.Offer;
import org.immerse.volunteering.internal.persistence.OfferTable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What organisations of this site look for. */
@Component(service = Offers.class)
public final class Offers {
    /** The event after every change. */
    public static final String CHANGED = "volunteering.changed";

    private static final int TITLE = 120;
    private static final int TEXT = 3000;
    private static final int LINE = 200;
    private static final int MOST_PLACES = 500;
    private static final int MOST_DAYS = 366;

    private final PersistenceUnit unit;
    private final Events events;
    private final AuditLog audit;
    private final Site site;
    private final Clock clock;
    private final Ids ids;

    /** Keeps offers in this unit. */
    @Activate
    public Offers(
            @Reference(target = "(osgi.unit.name=volunteering)") PersistenceUnit unit,
            @Reference Events events,
            @Reference AuditLog audit,
            @Reference Site site,
            @Reference Clock clock,
            @Reference Ids ids) {
        this.unit = unit;
        this.events = events;
        this.audit = audit;
        this.site = site;
        this.clock = clock;
        this.ids = ids;
    }

    /** The site's day. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), site.zone());
    }

    /** What is shown to everybody today: open ones first, then full ones; newest first. */
    public List<Offer> shown() {
        return all().stream()
                .filter(offer -> offer.isPublic(today()))
                .sorted(Comparator.comparing(Offer::isFull))
                .toList();
    }

    /** One that is shown to everybody today. */
    public Optional<Offer> shown(String id) {
        return shown().stream().filter(offer -> offer.id().equals(id)).findFirst();
    }

    /** One, also one that is over; for titles in lists of those who signed up. */
    Optional<Offer> any(String id) {
        return all().stream().filter(offer -> offer.id().equals(id)).findFirst();
    }

    /** Those of a member of staff, newest first. */
    public List<Offer> of(User staff) {
        return all().stream()
                .filter(offer -> Staff.actsFor(staff, offer.organisation()))
                .toList();
    }

    /** Publishes a new one of the actor's organisation. */
    public Offer publish(User staff, Draft draft) {
        String organisation = staff.organisation()
                .filter(own -> Staff.isStaff(staff))
                .map(Organisation::id)
                .orElseThrow(Problems::forbidden);
        Offer offer = new Offer(ids.next(), organisation, checked(draft), true, 0);
        unit.change(em -> keep(em, offer));
        audit.record(staff, "volunteering.published", offer.id(), Map.of());
        return offer;
    }

    /** Changes one; one that was taken back is public again. */
    public void change(User staff, String id, Draft draft) {
        Draft checked = checked(draft);
        unit.change(em -> {
            Offer before = own(em, staff, id);
            if (checked.places() < before.taken()) {
                throw Problems.field("places", "fewer", before.taken());
            }
            keep(em, new Offer(id, before.organisation(), checked, true, before.taken()));
        });
        audit.record(staff, "volunteering.changed", id, Map.of());
    }

    /** Takes one back: nobody sees it any more; who was accepted stays so. */
    public void takeBack(User staff, String id) {
        unit.change(em -> {
            Offer before = own(em, staff, id);
            keep(em, new Offer(id, before.organisation(), before.draft(), false, before.taken()));
        });
        audit.record(staff, "volunteering.taken-back", id, Map.of());
    }

    /** Takes a place for a request that holds none yet; refused where all are taken. */
    void take(String offer, String request) {
        unit.change(em -> {
            Offer found = OfferTable.lock(em, offer).orElseThrow(Problems::missing);
            if (OfferTable.takers(em, offer).contains(request)) {
                return;
            }
            if (found.isFull()) {
                throw Problems.conflict("full");
            }
            OfferTable.take(em, offer, request);
            changed(em, offer);
        });
    }

    /** The requests that hold a place of an offer. */
    List<String> takers(String offer) {
        return unit.read(em -> OfferTable.takers(em, offer));
    }

    /** Gives the place of a request back. */
    void free(String request, String offer) {
        unit.change(em -> {
            if (OfferTable.free(em, request)) {
                changed(em, offer);
            }
        });
    }

    private List<Offer> all() {
        return unit.read(OfferTable::all);
    }

    private static Offer own(EntityManager em, User staff, String id) {
        return OfferTable.lock(em, id)
                .filter(offer -> Staff.actsFor(staff, offer.organisation()))
                .orElseThrow(Problems::missing);
    }

    private void keep(EntityManager em, Offer offer) {
        OfferTable.keep(em, offer);
        changed(em, offer.id());
    }

    private void changed(EntityManager em, String offer) {
        events.record(em, new Event(CHANGED, Map.of("offer", offer)));
    }

    private Draft checked(Draft draft) {
        Localized title = kept("title", draft.title(), TITLE);
        if (title.byLanguage().isEmpty()) {
            throw Problems.field("title", "title");
        }
        String where = Problems.words("where", draft.where(), LINE);
        String when = Problems.words("when", draft.when(), LINE);
        if (where.isEmpty()) {
            throw Problems.field("where", "where");
        }
        if (when.isEmpty()) {
            throw Problems.field("when", "when");
        }
        if (draft.places() < 1 || draft.places() > MOST_PLACES) {
            throw Problems.field("places", "places", MOST_PLACES);
        }
        if (draft.until().isBefore(today()) || draft.until().isAfter(today().plusDays(MOST_DAYS))) {
            throw Problems.field("until", "until");
        }
        return new Draft(
                title, kept("text", draft.text(), TEXT), where, when, draft.languages(), draft.places(), draft.until());
    }

    private static Localized kept(String field, Localized words, int most) {
        Map<String, String> kept = new TreeMap<>();
        words.byLanguage().forEach((language, said) -> {
            String stripped = Problems.words(field, said, most);
            if (!stripped.isEmpty()) {
                kept.put(language, stripped);
            }
        });
        return new Localized(kept);
    }
}
