package org.immerse.referrals.internal;

import java.util.Optional;
import org.immerse.api.request.Request;
import org.immerse.api.request.RequestWay;
import org.immerse.api.security.User;
import org.immerse.api.text.Text;
import org.osgi.service.component.annotations.Component;

/** From an open request to a referral of its person, for staff. */
@Component
public final class RequestToReferral implements RequestWay {
    @Override
    public Optional<Way> way(User reader, Request request) {
        return Staff.isStaff(reader) && !request.status().isFinal()
                ? Optional.of(new Way("referrals/new?request=" + request.id(), Text.of("referrals.way.request")))
                : Optional.empty();
    }
}
