package org.immerse.mail.internal.news;

import static org.assertj.core.api.Assertions.assertThat;
import static org.immerse.mail.internal.PostOffice.AMAL;
import static org.immerse.mail.internal.PostOffice.CLERK;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.immerse.api.event.Event;
import org.immerse.api.module.Site;
import org.immerse.api.security.User;
import org.immerse.api.text.Text;
import org.immerse.api.work.WorkItem;
import org.immerse.api.work.WorkSource;
import org.immerse.testing.StandIn;
import org.immerse.testing.TestClock;
import org.junit.jupiter.api.Test;

/** On Monday, 23 November 2026, at half past ten in the evening UTC: in Nicosia it is Tuesday. */
class WorkNewsTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-24");
    private static final Text WORDS = Text.of("words");
    private final TestClock clock = new TestClock(Instant.parse("2026-11-23T22:30:00Z"));
    private final List<WorkItem> waiting = new ArrayList<>();
    private final WorkNews news =
            new WorkNews(StandIn.of(Site.class, (name, arguments) -> ZoneId.of("Asia/Nicosia")), clock);

    WorkNewsTest() {
        news.sources = List.of(source("broken"), source("feedback"));
    }

    @Test
    void whatIsUrgentOrDueIsToldAndWhatMayWaitIsNot() {
        waiting.add(WorkItem.open("feedback.answer.0", "feedback.answer", WORDS, WORDS, "feedback"));
        waiting.add(due(TODAY.plusDays(1), "1"));
        assertThat(news.today(CLERK)).isEmpty();
        waiting.add(due(TODAY, "2"));
        waiting.add(due(TODAY.minusDays(30), "3"));
        waiting.add(due(TODAY.plusDays(30), "4").atOnce());
        assertThat(news.today(CLERK)).hasSize(3).doesNotHaveDuplicates();
        assertThat(news.today(AMAL)).isEmpty();
    }

    @Test
    void theCauseStaysTheSameUntilTheWorkHasAnotherDay() {
        waiting.add(due(TODAY, "1"));
        List<String> first = news.today(CLERK);
        clock.forward(Duration.ofDays(5));
        assertThat(news.today(CLERK)).isEqualTo(first).hasSize(1);
        waiting.set(0, due(TODAY.plusDays(5), "1"));
        assertThat(news.today(CLERK)).hasSize(1).doesNotContainAnyElementsOf(first);
    }

    @Test
    void anEventTellsOfWhatItBringsAndOnItsDayThatIsToldOnceMore() {
        Event written = new Event("feedback.changed", Map.of("case", "new", "person", "", "organisation", "office"));
        waiting.add(due(TODAY.plusDays(9), "old"));
        assertThat(news.by(written, CLERK)).isEmpty();
        waiting.add(due(TODAY.plusDays(3), "new"));
        List<String> came = news.by(written, CLERK);
        assertThat(came).hasSize(1).isEqualTo(news.by(written, CLERK));
        clock.forward(Duration.ofDays(3));
        assertThat(news.today(CLERK)).hasSize(1).doesNotContainAnyElementsOf(came);
        assertThat(news.by(new Event("directory.changed", Map.of("service", "new")), CLERK))
                .isEmpty();
    }

    @Test
    void whatARequestBringsIsLeftToTheRequestUntilItIsDue() {
        waiting.add(due(TODAY.plusDays(3), "r"));
        Event asked = new Event("requests.changed", Map.of("request", "r", "organisation", "office"));
        assertThat(news.by(asked, CLERK)).isEmpty();
        waiting.set(0, due(TODAY, "r"));
        assertThat(news.by(asked, CLERK)).isEqualTo(news.today(CLERK)).hasSize(1);
    }

    @Test
    void noCauseSaysWhatAKeySays() {
        waiting.add(due(TODAY, "amal-haddad"));
        assertThat(news.today(CLERK))
                .singleElement()
                .asString()
                .startsWith("work:feedback.answer:")
                .doesNotContain("amal");
    }

    private static WorkItem due(LocalDate day, String id) {
        return WorkItem.by(day, "feedback.answer." + id, "feedback.answer", WORDS, WORDS, "feedback/case/" + id);
    }

    /** Work for offices. */
    private WorkSource source(String module) {
        return new WorkSource() {
            @Override
            public String module() {
                return module;
            }

            @Override
            public List<WorkItem> items(User staff) {
                if (module.equals("broken")) {
                    throw new IllegalStateException("it cannot say");
                }
                return staff.organisation().isEmpty() ? List.of() : List.copyOf(waiting);
            }

            @Override
            public Set<String> topics() {
                return Set.of("feedback.changed", "requests.changed");
            }
        };
    }
}
