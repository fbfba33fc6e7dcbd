package org.immerse.jobs.spain.internal.exchange;

import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.immerse.api.knowledge.Concept;
import org.immerse.api.knowledge.Concepts;
import org.immerse.jobs.spain.internal.domain.Requirements;
import org.immerse.jobs.spain.internal.domain.Requirements.LanguageNeed;

/** Reads what a vacancy asks for out of a draft. */
final class RequirementsReader {
    /** {@code es:B1}, {@code Spanish B1}, {@code es B1!}: the mark says that it is necessary. */
    private static final Pattern LANGUAGE =
            Pattern.compile("(.+?)[\\s:=]+(below[- ]?A1|[ABC][12])\\s*(!?)", Pattern.CASE_INSENSITIVE);

    private static final int MOST_YEARS = 50;

    private final ConceptReader concepts;
    private final VacancyDraft draft;
    private final Findings findings;

    RequirementsReader(ConceptReader concepts, VacancyDraft draft, Findings findings) {
        this.concepts = concepts;
        this.draft = draft;
        this.findings = findings;
    }

    Requirements read() {
        return new Requirements(occupation(), skills(), languages(), education(), experienceYears(), licences());
    }

    private String occupation() {
        boolean said = draft.has(DraftField.OCCUPATION);
        String written = draft.text(said ? DraftField.OCCUPATION : DraftField.TITLE);
        if (written.isEmpty()) {
            return "";
        }
        var found = concepts.find(Concepts.OCCUPATION, written);
        if (found.isEmpty()) {
            findings.warning(DraftField.OCCUPATION, "occupation-unknown", written);
            return "";
        }
        if (found.get().guessed() || !said) {
            findings.warning(
                    DraftField.OCCUPATION,
                    "occupation-guessed",
                    written,
                    found.get().concept().label());
        }
        return found.get().concept().iri();
    }

    private Map<String, Boolean> skills() {
        Map<String, Boolean> skills = new TreeMap<>();
        draft.several(DraftField.OPTIONAL_SKILLS)
                .forEach(written -> skill(DraftField.OPTIONAL_SKILLS, written, false, skills));
        draft.several(DraftField.SKILLS).forEach(written -> skill(DraftField.SKILLS, written, true, skills));
        return skills;
    }

    private void skill(DraftField field, String written, boolean essential, Map<String, Boolean> skills) {
        concepts.find(Concepts.SKILL, written)
                .ifPresentOrElse(
                        found -> {
                            skills.put(found.concept().iri(), essential);
                            if (found.guessed()) {
                                findings.warning(
                                        field,
                                        "guessed",
                                        written,
                                        found.concept().label());
                            }
                        },
                        () -> findings.warning(field, "skill-unknown", written));
    }

    private Map<String, LanguageNeed> languages() {
        Map<String, LanguageNeed> languages = new TreeMap<>();
        for (String written : draft.several(DraftField.LANGUAGES)) {
            Matcher matcher = LANGUAGE.matcher(written);
            if (!matcher.matches()) {
                findings.problem(DraftField.LANGUAGES, "language-form", written);
                continue;
            }
            var language = concepts.find(Concepts.LANGUAGE, matcher.group(1).strip());
            var level = concepts.find(Concepts.LANGUAGE_LEVEL, levelCode(matcher.group(2)));
            if (language.isEmpty() || level.isEmpty()) {
                findings.problem(DraftField.LANGUAGES, "language-unknown", matcher.group(1));
                continue;
            }
            int rank = level.get().concept().rank().orElse(0);
            languages.put(
                    language.get().concept().iri(),
                    new LanguageNeed(rank, !matcher.group(3).isEmpty()));
        }
        return languages;
    }

    private static String levelCode(String written) {
        return written.length() == 2 ? written.toUpperCase(java.util.Locale.ROOT) : "below-A1";
    }

    private OptionalInt education() {
        String written = draft.text(DraftField.EDUCATION);
        if (written.isEmpty()) {
            return OptionalInt.empty();
        }
        var found = concepts.find(Concepts.EDUCATION, written).map(ConceptReader.Found::concept);
        if (found.isEmpty()) {
            findings.problem(DraftField.EDUCATION, "education-unknown", written);
        }
        return found.map(Concept::rank).orElse(OptionalInt.empty());
    }

    private OptionalInt experienceYears() {
        String written = draft.text(DraftField.EXPERIENCE_YEARS);
        if (written.isEmpty()) {
            return OptionalInt.empty();
        }
        OptionalDouble years = PlainValues.number(written);
        if (years.isEmpty() || years.getAsDouble() > MOST_YEARS) {
            findings.problem(DraftField.EXPERIENCE_YEARS, "number", written, 0, MOST_YEARS);
            return OptionalInt.empty();
        }
        return OptionalInt.of((int) Math.ceil(years.getAsDouble()));
    }

    private Set<String> licences() {
        Set<String> licences = new TreeSet<>();
        for (String written : draft.several(DraftField.LICENCES)) {
            concepts.find(Concepts.DRIVING_LICENCE, written)
                    .ifPresentOrElse(
                            found -> licences.add(found.concept().iri()),
                            () -> findings.problem(DraftField.LICENCES, "licence-unknown", written));
        }
        return licences;
    }
}
