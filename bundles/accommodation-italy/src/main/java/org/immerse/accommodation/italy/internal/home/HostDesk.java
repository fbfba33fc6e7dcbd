package org.immerse.accommodation.italy.internal.home;

import java.util.List;
import java.util.Optional;
import org.immerse.api.security.Organisation;
import org.immerse.api.security.Role;
import org.immerse.api.security.User;
import org.immerse.api.ui.UserSession;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What a host's pages need: only the own organisation's homes can be reached through it. */
@Component(service = HostDesk.class)
public final class HostDesk {
    private final Homes homes;
    private final HomeRegister register;
    private final Photos photos;
    private final UserSession session;

    @Activate
    public HostDesk(
            @Reference Homes homes,
            @Reference HomeRegister register,
            @Reference Photos photos,
            @Reference UserSession session) {
        this.homes = homes;
        this.register = register;
        this.photos = photos;
        this.session = session;
    }

    /** Who uses this browser, where they are a host that acts for an organisation. */
    Optional<User> host() {
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
    Optional<Home> find(String id) {
        return homes.find(id)
                .filter(home -> organisation().filter(home.host()::equals).isPresent());
    }

    /** Keeps one of its homes, new or changed. */
    Home keep(Home home) {
        User host = host().orElseThrow();
        if (!host.organisation().filter(home.host()::equals).isPresent()) {
            throw new IllegalStateException("not a home of the host's");
        }
        return register.keep(host, home);
    }

    /** Offers one of its homes, pauses it or ends it. */
    void change(Home home, Home.Status status) {
        find(home.id()).ifPresent(own -> register.change(host().orElseThrow(), own, status));
    }

    /** Adds a photo to one of its homes. */
    void addPhoto(String home, byte[] file) {
        find(home).ifPresent(own -> photos.add(own.id(), file));
    }

    /** Removes a photo of one of its homes. */
    void removePhoto(String home, String photo) {
        find(home).ifPresent(own -> photos.remove(own.id(), photo));
    }

    /** Photos of one of its homes. */
    List<String> photos(String home) {
        return find(home).map(own -> photos.of(own.id())).orElse(List.of());
    }

    Photos pictures() {
        return photos;
    }
}
