package org.immerse.services.cyprus.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.immerse.api.procedure.Paper;
import org.immerse.api.procedure.Procedure;
import org.immerse.eligibility.internal.RuleBook;
import org.immerse.eligibility.internal.file.RuleReader;
import org.immerse.procedures.internal.exchange.ProcedureJson;
import org.junit.jupiter.api.Test;

class ShippedProceduresTest {
    private static final Map<String, String> FILES = Shipped.files("procedures");
    private static final Map<String, Paper> PAPERS = papers();

    @Test
    void everyProcedureCanBeGoneThroughAndLeavesNothingUnread() {
        FILES.forEach((name, text) ->
                assertThat(ProcedureJson.read(text, PAPERS).flaws()).as(name).isEmpty());
        assertThat(procedures()).hasSizeGreaterThanOrEqualTo(12);
    }

    @Test
    void everyProcedureIsOfThisModuleAndSaysWhereItIsWritten() {
        assertThat(procedures()).allSatisfy(procedure -> {
            assertThat(procedure.id()).startsWith(ServicesCyprusModule.ID + ".");
            assertThat(procedure.sources())
                    .isNotEmpty()
                    .allMatch(source -> source.checked().isPresent());
            assertThat(procedure.steps()).hasSizeGreaterThanOrEqualTo(3);
        });
    }

    @Test
    void everySubjectIsARuleOfThisModule() {
        Set<String> subjects = Shipped.files("eligibility").values().stream()
                .flatMap(text -> RuleReader.read(text, RuleBook.sharedCriteria()).rules().stream())
                .map(rule -> rule.rule().subject())
                .collect(Collectors.toSet());
        assertThat(procedures())
                .extracting(Procedure::subject)
                .allMatch(subject -> subject.isEmpty() || subjects.contains(subject));
    }

    @Test
    void everyTextIsInEveryLanguage() {
        FILES.forEach(
                (name, text) -> assertThat(Shipped.untranslated(text)).as(name).isEmpty());
    }

    @Test
    void everyPaperIsUsed() {
        String all = String.join("\n", FILES.values());
        assertThat(PAPERS.keySet()).allMatch(paper -> all.split("\"" + paper + "\"", -1).length > 2);
    }

    private static List<Procedure> procedures() {
        return FILES.values().stream()
                .flatMap(text -> ProcedureJson.read(text, PAPERS).procedures().stream())
                .toList();
    }

    private static Map<String, Paper> papers() {
        Map<String, Paper> papers = new TreeMap<>();
        FILES.values()
                .forEach(text ->
                        ProcedureJson.read(text, Map.of()).papers().forEach(paper -> papers.put(paper.id(), paper)));
        return papers;
    }
}
