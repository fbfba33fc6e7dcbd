package org.immerse.accommodation.italy.internal.home;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.immerse.accommodation.italy.internal.ItalianDay;
import org.immerse.api.id.Ids;
import org.immerse.api.security.Organisation;
import org.immerse.api.security.Role;
import org.immerse.api.security.User;
import org.immerse.api.text.ProblemException;
import org.immerse.api.text.Text;
import org.immerse.api.ui.UserSession;
import org.immerse.api.value.GeoPoint;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What a host's pages need: only the own organisation's homes and drafts can be reached through it. */
@Component(service = HostDesk.class)
public final class HostDesk {
    private static final GeoPoint NOWHERE_YET = new GeoPoint(0, 0);

    private final Homes homes;
    private final HomeDrafts drafts;
    private final HomeRegister register;
    private final OpenHomes open;
    private final Photos photos;
    private final UserSession session;
    private final Ids ids;
    private final Clock clock;

    @Activate
    public HostDesk(
            @Reference Homes homes,
            @Reference HomeDrafts drafts,
            @Reference HomeRegister register,
            @Reference OpenHomes open,
            @Reference Photos photos,
            @Reference UserSession session,
            @Reference Ids ids,
            @Reference Clock clock) {
        this.homes = homes;
        this.drafts = drafts;
        this.register = register;
        this.open = open;
        this.photos = photos;
        this.session = session;
        this.ids = ids;
        this.clock = clock;
    }

    /** Who uses this browser, where they are a host that acts for an organisation. */
    public Optional<User> host() {
        return session.user()
                .filter(user -> user.is(Role.PROVIDER) && user.organisation().isPresent());
    }

    /** The organisation they act for. */
    Optional<Organisation> organisation() {
        return host().flatMap(User::organisation);
    }

    /** Its homes, newest first. */
    List<Home> all() {
        return organisation().map(own -> homes.ofHost(own.id())).orElse(List.of());
    }

    /** One of its homes. */
    public Optional<Home> find(String id) {
        return homes.find(id)
                .filter(home -> organisation().filter(home.host()::equals).isPresent());
    }

    /** What it is writing down and has not sent, last changed first. */
    List<HomeDraft> drafts() {
        return organisation().map(own -> drafts.ofHost(own.id())).orElse(List.of());
    }

    /** One of its drafts. */
    public Optional<HomeDraft> draft(String id) {
        return drafts.find(id)
                .filter(draft ->
                        organisation().filter(draft.home().host()::equals).isPresent());
    }

    /** One of its homes as it would be after the changes that are not sent yet; not those that are offered no more. */
    public Optional<HomeDraft> editing(String id) {
        Optional<Home> registered = find(id);
        if (registered.filter(home -> home.status() == Home.Status.ENDED).isPresent()) {
            return Optional.empty();
        }
        return draft(id).or(() -> registered.map(home -> new HomeDraft(home, Integer.MAX_VALUE)));
    }

    /** Begins a draft: nothing is known but the kind. */
    public HomeDraft begin(Home.Kind kind) {
        Instant now = clock.instant();
        Home home = new Home(
                ids.next(),
                organisation().orElseThrow(),
                "",
                kind,
                "",
                "",
                new Home.Where("", "", NOWHERE_YET, "", OptionalInt.empty(), ""),
                new Home.Terms(1, 0, 0, Set.of(), ItalianDay.today(clock), Optional.empty()),
                new Home.Household(
                        0, OptionalInt.empty(), OptionalInt.empty(), Set.of(), false, false, Set.of(), Set.of()),
                new Home.Rules(false, false, false, ""),
                Home.Wishes.NONE,
                Home.Status.OPEN,
                false,
                now,
                now);
        HomeDraft draft = new HomeDraft(home, 0);
        drafts.keep(draft);
        return draft;
    }

    /** Keeps what was written on a page of the form. */
    public void keep(HomeDraft draft) {
        if (editing(draft.home().id()).isPresent()) {
            drafts.keep(new HomeDraft(draft.home().with(draft.home().status(), clock.instant()), draft.reached()));
        }
    }

    /** Forgets a draft; of a home that is registered only the changes that were not sent. */
    public void discard(String id) {
        draft(id).ifPresent(draft -> {
            drafts.remove(id);
            if (homes.find(id).isEmpty()) {
                photos.of(id).forEach(photo -> photos.remove(id, photo));
            }
        });
    }

    /**
     * Sends a draft: it is registered for the staff to look at, or the changes hold from now on.
     *
     * @throws ProblemException naming the wrong fields
     */
    public Home send(String id) {
        User host = host().orElseThrow();
        Home written = draft(id).orElseThrow().home();
        Optional<Home> before = find(id);
        int taken = before.map(open::takenBeds).orElse(0);
        if (written.terms().beds() < taken) {
            throw ProblemException.invalid("beds", Text.of("accommodation-italy.home.problem.taken", taken));
        }
        Instant now = clock.instant();
        Home home = new Home(
                id,
                written.host(),
                before.map(Home::registeredBy).orElse(host.id()),
                written.kind(),
                written.title(),
                written.description(),
                written.where(),
                written.terms(),
                written.household(),
                written.rules(),
                written.wishes(),
                before.map(Home::status).orElse(Home.Status.OPEN),
                before.map(Home::demo).orElse(false),
                before.map(Home::made).orElse(now),
                now);
        register.keep(host, home);
        drafts.remove(id);
        return home;
    }

    /** Whether one of its homes can be taken back: as long as staff have not begun with it. */
    boolean canTakeBack(Home home) {
        return register.canTakeBack(home);
    }

    /** Takes one of its homes back: it is a draft again. */
    void takeBack(Home home) {
        find(home.id()).ifPresent(own -> {
            HomeDraft draft = draft(own.id()).orElseGet(() -> new HomeDraft(own, Integer.MAX_VALUE));
            register.takeBack(own);
            drafts.keep(draft);
        });
    }

    /** Offers one of its homes, pauses it or ends it. */
    void change(Home home, Home.Status status) {
        find(home.id()).ifPresent(own -> register.change(host().orElseThrow(), own, status));
        if (status == Home.Status.ENDED) {
            draft(home.id()).ifPresent(draft -> drafts.remove(home.id()));
        }
    }

    /** Adds a photo to one of its homes. */
    void addPhoto(String home, byte[] file) {
        if (isOwn(home)) {
            photos.add(home, file);
        }
    }

    /** Removes a photo of one of its homes. */
    void removePhoto(String home, String photo) {
        if (isOwn(home)) {
            photos.remove(home, photo);
        }
    }

    /** Photos of one of its homes, oldest first. */
    public List<String> photos(String home) {
        return isOwn(home) ? photos.of(home) : List.of();
    }

    private boolean isOwn(String home) {
        return find(home).isPresent() || draft(home).isPresent();
    }

    Photos pictures() {
        return photos;
    }
}
