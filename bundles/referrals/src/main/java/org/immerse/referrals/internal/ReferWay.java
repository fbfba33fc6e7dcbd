package org.immerse.referrals.internal;

import java.util.Optional;
import org.immerse.api.directory.PublicService;
import org.immerse.api.directory.ServiceWay;
import org.immerse.api.security.Organisation;
import org.immerse.api.security.User;
import org.immerse.api.text.Text;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** From a service to a referral to it: staff refer a person, people ask by themselves. */
@Component
public final class ReferWay implements ServiceWay {
    private static final int ORDER = 400;
    private final Targets targets;

    /** To these targets. */
    @Activate
    public ReferWay(@Reference Targets targets) {
        this.targets = targets;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Way> way(Optional<User> reader, PublicService service) {
        String own = reader.flatMap(User::organisation).map(Organisation::id).orElse("");
        boolean staff = reader.filter(Staff::isStaff).isPresent();
        if (!own.isEmpty() && !staff
                || targets.find(own, "service:" + service.id()).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                staff
                        ? new Way("referrals/new?service=" + service.id(), Text.of("referrals.way.refer"), "swap")
                        : new Way("referrals/ask?service=" + service.id(), Text.of("referrals.way.ask"), "swap"));
    }
}
