package org.immerse.procedures.internal.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.immerse.api.procedure.Paper;
import org.immerse.api.procedure.Procedure;
import org.immerse.api.procedure.Step;
import org.immerse.api.text.Localized;
import tools.jackson.databind.json.JsonMapper;

/** Writes procedures as JSON, always the same way: what it wrote reads as what it was. */
public final class ProcedureWriter {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ProcedureWriter() {}

    /** A file. */
    public static String file(List<Paper> papers, List<Procedure> procedures) {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(plain(papers, procedures));
    }

    /** A file, as plain values. */
    public static Map<String, Object> plain(List<Paper> papers, List<Procedure> procedures) {
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("format", ProcedureJson.FORMAT);
        file.put("papers", papers.stream().map(ProcedureWriter::plain).toList());
        file.put("procedures", procedures.stream().map(ProcedureWriter::plain).toList());
        return file;
    }

    /** A paper. */
    public static Map<String, Object> plain(Paper paper) {
        Map<String, Object> plain = new LinkedHashMap<>();
        plain.put("id", paper.id());
        plain.put("name", words(paper.name()));
        words(plain, "help", paper.help());
        if (paper.brought()) {
            plain.put("bring", true);
        }
        return plain;
    }

    /** A procedure. */
    public static Map<String, Object> plain(Procedure procedure) {
        Map<String, Object> plain = new LinkedHashMap<>();
        plain.put("id", procedure.id());
        plain.put("title", words(procedure.title()));
        words(plain, "summary", procedure.summary());
        list(plain, "tags", procedure.tags());
        list(plain, "goals", procedure.goals());
        procedure.life().validFrom().ifPresent(day -> plain.put("validFrom", day.toString()));
        procedure.life().replacedBy().ifPresent(other -> plain.put("replacedBy", other));
        if (!procedure.subject().isEmpty()) {
            plain.put("subject", procedure.subject());
        }
        list(
                plain,
                "sources",
                procedure.sources().stream().map(ProcedureWriter::source).toList());
        plain.put("steps", procedure.steps().stream().map(ProcedureWriter::step).toList());
        return plain;
    }

    private static Map<String, Object> source(Procedure.Source source) {
        Map<String, Object> plain = new LinkedHashMap<>();
        plain.put("title", source.title());
        if (!source.address().isEmpty()) {
            plain.put("address", source.address());
        }
        source.checked().ifPresent(day -> plain.put("checked", day.toString()));
        return plain;
    }

    private static Map<String, Object> step(Step step) {
        Map<String, Object> plain = new LinkedHashMap<>();
        plain.put("id", step.id());
        plain.put("title", words(step.title()));
        words(plain, "text", step.text());
        list(plain, "needs", step.needs().stream().map(ProcedureWriter::need).toList());
        list(plain, "gives", step.gives().stream().map(ProcedureWriter::gives).toList());
        list(plain, "after", step.after());
        if (step.place().channel() != Step.Channel.OTHER) {
            plain.put("channel", step.place().channel().name().toLowerCase(Locale.ROOT));
        }
        words(plain, "where", step.place().where());
        if (!step.place().link().isEmpty()) {
            plain.put("link", step.place().link());
        }
        list(
                plain,
                "helpers",
                step.place().helpers().stream().map(ProcedureWriter::words).toList());
        step.cost().ifPresent(cost -> {
            Map<String, Object> money = new LinkedHashMap<>();
            money.put("amount", cost.amount());
            money.put("currency", cost.currency().getCurrencyCode());
            plain.put("cost", money);
        });
        if (!step.waiting().equals(Step.Waiting.NONE)) {
            Map<String, Object> wait = new LinkedHashMap<>();
            wait.put("shortest", step.waiting().shortest());
            wait.put("usual", step.waiting().usual());
            plain.put("wait", wait);
        }
        return plain;
    }

    private static Object need(Step.Need need) {
        if (need.validDays() == 0 && need.anyOf().size() == 1) {
            return need.anyOf().getFirst();
        }
        Map<String, Object> plain = new LinkedHashMap<>();
        plain.put("anyOf", need.anyOf());
        if (need.validDays() > 0) {
            plain.put("validDays", need.validDays());
        }
        return plain;
    }

    private static Object gives(Step.Yield yield) {
        if (yield.validDays().isEmpty()) {
            return yield.paper();
        }
        Map<String, Object> plain = new LinkedHashMap<>();
        plain.put("paper", yield.paper());
        plain.put("validDays", yield.validDays().getAsInt());
        return plain;
    }

    private static Map<String, String> words(Localized words) {
        return new TreeMap<>(words.byLanguage());
    }

    private static void words(Map<String, Object> plain, String name, Localized words) {
        if (!words.byLanguage().isEmpty()) {
            plain.put(name, words(words));
        }
    }

    private static void list(Map<String, Object> plain, String name, List<?> some) {
        if (!some.isEmpty()) {
            plain.put(name, new ArrayList<>(some));
        }
    }
}
