package org.immerse.people.internal.view;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immerse.api.people.Answer;
import org.immerse.api.people.Question;

/**
 * The way through the questions: which comes when, and where each has its address.
 *
 * @param questions in the order they are asked
 * @param answers what is answered so far
 * @param all whether all are asked one after the other, or one alone is changed
 * @param then where to go on afterwards, inside this site
 */
record Flow(List<Question> questions, Map<String, Answer> answers, boolean all, Optional<String> then) {
    static final String QUESTIONS = "people/questions";
    static final String CHECK = "people/check";
    static final String DONE = "people/done";
    static final String FILE = "people/file";
    static final String THEN = "then";
    static final String ALL = "all";

    Flow {
        questions = List.copyOf(questions);
        answers = Map.copyOf(answers);
    }

    /** The question of a field. */
    Optional<Question> question(String field) {
        return questions.stream()
                .filter(question -> question.field().equals(field))
                .findFirst();
    }

    /** Place of a question, from 1. */
    int place(Question question) {
        return questions.indexOf(question) + 1;
    }

    /** How many are answered. */
    int answered() {
        return (int) questions.stream()
                .filter(question -> answers.containsKey(question.field()))
                .count();
    }

    /** Where to begin, or to go on: the first question without an answer, else the check. */
    String start() {
        return questions.stream()
                .filter(question -> !answers.containsKey(question.field()))
                .findFirst()
                .map(this::address)
                .orElseGet(() -> address(CHECK));
    }

    /** Where to go after a question. */
    String after(Question question) {
        if (!all) {
            return then.orElse(FILE);
        }
        int place = place(question);
        return place < questions.size() ? address(questions.get(place)) : address(CHECK);
    }

    /** The question before; empty for the first, and where one alone is changed. */
    Optional<String> before(Question question) {
        int place = place(question);
        return all && place > 1 ? Optional.of(address(questions.get(place - 2))) : Optional.empty();
    }

    /** Where 'save and leave' leads. */
    String wayOut() {
        return then.orElse("");
    }

    /** The address of a question in this flow. */
    String address(Question question) {
        return address(QUESTIONS + "/" + question.field());
    }

    /** An address that keeps where to go on. */
    String address(String path) {
        List<String> query = new ArrayList<>();
        if (all && path.startsWith(QUESTIONS)) {
            query.add(ALL + "=yes");
        }
        then.ifPresent(next -> query.add(THEN + "=" + URLEncoder.encode(next, StandardCharsets.UTF_8)));
        return query.isEmpty() ? path : path + "?" + String.join("&", query);
    }

    /** The place to go on, if it lies inside this site. */
    static Optional<String> inside(String location) {
        String path = location.split("\\?", 2)[0];
        boolean outside = location.startsWith("/")
                || location.contains("\\")
                || path.contains("//")
                || path.contains(":")
                || location.chars().anyMatch(Character::isISOControl);
        return outside ? Optional.empty() : Optional.of(location);
    }
}
