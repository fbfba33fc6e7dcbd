package org.immerse.jobs.spain.internal.exchange;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.immerse.api.id.Ids;
import org.immerse.api.knowledge.Concepts;
import org.immerse.api.people.PlaceDirectory;
import org.immerse.api.security.Accounts;
import org.immerse.api.security.Organisation;
import org.immerse.jobs.spain.internal.domain.Requirements;
import org.immerse.jobs.spain.internal.domain.SpanishDay;
import org.immerse.jobs.spain.internal.domain.Terms;
import org.immerse.jobs.spain.internal.domain.Vacancy;
import org.immerse.jobs.spain.internal.domain.Workplace;
import org.immerse.jobs.spain.internal.persistence.Vacancies;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Makes a vacancy of a draft, or says what is wrong with which field. The one way in, for form, CSV and JobPosting. */
@Component(service = DraftReader.class)
public final class DraftReader {
    /** A vacancy that names no last day ends after this many days. */
    static final int USUAL_DAYS = 60;

    private static final int MOST_DAYS = 366;
    private static final int TITLE_LENGTH = 200;
    private static final int DESCRIPTION_LENGTH = 20_000;

    private final Concepts concepts;
    private final PlaceDirectory places;
    private final Vacancies vacancies;
    private final Accounts accounts;
    private final Ids ids;
    private final Clock clock;

    @Activate
    public DraftReader(
            @Reference Concepts concepts,
            @Reference(target = "(country=ES)") PlaceDirectory places,
            @Reference Vacancies vacancies,
            @Reference Accounts accounts,
            @Reference Ids ids,
            @Reference Clock clock) {
        this.concepts = concepts;
        this.places = places;
        this.vacancies = vacancies;
        this.accounts = accounts;
        this.ids = ids;
        this.clock = clock;
    }

    /** Checks a draft. An employer is made, where the draft names one that is not there, only if all is well. */
    public Checked read(VacancyDraft draft, Sender sender) {
        Findings findings = new Findings();
        length(draft, DraftField.TITLE, TITLE_LENGTH, findings);
        length(draft, DraftField.DESCRIPTION, DESCRIPTION_LENGTH, findings);
        length(draft, DraftField.EMPLOYER, TITLE_LENGTH, findings);
        length(draft, DraftField.IDENTIFIER, TITLE_LENGTH, findings);
        if (!draft.has(DraftField.TITLE)) {
            findings.problem(DraftField.TITLE, "title-missing");
        }
        if (sender.employer().isEmpty() && !draft.has(DraftField.EMPLOYER)) {
            findings.problem(DraftField.EMPLOYER, "employer-missing");
        }
        ConceptReader reader = new ConceptReader(concepts, sender.locale());
        Requirements requirements = new RequirementsReader(reader, draft, findings).read();
        Workplace workplace = new WorkplaceReader(places, sender.locale(), draft, findings).read();
        Terms terms = new TermsReader(reader, draft, findings).read();
        LocalDate validThrough = validThrough(draft, findings);
        if (!findings.none()) {
            return new Checked(Optional.empty(), findings.problems(), findings.warnings());
        }
        Vacancy vacancy = make(draft, sender, requirements, workplace, terms, validThrough);
        return new Checked(Optional.of(vacancy), findings.problems(), findings.warnings());
    }

    private static void length(VacancyDraft draft, DraftField field, int most, Findings findings) {
        if (draft.text(field).length() > most) {
            findings.problem(field, "too-long", most);
        }
    }

    private LocalDate validThrough(VacancyDraft draft, Findings findings) {
        LocalDate today = SpanishDay.today(clock);
        String written = draft.text(DraftField.VALID_THROUGH);
        if (written.isEmpty()) {
            return today.plusDays(USUAL_DAYS);
        }
        Optional<LocalDate> day = PlainValues.day(written);
        if (day.isEmpty()) {
            findings.problem(DraftField.VALID_THROUGH, "day", written);
        } else if (day.get().isBefore(today)) {
            findings.problem(DraftField.VALID_THROUGH, "day-past", day.get());
        } else if (day.get().isAfter(today.plusDays(MOST_DAYS))) {
            findings.problem(DraftField.VALID_THROUGH, "day-far", today.plusDays(MOST_DAYS));
        }
        return day.orElse(today);
    }

    private Vacancy make(
            VacancyDraft draft,
            Sender sender,
            Requirements requirements,
            Workplace workplace,
            Terms terms,
            LocalDate validThrough) {
        Organisation employer = sender.employer()
                .orElseGet(() -> accounts.organisation(sender.actor(), draft.text(DraftField.EMPLOYER)));
        Optional<Vacancy> before = draft.has(DraftField.IDENTIFIER)
                ? vacancies.findByIdentifier(employer.id(), draft.text(DraftField.IDENTIFIER))
                : Optional.empty();
        String id = before.map(Vacancy::id).orElseGet(ids::next);
        Instant now = clock.instant();
        return new Vacancy(
                id,
                draft.has(DraftField.IDENTIFIER) ? draft.text(DraftField.IDENTIFIER) : id,
                employer,
                draft.text(DraftField.TITLE),
                draft.text(DraftField.DESCRIPTION),
                requirements,
                workplace,
                terms,
                new Vacancy.Publication(
                        Vacancy.Status.OPEN,
                        validThrough,
                        sender.origin(),
                        sender.demo(),
                        before.map(vacancy -> vacancy.publication().made()).orElse(now),
                        now));
    }
}
