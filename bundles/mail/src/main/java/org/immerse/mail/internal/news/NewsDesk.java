package org.immerse.mail.internal.news;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.immerse.api.event.Event;
import org.immerse.api.event.EventListener;
import org.immerse.api.security.Accounts;
import org.immerse.api.security.User;
import org.immerse.mail.internal.MailSettings;
import org.immerse.mail.internal.Outbox;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hears what happens, asks the sources what of it is new for whom, and has it told. Hearing twice tells once. */
@Component(service = {NewsDesk.class, EventListener.class})
public final class NewsDesk implements EventListener {
    private static final Logger LOG = LoggerFactory.getLogger(NewsDesk.class);
    private final Outbox outbox;
    private final MailSettings settings;
    private final Accounts accounts;
    private final List<NewsSource> sources = new CopyOnWriteArrayList<>();

    /** Tells by this outbox. */
    @Activate
    public NewsDesk(@Reference Outbox outbox, @Reference MailSettings settings, @Reference Accounts accounts) {
        this.outbox = outbox;
        this.settings = settings;
        this.accounts = accounts;
    }

    /** Asks this one, too. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void addSource(NewsSource source) {
        sources.add(source);
    }

    /** Asks it no longer. */
    public void removeSource(NewsSource source) {
        sources.remove(source);
    }

    @Override
    public void happened(Event event) {
        if (!settings.isOn()) {
            return;
        }
        List<NewsSource> asked = sources.stream()
                .filter(source -> source.topics().contains(event.topic()))
                .toList();
        if (asked.isEmpty()) {
            return;
        }
        outbox.readers(event.ids().values())
                .forEach(reader -> tell(reader, asked, (source, user) -> source.by(event, user)));
    }

    /** Looks what the day brings for a reader. */
    public void today(String reader) {
        tell(reader, sources, (source, user) -> source.today(user));
    }

    /** One source's question. */
    @FunctionalInterface
    private interface Question {
        List<String> ask(NewsSource source, User reader);
    }

    private void tell(String reader, List<NewsSource> asked, Question question) {
        accounts.find(reader)
                .ifPresent(user -> asked.stream()
                        .flatMap(source -> safely(source, one -> question.ask(one, user)).stream())
                        .forEach(cause -> outbox.tell(reader, cause)));
    }

    /** A source that cannot say must not keep the others from it. */
    private static List<String> safely(NewsSource source, Function<NewsSource, List<String>> question) {
        try {
            return question.apply(source);
        } catch (RuntimeException e) {
            LOG.warn("{} cannot say what is new", source.getClass().getSimpleName(), e);
            return List.of();
        }
    }
}
