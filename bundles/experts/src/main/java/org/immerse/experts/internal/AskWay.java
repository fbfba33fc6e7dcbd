package org.immerse.experts.internal;

import java.util.Optional;
import org.immerse.api.directory.Directory;
import org.immerse.api.directory.PublicService;
import org.immerse.api.directory.ServiceWay;
import org.immerse.api.security.User;
import org.immerse.api.text.Text;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** From a service to a question about it, where its organisation answers questions. */
@Component
public final class AskWay implements ServiceWay {
    private static final int ORDER = 300;
    private final Topics topics;

    @Reference(
            policyOption = ReferencePolicyOption.GREEDY,
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC)
    volatile @Nullable Directory directory;

    /** To these topics. */
    @Activate
    public AskWay(@Reference Topics topics) {
        this.topics = topics;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Way> way(Optional<User> reader, PublicService service) {
        Directory known = directory;
        if (known == null || reader.flatMap(User::organisation).isPresent()) {
            return Optional.empty();
        }
        return known.provider(service.provider())
                .flatMap(provider -> topics.open().stream()
                        .filter(topic -> topic.organisation().equals(provider.account()))
                        .findFirst())
                .map(topic -> new Way(
                        "experts/ask/" + topic.id() + "?service=" + service.id(), Text.of("experts.way.ask"), "ask"));
    }
}
