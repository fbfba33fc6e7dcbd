package org.immerse.eligibility.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immerse.api.eligibility.Answers;
import org.immerse.api.eligibility.Outcome.Verdict;
import org.immerse.api.module.ModuleCheck;
import org.immerse.api.module.ModuleResources;
import org.immerse.api.module.ServiceModule;
import org.immerse.api.security.Role;
import org.immerse.api.security.User;
import org.immerse.api.text.ProblemException;
import org.immerse.eligibility.internal.persistence.Published;
import org.immerse.testing.TestClock;
import org.immerse.testing.database.TestDatabase;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class RuleBookTest {
    private static final User EDITOR = new User("e", "e", "e", Set.of(Role.ADMINISTRATOR), Optional.empty());

    @AutoClose
    private final TestDatabase database = TestDatabase.h2();

    private final Published published = new Published(database.unit("eligibility"));
    private final RuleBook book = new RuleBook(published, new TestClock());

    @Test
    void everySharedQuestionIsAskedInSixLanguagesOfBoth() {
        assertThat(RuleBook.sharedCriteria()).hasSizeGreaterThan(12);
        RuleBook.sharedCriteria().values().forEach(criterion -> {
            List<String> languages = List.of("en", "es", "it", "el", "fr", "ar");
            assertThat(criterion.ask().byLanguage().keySet()).as(criterion.id()).containsAll(languages);
            assertThat(criterion.askOther().byLanguage().keySet())
                    .as(criterion.id())
                    .containsAll(languages);
            assertThat(criterion.askOther()).as(criterion.id()).isNotEqualTo(criterion.ask());
            criterion
                    .options()
                    .forEach(option -> assertThat(option.label().byLanguage().keySet())
                            .as(option.id())
                            .containsAll(languages));
        });
    }

    @Test
    void rulesComeAndGoWithTheirModule() throws IOException {
        ModuleResources module = new OneFile(HealthCard.FILE);
        assertThat(book.subjects()).isEmpty();
        book.load(module);
        assertThat(book.judge(HealthCard.SUBJECT, Answers.NONE.with("lives-here", "no")))
                .hasValueSatisfying(outcome -> assertThat(outcome.verdict()).isEqualTo(Verdict.NO));
        assertThat(new RuleCheck(book).check().level()).isEqualTo(ModuleCheck.Level.GOOD);
        RuleSources sources = new RuleSources(book, new SomeSite());
        assertThat(sources.entries())
                .isEqualTo(sources.entry("eligibility." + HealthCard.SUBJECT).stream()
                        .toList())
                .hasSize(1);
        book.unload(module);
        assertThat(book.judge(HealthCard.SUBJECT, Answers.NONE)).isEmpty();
    }

    @Test
    void aFaultyRuleOfAModuleIsLeftOutAndTold() throws IOException {
        book.load(new OneFile(HealthCard.FILE.replace("2026-10-01", "soon")));
        assertThat(book.subjects()).isEmpty();
        ModuleCheck.Result result = new RuleCheck(book).check();
        assertThat(result.level()).isEqualTo(ModuleCheck.Level.WARNING);
        assertThat(result.finding().arguments()).contains("services-test", "eligibility/one.json");
    }

    @Test
    void whatAnEditorPublishesComesFirstAndStaysOverARestart() throws IOException {
        book.load(new OneFile(HealthCard.FILE));
        book.publish(
                EDITOR,
                HealthCard.FILE.replace("\"to\": 1200", "\"to\": 800").replace("\"income\": 900", "\"income\": 700"));
        Answers answers = Answers.NONE
                .with("lives-here", "yes")
                .with("residence-permit", "yes")
                .with("pregnant", "no")
                .with("income", "1000");
        assertThat(verdict(book, answers)).isEqualTo(Verdict.NO);
        assertThat(verdict(new RuleBook(published, new TestClock()), answers)).isEqualTo(Verdict.NO);
        book.takeBack(HealthCard.SUBJECT);
        assertThat(verdict(book, answers)).isEqualTo(Verdict.YES);
    }

    @Test
    void nothingWithAFaultIsPublished() {
        for (String wrong :
                List.of(HealthCard.FILE.replace("\"expect\": \"no\"", "\"expect\": \"yes\""), "{}", "nothing")) {
            assertThatThrownBy(() -> book.publish(EDITOR, wrong)).isInstanceOf(ProblemException.class);
        }
        assertThat(published.all()).isEmpty();
    }

    @Test
    void anErasedEditorIsForgotten() {
        book.publish(EDITOR, HealthCard.FILE);
        new EditorData(published).erase("e");
        assertThat(published.all()).extracting(Published.Entry::by).containsExactly("");
    }

    private static Verdict verdict(RuleBook book, Answers answers) {
        return book.judge(HealthCard.SUBJECT, answers).orElseThrow().verdict();
    }

    private record OneFile(String text) implements ModuleResources {
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
            return folder.equals("eligibility") ? List.of("eligibility/one.json") : List.of();
        }

        @Override
        public boolean has(String path) {
            return true;
        }

        @Override
        public InputStream open(String path) {
            return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        }
    }
}
