package org.immerse.people.internal;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.immerse.api.event.Event;
import org.immerse.api.event.Events;
import org.immerse.api.id.Ids;
import org.immerse.api.people.Access;
import org.immerse.api.people.Answer;
import org.immerse.api.people.Consent;
import org.immerse.api.people.People;
import org.immerse.api.people.Question;
import org.immerse.api.people.View;
import org.immerse.api.persistence.PersistenceUnit;
import org.immerse.api.security.Accounts;
import org.immerse.api.security.Firewall;
import org.immerse.api.security.Organisation;
import org.immerse.api.security.User;
import org.immerse.people.internal.firewall.Redaction;
import org.immerse.people.internal.persistence.AccessEntity.Viewing;
import org.immerse.people.internal.persistence.Accesses;
import org.immerse.people.internal.persistence.Answers;
import org.immerse.people.internal.persistence.Consents;
import org.immerse.people.internal.persistence.Pseudonyms;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The files of this site's people, in its database. */
@Component(service = People.class)
public final class PeopleService implements People {
    private final PersistenceUnit unit;
    private final Events events;
    private final Accounts accounts;
    private final Firewall firewall;
    private final Surroundings surroundings;
    private final WholeFile wholeFile;
    private final Clock clock;
    private final Ids ids;
    private final Pseudonyms pseudonyms;

    /** Keeps files in this unit. */
    @Activate
    public PeopleService(
            @Reference(target = "(osgi.unit.name=people)") PersistenceUnit unit,
            @Reference Events events,
            @Reference Accounts accounts,
            @Reference Firewall firewall,
            @Reference Surroundings surroundings,
            @Reference WholeFile wholeFile,
            @Reference Clock clock,
            @Reference Ids ids) {
        this.unit = unit;
        this.events = events;
        this.accounts = accounts;
        this.firewall = firewall;
        this.surroundings = surroundings;
        this.wholeFile = wholeFile;
        this.clock = clock;
        this.ids = ids;
        this.pseudonyms = new Pseudonyms(new SecureRandom(), ids);
    }

    @Override
    public Map<String, Answer> answers(String person) {
        return unit.read(em -> Answers.of(em, person));
    }

    @Override
    public void answer(String person, Answer answer) {
        AnswerLimits.check(answer);
        unit.change(em -> {
            Answers.put(em, person, answer);
            answered(em, person, answer.field());
        });
    }

    @Override
    public void forget(String person, String field) {
        unit.change(em -> {
            Answers.remove(em, person, field);
            answered(em, person, field);
        });
    }

    @Override
    public List<Question> questions() {
        return surroundings.questions();
    }

    @Override
    public List<String> agreedTo(String purpose) {
        return unit.read(em -> Consents.agreedTo(em, purpose));
    }

    @Override
    public boolean agrees(String person, String purpose) {
        return unit.read(em -> Consents.holds(em, person, purpose));
    }

    @Override
    public void agree(String person, String purpose, String textVersion, Locale language) {
        unit.change(em -> {
            Consent consent = new Consent(
                    ids.next(), purpose, textVersion, language.toLanguageTag(), clock.instant(), Optional.empty());
            if (Consents.add(em, person, consent)) {
                consentChanged(em, person, purpose);
            }
        });
    }

    @Override
    public void withdraw(String person, String purpose) {
        unit.change(em -> {
            if (Consents.withdraw(em, person, purpose, clock.instant())) {
                consentChanged(em, person, purpose);
            }
        });
    }

    @Override
    public List<Consent> consents(String person) {
        return unit.read(em -> Consents.of(em, person));
    }

    @Override
    public Optional<View> see(User viewer, String task, String person) {
        return Optional.ofNullable(seeAll(viewer, task, List.of(person)).get(person));
    }

    @Override
    public Map<String, View> seeAll(User viewer, String task, List<String> people) {
        List<String> there = people.stream().distinct().filter(this::exists).toList();
        Redaction redaction = new Redaction(firewall, surroundings.places(), surroundings::above);
        return writeTwice(em -> {
            Map<String, Map<String, Answer>> answers = Answers.ofMany(em, there);
            Map<String, View> views = new LinkedHashMap<>();
            Map<String, Set<String>> shown = new LinkedHashMap<>();
            for (String person : there) {
                String pseudonym = pseudonyms.of(em, viewerId(viewer), person);
                View view = redaction.view(pseudonym, task, answers.getOrDefault(person, Map.of()));
                views.put(person, view);
                shown.put(person, new TreeSet<>(view.facts().byField().keySet()));
            }
            shown.remove(viewer.id());
            Accesses.add(em, ids, new Viewing(viewerId(viewer), viewerName(viewer), task, clock.instant()), shown);
            return views;
        });
    }

    @Override
    public Optional<String> pseudonym(User viewer, String person) {
        return exists(person)
                ? Optional.of(writeTwice(em -> pseudonyms.of(em, viewerId(viewer), person)))
                : Optional.empty();
    }

    @Override
    public Optional<String> behind(User viewer, String pseudonym) {
        return unit.read(em -> Pseudonyms.behind(em, viewerId(viewer), pseudonym));
    }

    @Override
    public List<Access> accesses(String person) {
        return unit.read(em -> Accesses.of(em, person));
    }

    @Override
    public Map<String, Object> export(String person) {
        return wholeFile.export(person);
    }

    @Override
    public void erase(String person) {
        wholeFile.erase(person);
    }

    private boolean exists(String person) {
        return accounts.find(person).isPresent();
    }

    /** Two viewers of one organisation can look at the same moment: then the second finds what the first has made. */
    private <R> R writeTwice(Function<EntityManager, R> work) {
        try {
            return unit.write(work);
        } catch (PersistenceException e) {
            return unit.write(work);
        }
    }

    private void answered(EntityManager em, String person, String field) {
        events.record(em, new Event("people.answered", Map.of("person", person, "field", field)));
    }

    private void consentChanged(EntityManager em, String person, String purpose) {
        events.record(em, new Event("people.consent", Map.of("person", person, "purpose", purpose)));
    }

    private static String viewerId(User viewer) {
        return viewer.organisation().map(Organisation::id).orElse(viewer.id());
    }

    private static String viewerName(User viewer) {
        return viewer.organisation().map(Organisation::name).orElse(viewer.displayName());
    }
}
