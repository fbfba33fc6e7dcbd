package org.immerse.freshness.internal.persistence;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.immerse.api.event.Event;
import org.immerse.api.event.Events;
import org.immerse.api.freshness.LedgerEntry;
import org.immerse.api.persistence.PersistenceUnit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** How links answered, kept in memory. A link that was changed since counts as not tried. */
@Component(service = TriedLinks.class)
public final class TriedLinks {
    /** After links were tried. */
    public static final String TRIED = "freshness.links";

    private static final String ALL = "select l from LinkEntity l";
    private final PersistenceUnit unit;
    private final Events events;
    private final Map<String, TriedLink> byFact = new ConcurrentHashMap<>();

    /** Reads what is known. */
    @Activate
    public TriedLinks(
            @Reference(target = "(osgi.unit.name=freshness)") PersistenceUnit unit, @Reference Events events) {
        this.unit = unit;
        this.events = events;
        unit.read(em -> em.createQuery(ALL, LinkEntity.class)
                        .getResultStream()
                        .map(LinkEntity::toDomain)
                        .toList())
                .forEach(one -> byFact.put(one.key(), one));
    }

    /** How the link of a fact answered; empty where it was not tried. */
    public Optional<TriedLink> of(String subject, LedgerEntry.Fact fact) {
        return Optional.ofNullable(byFact.get(TriedLink.key(subject, fact.name())))
                .filter(one -> one.link().equals(fact.link()));
    }

    /** Names of the facts of an entry whose link readers would not find. */
    public Set<String> broken(LedgerEntry entry) {
        if (byFact.isEmpty()) {
            return Set.of();
        }
        return entry.facts().stream()
                .filter(fact -> !fact.link().isEmpty())
                .filter(fact -> of(entry.subject(), fact)
                        .filter(one -> one.answer().isBroken())
                        .isPresent())
                .map(LedgerEntry.Fact::name)
                .collect(java.util.stream.Collectors.toUnmodifiableSet());
    }

    /** Keeps how some links answered. */
    public synchronized void keep(List<TriedLink> tried) {
        unit.change(em -> {
            tried.forEach(one -> em.merge(new LinkEntity(one)));
            events.record(em, new Event(TRIED, Map.of()));
        });
        tried.forEach(one -> byFact.put(one.key(), one));
    }
}
