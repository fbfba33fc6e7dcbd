package org.immerse.experts.internal;

import java.util.Optional;
import org.immerse.api.request.Request;
import org.immerse.api.request.RequestWay;
import org.immerse.api.security.User;
import org.immerse.api.text.Text;
import org.immerse.experts.internal.domain.Question;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** From one's question to taking back the leave for a public page of it, while there is one. */
@Component
public final class LeaveWay implements RequestWay {
    private final Leaves leaves;

    /** Of these leaves. */
    @Activate
    public LeaveWay(@Reference Leaves leaves) {
        this.leaves = leaves;
    }

    @Override
    public Optional<Way> way(User reader, Request request) {
        return leaves.own(reader, request)
                .filter(Question::mayPublish)
                .map(question -> new Way(
                        "experts/leave/" + request.id(),
                        Text.of(leaves.page(question).isPresent() ? "experts.way.take-down" : "experts.way.forbid"),
                        true));
    }
}
