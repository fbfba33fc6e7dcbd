package org.immerse.jobs.spain.internal.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import org.immerse.api.security.Organisation;
import org.immerse.api.value.GeoPoint;
import org.immerse.jobs.spain.internal.domain.Folded;
import org.immerse.jobs.spain.internal.domain.Terms;
import org.immerse.jobs.spain.internal.domain.Vacancy;
import org.immerse.jobs.spain.internal.domain.Workplace;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** One row of vacancies. Lists of concepts are kept as {@code |iri|iri|}, so that one of them can be looked for. */
@Entity
@Table(name = "jobs_spain_vacancy")
@NullUnmarked
public class VacancyEntity {
    static final String BAR = "|";

    @Id
    private String id;

    @Column(name = "employer_id")
    private String employerId;

    @Column(name = "employer_name")
    private String employerName;

    private String identifier;
    private String title;
    private String description;

    @Column(name = "search_text")
    private String searchText;

    private String occupation;
    private String requirements;

    @Column(name = "place_name")
    private String placeName;

    private String province;

    @Column(name = "province_key")
    private String provinceKey;

    private Double latitude;
    private Double longitude;
    private boolean remote;
    private String contract;

    @Column(name = "working_times")
    private String workingTimes;

    @Column(name = "hours_per_week")
    private Double hoursPerWeek;

    @Column(name = "pay_from")
    private Double payFrom;

    @Column(name = "pay_to")
    private Double payTo;

    @Column(name = "start_day")
    private LocalDate startDay;

    private int openings;

    @Enumerated(EnumType.STRING)
    private Vacancy.Status status;

    @Column(name = "valid_through")
    private LocalDate validThrough;

    @Enumerated(EnumType.STRING)
    private Vacancy.Origin origin;

    private boolean demo;
    private OffsetDateTime made;
    private OffsetDateTime checked;

    /** For Jakarta Persistence. */
    protected VacancyEntity() {}

    static VacancyEntity of(Vacancy vacancy) {
        VacancyEntity row = new VacancyEntity();
        row.id = vacancy.id();
        row.identifier = vacancy.identifier();
        row.employerId = vacancy.employer().id();
        row.employerName = vacancy.employer().name();
        row.title = vacancy.title();
        row.description = vacancy.description();
        row.searchText = searchText(vacancy);
        row.occupation = vacancy.requirements().occupation();
        row.requirements = RequirementsJson.write(vacancy.requirements());
        row.take(vacancy.workplace());
        row.take(vacancy.terms());
        row.take(vacancy.publication());
        return row;
    }

    private static String searchText(Vacancy vacancy) {
        String all = vacancy.title() + " " + vacancy.employer().name() + " "
                + vacancy.workplace().name() + " " + vacancy.workplace().province();
        return " " + Folded.of(all) + " ";
    }

    private void take(Workplace workplace) {
        placeName = workplace.name();
        province = workplace.province();
        provinceKey = Folded.of(workplace.province());
        latitude = workplace.point().map(GeoPoint::latitude).orElse(null);
        longitude = workplace.point().map(GeoPoint::longitude).orElse(null);
        remote = workplace.remote();
    }

    private void take(Terms terms) {
        contract = terms.contract();
        workingTimes = terms.workingTimes().isEmpty() ? "" : BAR + String.join(BAR, terms.workingTimes()) + BAR;
        hoursPerWeek = boxed(terms.hoursPerWeek());
        payFrom = boxed(terms.payFrom());
        payTo = boxed(terms.payTo());
        startDay = terms.start().orElse(null);
        openings = terms.openings();
    }

    private void take(Vacancy.Publication publication) {
        status = publication.status();
        validThrough = publication.validThrough();
        origin = publication.origin();
        demo = publication.demo();
        made = publication.made().atOffset(ZoneOffset.UTC);
        checked = publication.checked().atOffset(ZoneOffset.UTC);
    }

    Vacancy toDomain() {
        return new Vacancy(
                id,
                identifier,
                new Organisation(employerId, employerName),
                title,
                description,
                RequirementsJson.read(occupation, requirements),
                new Workplace(placeName, province, point(), remote),
                terms(),
                new Vacancy.Publication(status, validThrough, origin, demo, made.toInstant(), checked.toInstant()));
    }

    private Optional<GeoPoint> point() {
        return latitude == null || longitude == null
                ? Optional.empty()
                : Optional.of(new GeoPoint(latitude, longitude));
    }

    private Terms terms() {
        Set<String> times = new TreeSet<>();
        for (String iri : workingTimes.split("\\|", -1)) {
            if (!iri.isEmpty()) {
                times.add(iri);
            }
        }
        return new Terms(
                contract,
                times,
                optional(hoursPerWeek),
                optional(payFrom),
                optional(payTo),
                Optional.ofNullable(startDay),
                openings);
    }

    private static @Nullable Double boxed(OptionalDouble number) {
        return number.isPresent() ? (Double) number.getAsDouble() : null;
    }

    private static OptionalDouble optional(@Nullable Double number) {
        return number == null ? OptionalDouble.empty() : OptionalDouble.of(number);
    }
}
