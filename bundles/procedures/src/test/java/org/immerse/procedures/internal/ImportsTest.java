package org.immerse.procedures.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.immerse.api.module.ModuleResources;
import org.immerse.api.module.ServiceModule;
import org.immerse.api.procedure.Procedure;
import org.immerse.api.text.ProblemException;
import org.immerse.procedures.internal.Imports.Draft;
import org.immerse.procedures.internal.exchange.Difference;
import org.immerse.procedures.internal.exchange.Difference.Change;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class ImportsTest {
    private static final String ID = "demo.health-card";

    @AutoClose
    private final Desk desk = new Desk();

    @Test
    void lookingChangesNothing() {
        Imports.Preview preview = desk.imports.preview(HealthCard.file());
        assertThat(preview.differences()).hasSize(8).allMatch(difference -> difference.change() == Change.NEW);
        assertThat(desk.entries.all()).isEmpty();
        assertThat(desk.imports.drafts()).isEmpty();
    }

    @Test
    void peopleSeeWhatWasPublishedAndNothingElse() {
        desk.imports.take(Desk.EDITOR, HealthCard.file());
        assertThat(desk.book.current()).isEmpty();
        assertThat(desk.imports.drafts()).extracting(Draft::isPublished).containsExactly(false);
        desk.imports.publish(Desk.EDITOR, ID);
        assertThat(desk.book.current()).extracting(Procedure::id).containsExactly(ID);
        assertThat(desk.book.paper("passport")).isPresent();
        assertThat(desk.book.forSubject("services-test.health-card")).hasSize(1);
        desk.imports.withdraw(Desk.EDITOR, ID);
        assertThat(desk.book.current()).isEmpty();
        assertThat(desk.audited)
                .containsExactly(
                        "procedures.import procedures", "procedures.publish " + ID, "procedures.withdraw " + ID);
    }

    @Test
    void theSameFileAgainKeepsIdentityAndChangesNothing() {
        desk.imports.take(Desk.EDITOR, HealthCard.file());
        desk.imports.publish(Desk.EDITOR, ID);
        List<?> before = desk.entries.all();
        desk.clock.forward(java.time.Duration.ofMinutes(1));
        Imports.Preview again = desk.imports.take(Desk.EDITOR, HealthCard.file());
        assertThat(again.changes()).isFalse();
        assertThat(desk.entries.all()).isEqualTo(before);
        assertThat(desk.imports.preview(desk.imports.export(ID)).changes()).isFalse();
    }

    @Test
    void aChangeStaysADraftUntilItIsPublished() {
        desk.imports.take(Desk.EDITOR, HealthCard.file());
        desk.imports.publish(Desk.EDITOR, ID);
        Imports.Preview preview =
                desk.imports.take(Desk.EDITOR, HealthCard.file().replace("\"amount\": 70", "\"amount\": 85"));
        assertThat(preview.differences())
                .filteredOn(difference -> difference.change() == Change.CHANGED)
                .flatExtracting(Difference::lines)
                .containsExactly(new Difference.Line("steps/permit/cost/amount", "70", "85"));
        assertThat(cost()).isEqualTo("70");
        assertThat(desk.imports.drafts()).extracting(Draft::hasChanges).containsExactly(true);
        desk.imports.publish(Desk.EDITOR, ID);
        assertThat(cost()).isEqualTo("85");
        assertThat(new ProcedureBook(desk.entries, desk.site, desk.clock).current())
                .hasSize(1);
    }

    @Test
    void theProcedureThatReplacesAnotherIsListedFromItsFirstDayOn() {
        desk.imports.take(
                Desk.EDITOR, HealthCard.file().replace("\"goals\"", "\"replacedBy\": \"demo.new-card\", \"goals\""));
        desk.imports.take(
                Desk.EDITOR,
                HealthCard.file()
                        .replace("\"demo.health-card\"", "\"demo.new-card\"")
                        .replace("\"goals\"", "\"validFrom\": \"2027-01-01\", \"goals\""));
        desk.imports.publish(Desk.EDITOR, ID);
        desk.imports.publish(Desk.EDITOR, "demo.new-card");
        assertThat(desk.book.current()).extracting(Procedure::id).containsExactly(ID);
        desk.clock.forward(java.time.Duration.ofDays(
                java.time.temporal.ChronoUnit.DAYS.between(desk.book.today(), LocalDate.parse("2027-01-01"))));
        assertThat(desk.book.current()).extracting(Procedure::id).containsExactly("demo.new-card");
        assertThat(desk.book.heir(desk.book.find(ID).orElseThrow(), desk.book.today()))
                .isPresent();
    }

    @Test
    void modulesBringFilesThatGoWithThem() {
        ModuleResources resources = new OneFile();
        assertThatThrownBy(() -> desk.imports.publish(Desk.EDITOR, ID)).isInstanceOf(ProblemException.class);
        load(resources);
        assertThat(desk.book.current()).hasSize(1);
        desk.book.unload(resources);
        assertThat(desk.book.current()).isEmpty();
    }

    private void load(ModuleResources resources) {
        try {
            desk.book.load(resources);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private String cost() {
        return desk.book
                .find(ID)
                .flatMap(procedure -> procedure.step("permit"))
                .flatMap(step -> step.cost())
                .map(cost -> cost.amount().toPlainString())
                .orElse("");
    }

    private static final class OneFile implements ModuleResources {
        @Override
        public ServiceModule module() {
            return () -> "services-test";
        }

        @Override
        public String version() {
            return "1";
        }

        @Override
        public List<String> list(String folder, String suffix) {
            return folder.equals("procedures") ? List.of("procedures/one.json") : List.of();
        }

        @Override
        public boolean has(String path) {
            return true;
        }

        @Override
        public InputStream open(String path) {
            return new ByteArrayInputStream(HealthCard.file().getBytes(StandardCharsets.UTF_8));
        }
    }
}
