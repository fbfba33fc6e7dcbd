package org.immerse.feedback.internal;

import java.util.Optional;
import org.immerse.api.directory.Provider;
import org.immerse.api.directory.PublicService;
import org.immerse.api.directory.ServiceWay;
import org.immerse.api.security.User;
import org.immerse.api.text.Text;
import org.osgi.service.component.annotations.Component;

/** From a service, or who offers it, to saying what went wrong or well. */
@Component
public final class ComplainWay implements ServiceWay {
    private static final int ORDER = 900;

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Way> way(Optional<User> reader, PublicService service) {
        return Optional.of(to("service=" + service.id()));
    }

    /** Not from who has no account here: nobody there could answer. */
    @Override
    public Optional<Way> wayFrom(Optional<User> reader, Provider provider) {
        return provider.account().isEmpty() ? Optional.empty() : Optional.of(to("organisation=" + provider.account()));
    }

    private static Way to(String query) {
        return new Way("feedback?" + query, Text.of("feedback.way.complain"), "alert");
    }
}
