package org.immerse.decisions.internal.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.immerse.api.decision.DecisionFilter;

/** A filter as a query; only what was asked for becomes a condition. */
final class EntrySearch {
    private static final String PERSON =
            "e.position in (select p.position from PersonEntity p where p.person = :person and p.actor = false)";
    private static final String ACTOR =
            "e.position in (select p.position from PersonEntity p where p.person = :actor and p.actor = true)";
    private static final String OFFER = "e.position in (select o.position from OfferEntity o where o.offer = :offer)";

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, String> values = new TreeMap<>();

    EntrySearch(DecisionFilter filter) {
        where(PERSON, "person", filter.person());
        where(ACTOR, "actor", filter.actor());
        where(OFFER, "offer", filter.offer());
        where("e.organisation = :organisation", "organisation", filter.organisation());
        where("e.kind = :kind", "kind", filter.kind());
    }

    private void where(String condition, String name, String value) {
        if (!value.isBlank()) {
            conditions.add(condition);
            values.put(name, value.strip());
        }
    }

    <T> TypedQuery<T> query(EntityManager em, String selected, Class<T> type, String order) {
        String where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        TypedQuery<T> query = em.createQuery("select " + selected + " from EntryEntity e" + where + order, type);
        values.forEach(query::setParameter);
        return query;
    }
}
