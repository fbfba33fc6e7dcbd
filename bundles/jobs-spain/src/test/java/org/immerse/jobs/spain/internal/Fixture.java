package org.immerse.jobs.spain.internal;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.immerse.api.id.Ids;
import org.immerse.api.security.Accounts;
import org.immerse.api.security.Organisation;
import org.immerse.jobs.spain.internal.domain.Vacancy;
import org.immerse.jobs.spain.internal.exchange.DraftReader;
import org.immerse.jobs.spain.internal.exchange.Sender;
import org.immerse.jobs.spain.internal.exchange.VacancyImport;
import org.immerse.jobs.spain.internal.persistence.SavedVacancies;
import org.immerse.jobs.spain.internal.persistence.Vacancies;
import org.immerse.jobs.spain.internal.places.SpanishPlaces;
import org.immerse.testing.database.TestDatabase;

/** The module's services on an empty database, on 23 November 2026. */
public final class Fixture implements AutoCloseable {
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    public static final Organisation TAVERN = new Organisation("tavern", "Taberna La Marjal");
    public static final Sender EMPLOYER =
            new Sender(Accounts.SYSTEM, Optional.of(TAVERN), Vacancy.Origin.IMPORT, false, Locale.of("es"));

    public final Clock clock = Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneOffset.UTC);
    public final SmallTaxonomy concepts = new SmallTaxonomy();
    public final SpanishPlaces places = new SpanishPlaces();
    public final NotedMatching matching = new NotedMatching();
    public final Vacancies vacancies;
    public final SavedVacancies saved;
    public final VacancyBoard board;
    public final VacancySearch search;
    public final DraftReader drafts;
    public final VacancyImport imports;

    private final AtomicInteger made = new AtomicInteger();
    private final TestDatabase database;

    public Fixture() {
        this(TestDatabase.h2());
    }

    public Fixture(TestDatabase database) {
        this.database = database;
        var unit = database.unit(JobsSpainModule.ID);
        Ids ids = () -> "id-%06d".formatted(made.incrementAndGet());
        vacancies = new Vacancies(unit);
        saved = new SavedVacancies(unit, clock, ids);
        board = new VacancyBoard(vacancies, matching, clock);
        search = new VacancySearch(vacancies, concepts, places, clock);
        drafts = new DraftReader(concepts, places, vacancies, OneEmployer.accounts(), ids, clock);
        imports = new VacancyImport(drafts, vacancies, board);
    }

    /** The vacancy of one JobPosting. */
    public Vacancy given(String posting) {
        var report = imports.jobPostings(posting.getBytes(StandardCharsets.UTF_8), EMPLOYER);
        return vacancies.find(report.items().getFirst().id()).orElseThrow();
    }

    @Override
    public void close() {
        database.close();
    }
}
