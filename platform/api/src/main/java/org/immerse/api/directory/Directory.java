package org.immerse.api.directory;

import java.util.List;
import java.util.Optional;
import org.immerse.api.security.User;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The services people can find now: published, and not so long unverified that they are kept back. Each change emits
 * {@code directory.changed} (service or provider). Answers are snapshots. Thread-safe.
 */
@ProviderType
public interface Directory {
    /** All services, by id. */
    List<PublicService> services();

    /** One service. */
    Optional<PublicService> service(String id);

    /** All providers with something published, by id. */
    List<Provider> providers();

    /** One provider. */
    Optional<Provider> provider(String id);

    /** The services of a provider, by id. */
    List<PublicService> of(String provider);

    /** Whether this user looks after the entries of a provider: its own staff, and administrators. */
    boolean mayEdit(User user, String provider);

    /** Where people read a service, as a path of this site. */
    default String path(PublicService service) {
        return "services/" + service.id();
    }
}
