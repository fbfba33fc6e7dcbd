package org.immerse.jobs.spain.internal.exchange;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.immerse.api.people.PlaceDirectory;
import org.immerse.api.value.GeoPoint;
import org.immerse.jobs.spain.internal.domain.Folded;
import org.immerse.jobs.spain.internal.domain.Workplace;

/** Reads where one works out of a draft. */
final class WorkplaceReader {
    private static final int CANDIDATES = 20;

    private final PlaceDirectory places;
    private final Locale locale;
    private final VacancyDraft draft;
    private final Findings findings;

    WorkplaceReader(PlaceDirectory places, Locale locale, VacancyDraft draft, Findings findings) {
        this.places = places;
        this.locale = locale;
        this.draft = draft;
        this.findings = findings;
    }

    Workplace read() {
        boolean remote = remote();
        String name = draft.text(DraftField.PLACE);
        String province = draft.text(DraftField.PROVINCE);
        Optional<GeoPoint> written = point();
        if (name.isEmpty() && province.isEmpty()) {
            if (!remote && written.isEmpty()) {
                findings.problem(DraftField.PLACE, "place-missing");
            }
            return new Workplace("", "", written, remote);
        }
        Optional<PlaceDirectory.Known> known = known(name, province);
        if (known.isEmpty() && written.isEmpty()) {
            findings.problem(DraftField.PLACE, "place-unknown", name.isEmpty() ? province : name);
            return Workplace.ANYWHERE;
        }
        String region = known.map(WorkplaceReader::provinceOf).orElse(province);
        String label = known.map(PlaceDirectory.Known::name).orElse(name);
        return new Workplace(label, region, written.or(() -> known.map(PlaceDirectory.Known::point)), remote);
    }

    private static String provinceOf(PlaceDirectory.Known place) {
        return place.region().isEmpty() ? place.name() : place.region();
    }

    private boolean remote() {
        Optional<Boolean> remote = PlainValues.yesNo(draft.text(DraftField.REMOTE));
        if (remote.isEmpty()) {
            findings.problem(DraftField.REMOTE, "yes-no", draft.text(DraftField.REMOTE));
        }
        return remote.orElse(false);
    }

    /** The place of this name, by preference in the province that is written. */
    private Optional<PlaceDirectory.Known> known(String name, String province) {
        if (name.isEmpty()) {
            return exact(places.search(province, locale, CANDIDATES), province);
        }
        Optional<PlaceDirectory.Known> byId = places.find(name);
        if (byId.isPresent()) {
            return byId;
        }
        List<PlaceDirectory.Known> found = places.search(name, locale, CANDIDATES);
        List<PlaceDirectory.Known> inProvince = found.stream()
                .filter(place -> Folded.names(provinceOf(place)).contains(Folded.of(province)))
                .toList();
        return exact(inProvince, name)
                .or(() -> exact(found, name))
                .or(() -> province.isEmpty()
                        ? Optional.empty()
                        : inProvince.stream().findFirst());
    }

    private static Optional<PlaceDirectory.Known> exact(List<PlaceDirectory.Known> found, String name) {
        String folded = Folded.of(name);
        return found.stream()
                .filter(place -> Folded.names(place.name()).contains(folded))
                .findFirst();
    }

    private Optional<GeoPoint> point() {
        if (!draft.has(DraftField.LATITUDE) && !draft.has(DraftField.LONGITUDE)) {
            return Optional.empty();
        }
        OptionalDouble latitude = degrees(DraftField.LATITUDE, 90);
        OptionalDouble longitude = degrees(DraftField.LONGITUDE, 180);
        return latitude.isPresent() && longitude.isPresent()
                ? Optional.of(new GeoPoint(latitude.getAsDouble(), longitude.getAsDouble()))
                : Optional.empty();
    }

    private OptionalDouble degrees(DraftField field, int most) {
        try {
            double degrees = Double.parseDouble(draft.text(field).replace(',', '.'));
            if (Math.abs(degrees) <= most) {
                return OptionalDouble.of(degrees);
            }
        } catch (NumberFormatException e) {
            // said below, with what was written
        }
        findings.problem(field, "degrees", draft.text(field), -most, most);
        return OptionalDouble.empty();
    }
}
