package org.immerse.procedures.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.immerse.api.module.ModuleResourceLoader;
import org.immerse.api.module.ModuleResources;
import org.immerse.api.module.Site;
import org.immerse.api.procedure.Paper;
import org.immerse.api.procedure.Procedure;
import org.immerse.api.procedure.ProcedureSource;
import org.immerse.api.procedure.Procedures;
import org.immerse.procedures.internal.domain.Flaw;
import org.immerse.procedures.internal.exchange.Parsed;
import org.immerse.procedures.internal.exchange.ProcedureJson;
import org.immerse.procedures.internal.exchange.ProcedureWriter;
import org.immerse.procedures.internal.persistence.Entries;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The procedures people see: those of the running modules, and over them those editors published. */
@Component(service = {Procedures.class, ModuleResourceLoader.class, ProcedureBook.class})
public final class ProcedureBook implements Procedures, ModuleResourceLoader {
    private static final Logger LOG = LoggerFactory.getLogger(ProcedureBook.class);
    private static final String FOLDER = "procedures";

    private record Shelf(Map<String, Paper> papers, Map<String, Procedure> procedures) {}

    private final Entries entries;
    private final Site site;
    private final Clock clock;
    private final Map<String, List<String>> files = new TreeMap<>();
    private final Map<String, String> sources = new TreeMap<>();
    private volatile Shelf shelf;

    /** Starts with what editors published. */
    @Activate
    public ProcedureBook(@Reference Entries entries, @Reference Site site, @Reference Clock clock) {
        this.entries = entries;
        this.site = site;
        this.clock = clock;
        this.shelf = read();
    }

    /** The day it is at this site. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), site.zone());
    }

    @Override
    public synchronized void load(ModuleResources resources) throws IOException {
        List<String> texts = new ArrayList<>();
        for (String path : resources.list(FOLDER, ".json")) {
            try (InputStream in = resources.open(path)) {
                texts.add(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        if (!texts.isEmpty()) {
            files.put(resources.module().id(), texts);
            shelf = read();
        }
    }

    @Override
    public synchronized void unload(ModuleResources resources) {
        if (files.remove(resources.module().id()) != null) {
            shelf = read();
        }
    }

    /** What a module brings by program goes through the same door as a file. */
    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    synchronized void addSource(ProcedureSource source) {
        sources.put(source.module(), ProcedureWriter.file(source.papers(), source.procedures()));
        shelf = read();
    }

    synchronized void removeSource(ProcedureSource source) {
        sources.remove(source.module());
        shelf = read();
    }

    /** Reads everything again, after something was published. */
    public synchronized void refresh() {
        shelf = read();
    }

    /** First the papers of all, then the procedures: one module may name papers of another. */
    private Shelf read() {
        Map<String, String> texts = new LinkedHashMap<>();
        files.forEach((module, some) -> some.forEach(text -> texts.put(text, module)));
        sources.forEach((module, text) -> texts.put(text, module));
        List<String> published = entries.all().stream()
                .flatMap(entry -> entry.published().stream())
                .toList();
        Shelf fresh = new Shelf(new TreeMap<>(), new TreeMap<>());
        texts.keySet()
                .forEach(text -> papersOf(text).forEach(paper -> fresh.papers().putIfAbsent(paper.id(), paper)));
        published.forEach(text -> papersOf(text).forEach(paper -> fresh.papers().put(paper.id(), paper)));
        texts.forEach((text, module) -> add(module, text, fresh));
        published.forEach(text -> add("the editors", text, fresh));
        return new Shelf(Map.copyOf(fresh.papers()), new TreeMap<>(fresh.procedures()));
    }

    private static List<Paper> papersOf(String text) {
        return ProcedureJson.read(text, Map.of()).papers();
    }

    private static void add(String origin, String text, Shelf shelf) {
        Parsed parsed = ProcedureJson.read(text, shelf.papers());
        parsed.procedures().forEach(procedure -> shelf.procedures().put(procedure.id(), procedure));
        parsed.flaws().stream()
                .filter(Flaw::fatal)
                .forEach(flaw -> LOG.warn(
                        "A procedure of {} is left out: {} ({})",
                        origin,
                        flaw.pointer(),
                        flaw.text().key()));
    }

    @Override
    public List<Procedure> current() {
        LocalDate today = today();
        return shelf.procedures().values().stream()
                .filter(procedure ->
                        procedure.countsOn(today) && heir(procedure, today).isEmpty())
                .toList();
    }

    /** What replaces a procedure today. */
    public Optional<Procedure> heir(Procedure procedure, LocalDate today) {
        return procedure.life().replacedBy().flatMap(this::find).filter(other -> other.countsOn(today));
    }

    @Override
    public Optional<Procedure> find(String id) {
        return Optional.ofNullable(shelf.procedures().get(id));
    }

    @Override
    public List<Procedure> forSubject(String subject) {
        return current().stream()
                .filter(procedure -> !subject.isEmpty() && procedure.subject().equals(subject))
                .toList();
    }

    @Override
    public Optional<Paper> paper(String id) {
        return Optional.ofNullable(shelf.papers().get(id));
    }

    @Override
    public List<Paper> papers() {
        return shelf.papers().values().stream()
                .sorted(java.util.Comparator.comparing(Paper::id))
                .toList();
    }

    /** Every procedure people may come across, also replaced ones, by id. */
    public List<Procedure> all() {
        return List.copyOf(shelf.procedures().values());
    }

    /** Every paper known, by id. */
    public Map<String, Paper> papersById() {
        return shelf.papers();
    }
}
