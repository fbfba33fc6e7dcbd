package org.immerse.experts.internal;

import java.util.Optional;
import org.immerse.api.request.Request;
import org.immerse.api.request.RequestWay;
import org.immerse.api.security.User;
import org.immerse.api.text.Text;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** From an answered question to its public page, for those who answered. */
@Component
public final class PublishWay implements RequestWay {
    private final PublicAnswers answers;

    /** Of these answers. */
    @Activate
    public PublishWay(@Reference PublicAnswers answers) {
        this.answers = answers;
    }

    @Override
    public Optional<Way> way(User reader, Request request) {
        return answers.mayPublish(reader, request)
                ? Optional.of(new Way("experts/publish/" + request.id(), Text.of("experts.way.publish")))
                : Optional.empty();
    }
}
