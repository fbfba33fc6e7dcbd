package org.immerse.worklist.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.immerse.api.module.Site;
import org.immerse.api.security.Role;
import org.immerse.api.security.User;
import org.immerse.api.text.Text;
import org.immerse.api.work.WorkItem;
import org.immerse.api.work.WorkSource;
import org.immerse.testing.TestClock;
import org.junit.jupiter.api.Test;

class WorkDeskTest {
    private static final User GIULIA = user("giulia");
    private static final User MARCO = user("marco");
    private final WorkDesk desk = new WorkDesk(new TestClock(Instant.parse("2026-11-23T23:30:00Z")), new Bologna());

    @Test
    void asksEveryModuleAndEachUserGetsTheirOwn() {
        desk.sources = List.of(new Papers(), new Waiting());
        assertThat(desk.agenda(GIULIA).items()).extracting(WorkItem::key).containsExactly("papers.giulia", "waiting");
        assertThat(desk.agenda(MARCO).items()).extracting(WorkItem::key).containsExactly("papers.marco", "waiting");
    }

    @Test
    void aModuleThatFailsLeavesTheOthersAndIsSaid() {
        desk.sources = List.of(new Broken(), new Waiting());
        assertThat(desk.agenda(GIULIA).items()).extracting(WorkItem::key).containsExactly("waiting");
        assertThat(desk.agenda(GIULIA).complete()).isFalse();
    }

    @Test
    void theDayIsThatOfTheSiteAndNotOfGreenwich() {
        assertThat(desk.agenda(GIULIA).today()).isEqualTo(LocalDate.parse("2026-11-24"));
    }

    @Test
    void followsTheTopicsOfEveryModule() {
        desk.sources = List.of(new Papers(), new Waiting());
        assertThat(desk.topics()).containsExactlyInAnyOrder("papers.changed");
    }

    @Test
    void theIconIsThatOfTheModuleWhoseKindItIs() {
        desk.sources = List.of(new Waiting(), new Papers());
        assertThat(desk.icon("papers.expiring")).isEqualTo("paper");
        assertThat(desk.icon("waiting.one")).isEqualTo("clock");
    }

    private static User user(String id) {
        return new User(id, id, id, Set.of(Role.CASEWORKER), Optional.empty());
    }

    private static final class Papers implements WorkSource {
        @Override
        public String module() {
            return "papers";
        }

        @Override
        public List<WorkItem> items(User staff) {
            return List.of(WorkItem.by(
                    LocalDate.parse("2026-11-30"),
                    "papers." + staff.id(),
                    "papers.expiring",
                    Text.of("x"),
                    Text.of("x"),
                    ""));
        }

        @Override
        public Set<String> topics() {
            return Set.of("papers.changed");
        }

        @Override
        public String icon(String kind) {
            return "paper";
        }
    }

    private static final class Waiting implements WorkSource {
        @Override
        public String module() {
            return "waiting";
        }

        @Override
        public List<WorkItem> items(User staff) {
            return List.of(WorkItem.open("waiting", "waiting.one", Text.of("x"), Text.of("x"), ""));
        }
    }

    private static final class Broken implements WorkSource {
        @Override
        public String module() {
            return "broken";
        }

        @Override
        public List<WorkItem> items(User staff) {
            throw new IllegalStateException("cannot be read");
        }
    }

    private static final class Bologna implements Site {
        @Override
        public String id() {
            return "italy";
        }

        @Override
        public String name() {
            return "IMMERSE Bologna";
        }

        @Override
        public String address() {
            return "http://localhost";
        }

        @Override
        public String country() {
            return "IT";
        }

        @Override
        public List<Locale> languages() {
            return List.of(Locale.ITALIAN);
        }

        @Override
        public Path folder() {
            return Path.of("");
        }
    }
}
