package org.immerse.people.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immerse.api.knowledge.Concept;
import org.immerse.api.knowledge.Concepts;
import org.immerse.api.people.Consent;
import org.immerse.api.people.FilePart;
import org.immerse.api.people.PersonalData;
import org.immerse.api.people.PlaceDirectory;
import org.immerse.api.people.ProfilePart;
import org.immerse.api.people.Question;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** What the running modules bring to people's files; it changes as they come and go. */
@Component(service = Surroundings.class)
public final class Surroundings {
    @Reference(policyOption = ReferencePolicyOption.GREEDY)
    volatile List<ProfilePart> parts = List.of();

    @Reference(policyOption = ReferencePolicyOption.GREEDY)
    volatile List<PersonalData> data = List.of();

    @Reference(policyOption = ReferencePolicyOption.GREEDY)
    volatile List<FilePart> fileParts = List.of();

    @Reference(policyOption = ReferencePolicyOption.GREEDY)
    volatile List<PlaceDirectory> places = List.of();

    @Reference(policyOption = ReferencePolicyOption.GREEDY)
    volatile List<Concepts> concepts = List.of();

    /** The profile parts in the order they are asked. */
    public List<ProfilePart> parts() {
        return parts.stream()
                .sorted(Comparator.comparingInt(ProfilePart::order).thenComparing(ProfilePart::module))
                .toList();
    }

    /** The questions of a part that no part before it asks. */
    public List<Question> questionsOf(ProfilePart part) {
        Set<String> asked = new LinkedHashSet<>();
        for (ProfilePart earlier : parts()) {
            List<Question> own = earlier.questions().stream()
                    .filter(question -> asked.add(question.field()))
                    .toList();
            if (earlier == part) {
                return own;
            }
        }
        return List.of();
    }

    /** All questions, each field once. */
    public List<Question> questions() {
        Set<String> asked = new LinkedHashSet<>();
        List<Question> all = new ArrayList<>();
        parts().forEach(part -> part.questions().stream()
                .filter(question -> asked.add(question.field()))
                .forEach(all::add));
        return List.copyOf(all);
    }

    /** Whether a consent that was not taken back still counts, by what the modules that ask for it say. */
    public boolean counts(String person, Consent consent) {
        return parts.stream()
                .filter(part -> part.purposes().contains(consent.purpose()))
                .allMatch(part -> part.counts(person, consent));
    }

    /** What modules keep about people, in the order of their names. */
    public List<PersonalData> data() {
        return data.stream().sorted(Comparator.comparing(PersonalData::section)).toList();
    }

    /** What modules tell people in 'my file', in the order of their names. */
    public List<FilePart> fileParts() {
        return fileParts.stream().sorted(Comparator.comparing(FilePart::module)).toList();
    }

    /** Directories of places. */
    public List<PlaceDirectory> places() {
        return places;
    }

    /** The taxonomies; empty while no knowledge base runs. */
    public Optional<Concepts> concepts() {
        return concepts.stream().findFirst();
    }

    /** The concepts right above one: itself where it is at the top, none where nobody knows it. */
    List<String> above(String iri) {
        Optional<Concept> found = concepts().flatMap(known -> known.find(iri));
        return found.map(concept -> concept.broader().isEmpty() ? List.of(iri) : concept.broader())
                .orElse(List.of());
    }
}
