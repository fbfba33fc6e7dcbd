package org.immerse.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an employer does: bring vacancies, look at candidates without names, answer somebody who applied. */
@Journey
class EmployerJourneyIT {
    private static final String REPORT = "#import-report";

    private final RunningSite site;
    private final Browsing browsing;
    private final String run = UUID.randomUUID().toString().substring(0, 6);

    EmployerJourneyIT(RunningSite site, Browsing browsing) {
        this.site = site;
        this.browsing = browsing;
    }

    @Test
    void vacanciesOfAFileAreTakenInAndBrokenLinesAreNamed() {
        String posted = "ld-" + run;
        String first = "csv-a-" + run;
        String last = "csv-b-" + run;
        try (Person employer = new Person(site, browsing.desk("en"));
                Person newcomer = new Person(site, browsing.phone("es"))) {
            employer.signIn("employer");
            upload(employer, "vacancies.jsonld", "application/ld+json", Postings.good(posted));
            employer.sees(REPORT + " .im-callout");
            upload(employer, "vacancies.csv", "text/csv", Postings.csv(first, last));
            employer.sees(REPORT + " table");
            List<String> lines = employer.find(REPORT + " tbody tr").allInnerTexts();
            assertThat(lines).as("three broken lines").hasSizeGreaterThanOrEqualTo(3);
            assertThat(lines.subList(0, 3))
                    .satisfiesExactly(
                            line -> assertThat(line).startsWith("3"),
                            line -> assertThat(line).startsWith("4").contains("Sin lugar"),
                            line -> assertThat(line).startsWith("5").contains("Sin fecha"));
            employer.open("jobs-spain/employer").reads("#jobs-spain-employer", Postings.title(posted));
            employer.reads("#jobs-spain-employer", Postings.title(first));
            employer.reads("#jobs-spain-employer", Postings.title(last));
            newcomer.signIn("amina");
            newcomer.open("jobs-spain?q=" + posted).sees(".im-match .im-fit").reads(".im-match h2", posted);
        }
    }

    @Test
    void candidatesHaveNoNamesAndNoContacts() {
        try (Person employer = new Person(site, browsing.desk("en"))) {
            employer.signIn("employer");
            employer.open("jobs-spain/employer").sees("#jobs-spain-employer a[href*='candidates/']");
            List<String> pages = employer.find("#jobs-spain-employer a[href*='candidates/']").all().stream()
                    .map(link -> link.getAttribute("href"))
                    .distinct()
                    .limit(3)
                    .toList();
            List<String> secrets = secrets();
            for (String page : pages) {
                for (String tab : List.of("people", "applied")) {
                    employer.open(page + "?tab=" + tab)
                            .sees("#jobs-spain-candidates .im-match, #jobs-spain-candidates .im-empty");
                    String shown = employer.page().content();
                    assertThat(secrets).noneSatisfy(secret -> assertThat(shown).contains(secret));
                }
            }
        }
    }

    @Test
    void anAnswerReachesTheOpenPageOfWhoeverApplied() {
        String vacancy = "answer-" + run;
        try (Person employer = new Person(site, browsing.desk("en"));
                Person newcomer = new Person(site, browsing.phone("es"))) {
            employer.signIn("employer");
            upload(employer, "one.json", "application/json", Postings.good(vacancy));
            employer.sees(REPORT + " .im-callout");
            newcomer.signIn("amina");
            String request = apply(newcomer, vacancy);
            employer.open("jobs-spain/employer").click("a[href*='candidates/']:has-text('%s')".formatted(vacancy));
            employer.click("#jobs-spain-candidates a[href$='%s']".formatted(request))
                    .sees("#requests-words textarea");
            String words = "Ven el jueves " + run;
            employer.fill("#requests-words textarea", words).click("#requests-send");
            newcomer.reads("#requests-item", words);
            employer.click("#requests-invite").click("#requests-go");
            newcomer.sees("#requests-agree");
        }
    }

    private static String apply(Person newcomer, String vacancy) {
        newcomer.open("jobs-spain?q=" + vacancy).click(".im-match h2 a:has-text('%s')".formatted(vacancy));
        newcomer.click("a[href*='jobs-spain/apply/']").sees("#apply-agree");
        newcomer.fill("#apply-name input", "Amina").fill("#apply-email input", "amina@example.org");
        newcomer.find("#apply-agree input").check();
        newcomer.calm().click("#jobs-spain-apply vaadin-button[theme~='primary']");
        newcomer.click("#jobs-spain-apply a[href*='requests/item/']").sees("#requests-item .im-thread");
        return newcomer.where();
    }

    private static void upload(Person employer, String name, String type, String content) {
        employer.open("jobs-spain/employer/import").sees("#import-file");
        employer.find("#import-file input[type=file]")
                .setInputFiles(new FilePayload(name, type, content.getBytes(StandardCharsets.UTF_8)));
    }

    /** Names, e-mail addresses and telephone numbers of the invented people. */
    private List<String> secrets() {
        List<String> secrets = new ArrayList<>();
        read("accounts.json").forEach(account -> {
            if (account.path("roles").toString().contains("NEWCOMER")) {
                secrets.add(account.path("displayName").asString());
            }
        });
        read("people.json").forEach(person -> {
            for (String field : List.of("contact-name", "contact-email", "contact-phone")) {
                String words = person.path("answers").path(field).path("words").asString("");
                if (!words.isBlank()) {
                    secrets.add(words);
                }
            }
        });
        assertThat(secrets).hasSizeGreaterThan(60);
        return secrets;
    }

    private JsonNode read(String file) {
        Path path = site.folder().resolve("demo").resolve(file);
        try {
            return JsonMapper.shared().readTree(Files.readString(path));
        } catch (IOException e) {
            throw new IllegalStateException("no demo set", e);
        }
    }
}
