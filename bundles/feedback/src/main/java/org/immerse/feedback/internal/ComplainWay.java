package org.immerse.feedback.internal;

import java.util.Optional;
import org.immerse.api.directory.PublicService;
import org.immerse.api.directory.ServiceWay;
import org.immerse.api.security.User;
import org.immerse.api.text.Text;
import org.osgi.service.component.annotations.Component;

/** From a service to saying what went wrong or well with it. */
@Component
public final class ComplainWay implements ServiceWay {
    private static final int ORDER = 900;

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Way> way(Optional<User> reader, PublicService service) {
        return Optional.of(new Way("feedback?service=" + service.id(), Text.of("feedback.way.complain"), "alert"));
    }
}
