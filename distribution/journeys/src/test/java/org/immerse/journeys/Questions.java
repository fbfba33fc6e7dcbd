package org.immerse.journeys;

import com.microsoft.playwright.Locator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The questions of the profile, one a page, as a person answers them. */
final class Questions {
    private static final String ROUTE = "people/questions/";
    private static final int MOST = 40;

    private final Person person;
    private final String occupation;
    private final Map<String, Consumer<Person>> answers;

    /** With the words this person uses for their own occupation. */
    Questions(Person person, String occupation) {
        this.person = person;
        this.occupation = occupation;
        this.answers = Map.of(
                "experience", one -> searched(one),
                "languages", Questions::languages,
                "education", one -> one.click("vaadin-radio-button >> nth=2"),
                "licences", one -> one.click("vaadin-checkbox >> nth=1"),
                "place", Questions::place,
                "available", one -> one.click("#people-questions .im-row vaadin-button"),
                "contact-name",
                        one -> one.fill(
                                "#people-questions vaadin-text-area textarea, #people-questions input", "Journey"));
    }

    /** The question that is asked now; empty when none is. */
    String asked() {
        String path = person.where();
        return path.startsWith(ROUTE) ? path.substring(ROUTE.length()) : "";
    }

    /** Answers so many questions, or all that are left; returns which. */
    List<String> answer(int number) {
        List<String> done = new ArrayList<>();
        while (!asked().isEmpty() && done.size() < Math.min(number, MOST)) {
            String question = asked();
            person.sees("#people-continue");
            answers.getOrDefault(question, Questions::leaveOpen).accept(person);
            person.click("#people-continue");
            person.page().waitForURL(url -> !url.contains(ROUTE + question));
            person.calm();
            done.add(question);
        }
        return done;
    }

    /** 'I don't know', the first of the soft answers. */
    private static void leaveOpen(Person person) {
        person.click("vaadin-radio-button:has(.soft)");
    }

    private void searched(Person person) {
        choose(person, "#people-questions vaadin-combo-box input", occupation);
        person.sees("#people-questions ul.im-rows li");
    }

    private static void languages(Person person) {
        choose(person, "#people-questions vaadin-combo-box input", "es");
        person.click("#people-questions vaadin-select");
        person.click("vaadin-select-item >> nth=3");
    }

    private static void place(Person person) {
        choose(person, "#people-questions vaadin-combo-box input", "Valencia");
    }

    /** Types into a combo box and takes the first that is offered. */
    static void choose(Person person, String input, String words) {
        Locator field = person.find(input).first();
        field.click();
        field.pressSequentially(words);
        Locator item = person.find("vaadin-combo-box-item:visible:not(:empty)").first();
        item.waitFor();
        person.calm();
        item.click();
        person.calm();
    }
}
