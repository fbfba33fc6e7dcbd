package org.immerse.journeys;

import static java.util.Map.entry;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The questions of the profile, one a page, as a person answers them. */
final class Questions {
    private static final String ROUTE = "people/questions/";
    private static final int MOST = 40;

    private final Person person;
    private final Map<String, Consumer<Person>> answers;

    private Questions(Person person, Map<String, Consumer<Person>> answers) {
        this.person = person;
        this.answers = answers;
    }

    /** The questions about work, with the words this person uses for their own occupation. */
    static Questions ofWork(Person person, String occupation) {
        return new Questions(
                person,
                Map.of(
                        "experience", one -> searched(one, occupation),
                        "languages", one -> languages(one, "es"),
                        "education", one -> one.click("vaadin-radio-button >> nth=2"),
                        "licences", one -> one.click("vaadin-checkbox >> nth=1"),
                        "place", one -> place(one, "Valencia"),
                        "available", one -> one.click("#people-questions .im-row vaadin-button"),
                        "contact-name", one -> words(one, "Journey")));
    }

    /** The questions about a home in Italy. */
    static Questions ofHome(Person person, String language, LocalDate from, String name, String phone) {
        return new Questions(
                person,
                Map.ofEntries(
                        entry("place", one -> place(one, "Bologna")),
                        entry("housing-kind", Questions::everything),
                        entry("budget", one -> one.fill("#people-questions input >> nth=1", "450")),
                        entry("housing-from", one -> one.day("#people-questions vaadin-date-picker", from)),
                        entry("housing-months", one -> one.fill("#people-questions input", "6")),
                        entry("home-life", one -> one.click("vaadin-checkbox >> nth=0")),
                        entry("pets-ok", one -> one.click("vaadin-radio-button >> nth=0")),
                        entry("smokes", one -> one.click("vaadin-radio-button >> nth=1")),
                        entry("languages", one -> languages(one, language)),
                        entry("independence", Questions::everything),
                        entry("help-wanted", one -> one.click("vaadin-checkbox >> nth=0")),
                        entry("letter", one -> words(one, "Buongiorno, sono " + name)),
                        entry("letter-share", one -> one.click("vaadin-radio-button >> nth=1")),
                        entry("contact-name", one -> words(one, name)),
                        entry("contact-phone", one -> words(one, phone))));
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
            person.click("#people-continue").isNoLongerAt(ROUTE + question);
            done.add(question);
        }
        return done;
    }

    /** 'I don't know', the first of the soft answers. */
    private static void leaveOpen(Person person) {
        person.click("vaadin-radio-button:has(.soft)");
    }

    private static void searched(Person person, String words) {
        choose(person, "#people-questions vaadin-combo-box input", words);
        person.sees("#people-questions ul.im-rows li");
    }

    private static void languages(Person person, String language) {
        choose(person, "#people-questions vaadin-combo-box input", language);
        person.click("#people-questions vaadin-select");
        person.click("vaadin-select-item >> nth=3");
    }

    private static void place(Person person, String town) {
        choose(person, "#people-questions vaadin-combo-box input", town);
    }

    private static void words(Person person, String words) {
        person.fill("#people-questions vaadin-text-area textarea, #people-questions input", words);
    }

    private static void everything(Person person) {
        int boxes = person.find("#people-questions vaadin-checkbox").count();
        for (int box = 0; box < boxes; box++) {
            person.click("#people-questions vaadin-checkbox >> nth=" + box);
        }
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
