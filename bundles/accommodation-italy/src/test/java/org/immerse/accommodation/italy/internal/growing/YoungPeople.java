package org.immerse.accommodation.italy.internal.growing;

import java.lang.reflect.Proxy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.immerse.api.fact.Fact;
import org.immerse.api.fact.Facts;
import org.immerse.api.people.Answer;
import org.immerse.api.people.People;
import org.immerse.api.people.View;
import org.immerse.api.security.User;

/** People's files for tests: what they answered, and who looked for which task. */
public final class YoungPeople {
    private final Map<String, Map<String, Answer>> files = new TreeMap<>();

    /** Who looked at whom, and for which task. */
    public final List<String> looks = new ArrayList<>();

    /** Somebody with a day of birth. */
    public YoungPeople born(String person, LocalDate birth, Instant answered) {
        return told(person, "birth-date", new Fact.Period(Optional.of(birth), Optional.of(birth)), answered)
                .told(person, "contact-name", new Fact.Words("Name of " + person), answered);
    }

    /** Somebody who told something. */
    public YoungPeople told(String person, String field, Fact fact, Instant answered) {
        files.computeIfAbsent(person, key -> new TreeMap<>())
                .put(field, new Answer(field, Answer.State.GIVEN, Optional.of(fact), "", answered));
        return this;
    }

    /** The service over these files; every field is shown to everybody who may ask. */
    public People service() {
        return (People) Proxy.newProxyInstance(
                People.class.getClassLoader(),
                new Class<?>[] {People.class},
                (proxy, method, arguments) -> answer(method.getName(), Objects.requireNonNull(arguments)));
    }

    private Object answer(String method, Object[] arguments) {
        return switch (method) {
            case "answers" -> files.getOrDefault(String.valueOf(arguments[0]), Map.of());
            case "facts" -> facts(String.valueOf(arguments[0]));
            case "see" -> see((User) arguments[0], String.valueOf(arguments[1]), String.valueOf(arguments[2]));
            case "seeAll" -> seeAll((User) arguments[0], String.valueOf(arguments[1]), (List<?>) arguments[2]);
            case "pseudonym" -> Optional.of("K-" + arguments[1]);
            default -> throw new UnsupportedOperationException(method);
        };
    }

    private Facts facts(String person) {
        Map<String, Fact> facts = new TreeMap<>();
        files.getOrDefault(person, Map.of())
                .forEach((field, answer) -> answer.fact().ifPresent(fact -> facts.put(field, fact)));
        return new Facts(facts);
    }

    private Optional<View> see(User viewer, String task, String person) {
        looks.add(viewer.id() + " " + task + " " + person);
        return files.containsKey(person)
                ? Optional.of(new View("K-" + person, facts(person), List.of(), List.of()))
                : Optional.empty();
    }

    private Map<String, View> seeAll(User viewer, String task, List<?> people) {
        Map<String, View> seen = new LinkedHashMap<>();
        people.forEach(person ->
                see(viewer, task, String.valueOf(person)).ifPresent(view -> seen.put(String.valueOf(person), view)));
        return seen;
    }
}
