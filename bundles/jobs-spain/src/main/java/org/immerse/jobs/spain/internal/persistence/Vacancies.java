package org.immerse.jobs.spain.internal.persistence;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.immerse.api.persistence.PersistenceUnit;
import org.immerse.jobs.spain.internal.domain.Vacancy;
import org.immerse.jobs.spain.internal.domain.VacancyPage;
import org.immerse.jobs.spain.internal.domain.VacancyQuery;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The vacancies of this site. */
@Component(service = Vacancies.class)
public final class Vacancies {
    private static final int BATCH = 500;
    private static final String BY_IDENTIFIER =
            "select v from VacancyEntity v where v.employerId = :employer and v.identifier = :identifier";
    private static final String BY_IDENTIFIERS = "select v from VacancyEntity v where v.identifier in :identifiers";
    private static final String OF_EMPLOYER =
            "select v from VacancyEntity v where v.employerId = :employer order by v.made desc, v.id desc";
    private static final String OVERDUE =
            "select v from VacancyEntity v where v.status = :open and v.validThrough < :today order by v.id";
    private static final String AFTER = "select v from VacancyEntity v where v.id > :after order by v.id";
    private static final String OPEN_UNTIL = "select count(v.id) from VacancyEntity v where v.status = :open"
            + " and v.validThrough >= :today and v.validThrough <= :until";

    private final PersistenceUnit jpa;

    @Activate
    public Vacancies(@Reference(target = "(osgi.unit.name=jobs-spain)") PersistenceUnit jpa) {
        this.jpa = jpa;
    }

    /** One vacancy, however it stands. */
    public Optional<Vacancy> find(String id) {
        return jpa.read(
                em -> Optional.ofNullable(em.find(VacancyEntity.class, id)).map(VacancyEntity::toDomain));
    }

    /** Vacancies by id, in the order asked; ids that are not there are left out. */
    public List<Vacancy> findAll(Collection<String> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<String, Vacancy> found =
                jpa.read(em -> em.createQuery("select v from VacancyEntity v where v.id in :ids", VacancyEntity.class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .map(VacancyEntity::toDomain)
                        .collect(Collectors.toMap(Vacancy::id, vacancy -> vacancy)));
        return ids.stream().filter(found::containsKey).map(found::get).toList();
    }

    /** The vacancy an employer knows by this identifier. */
    public Optional<Vacancy> findByIdentifier(String employer, String identifier) {
        return jpa.read(em -> em.createQuery(BY_IDENTIFIER, VacancyEntity.class)
                .setParameter("employer", employer)
                .setParameter("identifier", identifier)
                .getResultStream()
                .map(VacancyEntity::toDomain)
                .findFirst());
    }

    /** Vacancies of any employer that are known by these identifiers. */
    public List<Vacancy> findByIdentifiers(Collection<String> identifiers) {
        return jpa.read(em -> em.createQuery(BY_IDENTIFIERS, VacancyEntity.class)
                .setParameter("identifiers", identifiers)
                .getResultStream()
                .map(VacancyEntity::toDomain)
                .toList());
    }

    /** All vacancies of an employer, newest first. */
    public List<Vacancy> ofEmployer(String employer) {
        return jpa.read(em -> em.createQuery(OF_EMPLOYER, VacancyEntity.class)
                .setParameter("employer", employer)
                .getResultStream()
                .map(VacancyEntity::toDomain)
                .toList());
    }

    /** Keeps vacancies, new or in place of those with the same id, all or none. */
    public void keep(Collection<Vacancy> vacancies) {
        jpa.change(em -> vacancies.forEach(vacancy -> em.merge(VacancyEntity.of(vacancy))));
    }

    /** Open vacancies that fit, freshest first. Found in the index, then only those of the page are read. */
    public VacancyPage search(VacancyQuery wanted, LocalDate today, int offset, int limit) {
        VacancyWhere where = VacancyWhere.open(wanted, today);
        String query =
                "select v.id, v.checked from VacancyEntity v" + where.text() + " order by v.checked desc, v.id desc";
        List<Object[]> page = jpa.read(em -> where.bind(em.createQuery(query, Object[].class))
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList());
        return new VacancyPage(
                findAll(page.stream().map(row -> (String) row[0]).toList()), jpa.read(em -> count(em, where)));
    }

    /** How many open vacancies fit. */
    public int count(VacancyQuery wanted, LocalDate today) {
        VacancyWhere where = VacancyWhere.open(wanted, today);
        return jpa.read(em -> count(em, where));
    }

    /** Ids of all open vacancies that fit. */
    public Set<String> ids(VacancyQuery wanted, LocalDate today) {
        VacancyWhere where = VacancyWhere.open(wanted, today);
        return jpa.read(
                em -> where.bind(em.createQuery("select v.id from VacancyEntity v" + where.text(), String.class))
                        .getResultStream()
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /** Names of the provinces with open vacancies, alphabetically, with their numbers. */
    public Map<String, Integer> provinces(LocalDate today) {
        VacancyWhere where = VacancyWhere.open(VacancyQuery.ALL, today);
        Map<String, Integer> numbers = new LinkedHashMap<>();
        String query = "select v.province, count(v.id) from VacancyEntity v" + where.text()
                + " and v.province <> '' group by v.province order by v.province";
        List<Object[]> rows =
                jpa.read(em -> where.bind(em.createQuery(query, Object[].class)).getResultList());
        rows.forEach(row -> numbers.put((String) row[0], ((Number) row[1]).intValue()));
        return numbers;
    }

    /** Hands over every open vacancy, in the order of the ids. */
    public void readOpen(LocalDate today, Consumer<Vacancy> sink) {
        String after = "";
        List<Vacancy> batch;
        do {
            batch = after(after);
            batch.stream().filter(vacancy -> vacancy.isOpenOn(today)).forEach(sink);
            after = batch.isEmpty() ? after : batch.getLast().id();
        } while (batch.size() == BATCH);
    }

    /** In the order of the primary key, open or not: any other order would read the rows one here, one there. */
    private List<Vacancy> after(String after) {
        return jpa.read(em -> em.createQuery(AFTER, VacancyEntity.class)
                .setParameter("after", after)
                .setMaxResults(BATCH)
                .getResultStream()
                .map(VacancyEntity::toDomain)
                .toList());
    }

    /** Vacancies that are still marked open though their last day is over. */
    public List<Vacancy> overdue(LocalDate today) {
        return jpa.read(em -> em.createQuery(OVERDUE, VacancyEntity.class)
                .setParameter("open", Vacancy.Status.OPEN)
                .setParameter("today", today)
                .getResultStream()
                .map(VacancyEntity::toDomain)
                .toList());
    }

    /** How many open vacancies end by this day. */
    public int endingBy(LocalDate today, LocalDate until) {
        return jpa.read(em -> em.createQuery(OPEN_UNTIL, Long.class)
                .setParameter("open", Vacancy.Status.OPEN)
                .setParameter("today", today)
                .setParameter("until", until)
                .getSingleResult()
                .intValue());
    }

    private static int count(EntityManager em, VacancyWhere where) {
        return where.bind(em.createQuery("select count(v.id) from VacancyEntity v" + where.text(), Long.class))
                .getSingleResult()
                .intValue();
    }
}
