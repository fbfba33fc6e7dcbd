package org.immerse.procedures.internal.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.immerse.api.procedure.Paper;
import org.immerse.api.procedure.Procedure;
import org.immerse.procedures.internal.domain.Flaw;
import org.immerse.procedures.internal.domain.Soundness;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads procedures from JSON; the form is in the README. What it does not know it says and goes on; what cannot be gone through is left out.
 */
public final class ProcedureJson {
    /** The value of {@code format}. */
    public static final String FORMAT = "immerse-procedures-1";

    static final int LONGEST_ID = 60;
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Set<String> FILE = Set.of("format", "papers", "procedures");
    private static final Set<String> PAPER = Set.of("id", "name", "help", "bring");

    private final List<Flaw> flaws = new ArrayList<>();

    private ProcedureJson() {}

    /**
     * Reads a file.
     *
     * @param known papers the site has already
     */
    public static Parsed read(String json, Map<String, Paper> known) {
        try {
            ProcedureJson reader = new ProcedureJson();
            return reader.file(JSON.readTree(json), known);
        } catch (JacksonException e) {
            TokenStreamLocation at = e.getLocation();
            return new Parsed(
                    List.of(),
                    List.of(),
                    List.of(Flaw.fatal(
                            "",
                            "json",
                            at == null ? 1 : Math.max(1, at.getLineNr()),
                            at == null ? 1 : Math.max(1, at.getColumnNr()))));
        }
    }

    private Parsed file(JsonNode json, Map<String, Paper> known) {
        Node root = new Node(json, "", flaws::add);
        if (!root.at("format").text().equals(Optional.of(FORMAT))) {
            root.at("format").fatal("format", FORMAT);
            return new Parsed(List.of(), List.of(), flaws);
        }
        root.knows(FILE);
        Map<String, Paper> own = new TreeMap<>();
        root.at("papers")
                .items()
                .forEach(item -> paper(item).ifPresent(paper -> {
                    if (own.putIfAbsent(paper.id(), paper) != null) {
                        item.note("twice", paper.id());
                    }
                }));
        Map<String, Paper> all = new HashMap<>(known);
        all.putAll(own);
        Map<String, Procedure> procedures = new TreeMap<>();
        root.at("procedures")
                .items()
                .forEach(item -> procedure(item, all).ifPresent(procedure -> {
                    if (procedures.putIfAbsent(procedure.id(), procedure) != null) {
                        item.fatal("twice", procedure.id());
                    }
                }));
        return new Parsed(List.copyOf(own.values()), List.copyOf(procedures.values()), flaws);
    }

    private Optional<Paper> paper(Node node) {
        node.knows(PAPER);
        Optional<String> id = node.at("id").id(LONGEST_ID);
        Paper paper = new Paper(
                id.orElse(""),
                node.at("name").words(),
                node.at("help").words(),
                node.at("bring").json().asBoolean(false));
        if (id.isEmpty() || paper.name().byLanguage().isEmpty()) {
            node.fatal("missing", id.isEmpty() ? "id" : "name");
            return Optional.empty();
        }
        return Optional.of(paper);
    }

    private Optional<Procedure> procedure(Node node, Map<String, Paper> papers) {
        int before = fatal();
        Optional<Procedure> read = new ProcedureReader(node).read();
        if (fatal() == before) {
            read.ifPresent(procedure -> flaws.addAll(Soundness.of(procedure, papers, node.pointer())));
        }
        return fatal() == before ? read : Optional.empty();
    }

    private int fatal() {
        return (int) flaws.stream().filter(Flaw::fatal).count();
    }
}
