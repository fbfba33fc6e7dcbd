package org.immerse.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Response;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Everything a site in Italy sends to a host's browser, to the byte, holds nothing of whom they have not met. */
@Journey("italy")
class ItalyAnswersIT {
    private static final Set<String> MET = Set.of("open-meeting", "plan-visit", "start-trial", "agree", "move-in");
    private static final List<String> VIEWS = List.of(
            "",
            "accommodation-italy/interested",
            "accommodation-italy/host",
            "accommodation-italy/living",
            "worklist",
            "requests",
            "people/file",
            "menu");

    private final RunningSite site;
    private final Browsing browsing;
    private final ItalianDemo demo;

    ItalyAnswersIT(RunningSite site, Browsing browsing) {
        this.site = site;
        this.browsing = browsing;
        this.demo = new ItalianDemo(site);
    }

    @Test
    void nothingOfAYoungPersonReachesAHostBeforeTheMeeting() {
        String host = hostWithMostSuggestions();
        Map<String, JsonNode> people = demo.answers();
        Set<String> met = demo.peopleOf(host, MET);
        Set<String> hidden = new HashSet<>();
        people.forEach((person, answers) -> {
            if (!met.contains(person)) {
                hidden.addAll(secrets(answers));
            }
        });
        assertThat(hidden).hasSizeGreaterThan(150);
        String sent = everythingSentTo(host);
        assertThat(sent).as("the pages were really there").contains("accommodation-italy-interested");
        assertThat(hidden).noneSatisfy(secret -> assertThat(sent).contains(secret));
    }

    private String hostWithMostSuggestions() {
        return demo.hosts().values().stream()
                .max((one, other) -> Integer.compare(
                        demo.peopleOf(one, Set.of("interest")).size(),
                        demo.peopleOf(other, Set.of("interest")).size()))
                .orElseThrow();
    }

    /** Their name, telephone, day of birth in any writing, letter that is not shared, and who vouches for them. */
    private static List<String> secrets(JsonNode answers) {
        List<String> secrets = new ArrayList<>();
        for (String field : List.of("contact-name", "contact-phone", "vouchers")) {
            words(answers, field).ifPresent(secrets::add);
        }
        if (!answers.path("letter-share").path("flag").asBoolean(false)) {
            words(answers, "letter").ifPresent(secrets::add);
        }
        String birth = answers.path("birth-date").path("since").asString("");
        if (!birth.isEmpty()) {
            LocalDate day = LocalDate.parse(birth);
            secrets.add(birth);
            secrets.add(
                    DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ITALIAN).format(day));
        }
        return secrets;
    }

    private static Optional<String> words(JsonNode answers, String field) {
        return Optional.of(answers.path(field).path("words").asString("")).filter(words -> !words.isBlank());
    }

    /** What came to the browser by any way: pages, answers to its calls, and what was pushed. */
    private String everythingSentTo(String host) {
        ConcurrentLinkedQueue<String> pushed = new ConcurrentLinkedQueue<>();
        List<Response> answers = new ArrayList<>();
        StringBuilder all = new StringBuilder();
        try (Person person = new Person(site, browsing.desk("it"))) {
            Page page = person.page();
            page.onResponse(answers::add);
            page.onWebSocket(socket -> socket.onFrameReceived(frame -> pushed.add(frame.text())));
            person.signIn(host);
            for (String view : VIEWS) {
                visit(person, view, all, answers);
            }
            List<String> placements = person
                    .open("accommodation-italy/interested")
                    .find("#accommodation-italy-interested a[href*='placement/']")
                    .all()
                    .stream()
                    .map(link -> link.getAttribute("href"))
                    .toList();
            placements.forEach(placement -> visit(person, placement, all, answers));
        }
        pushed.forEach(all::append);
        return all.toString();
    }

    private static void visit(Person person, String view, StringBuilder all, List<Response> answers) {
        person.open(view).sees("#main > *");
        all.append(person.page().content());
        answers.forEach(answer -> all.append(text(answer)));
        answers.clear();
    }

    private static String text(Response answer) {
        String type = answer.headers().getOrDefault("content-type", "");
        if (!type.contains("json") && !type.contains("html") && !type.contains("text/plain")) {
            return "";
        }
        try {
            return answer.text();
        } catch (PlaywrightException redirected) {
            return "";
        }
    }
}
