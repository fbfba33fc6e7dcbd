package org.immerse.eligibility.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.immerse.api.eligibility.Answers;
import org.immerse.api.eligibility.Criterion;
import org.immerse.api.eligibility.Eligibility;
import org.immerse.api.eligibility.Outcome;
import org.immerse.api.eligibility.Rule;
import org.immerse.api.module.ModuleResourceLoader;
import org.immerse.api.module.ModuleResources;
import org.immerse.api.security.User;
import org.immerse.eligibility.internal.domain.Judge;
import org.immerse.eligibility.internal.file.Fault;
import org.immerse.eligibility.internal.file.RuleFile;
import org.immerse.eligibility.internal.file.RuleReader;
import org.immerse.eligibility.internal.file.RuleText;
import org.immerse.eligibility.internal.persistence.Published;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The rules in use: those of the running modules, and over them those editors published. */
@Component(service = {Eligibility.class, ModuleResourceLoader.class, RuleBook.class})
public final class RuleBook implements Eligibility, ModuleResourceLoader {
    private static final Logger LOG = LoggerFactory.getLogger(RuleBook.class);
    private static final String FOLDER = "eligibility";
    private static final String SHARED = "criteria.json";

    /**
     * A rule in use.
     *
     * @param module that brings it; empty where an editor published it
     * @param file as it is written
     */
    public record Kept(String module, RuleText text, Judge judge, String file) {}

    /** A file of a module that has faults. */
    public record Faulty(String module, String file, List<Fault> faults) {}

    private record Book(Map<String, Criterion> criteria, Map<String, Kept> rules, List<Faulty> faults) {}

    private final Published published;
    private final Clock clock;
    private final Map<String, Criterion> shared;
    private final Map<String, Map<String, String>> files = new TreeMap<>();
    private volatile Book book;

    /** Starts with the criteria every file may use, and the rules editors published. */
    @Activate
    public RuleBook(@Reference Published published, @Reference Clock clock) {
        this.published = published;
        this.clock = clock;
        this.shared = sharedCriteria();
        this.book = read();
    }

    /** The criteria every rule file may use. */
    public static Map<String, Criterion> sharedCriteria() {
        try (InputStream in = Objects.requireNonNull(RuleBook.class.getResourceAsStream(SHARED), SHARED)) {
            RuleFile file = RuleReader.read(new String(in.readAllBytes(), StandardCharsets.UTF_8), Map.of());
            if (!file.faults().isEmpty()) {
                throw new IllegalStateException(SHARED + " " + file.faults());
            }
            return file.criteria();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Override
    public synchronized void load(ModuleResources resources) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        for (String path : resources.list(FOLDER, ".json")) {
            try (InputStream in = resources.open(path)) {
                texts.put(path, new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        if (!texts.isEmpty()) {
            files.put(resources.module().id(), texts);
            book = read();
            book.faults()
                    .forEach(faulty -> faulty.faults()
                            .forEach(fault -> LOG.warn(
                                    "{} of {}, line {}: {} is left out ({})",
                                    faulty.file(),
                                    faulty.module(),
                                    fault.line(),
                                    fault.subject().isEmpty() ? "the file" : fault.subject(),
                                    fault.text().key())));
        }
    }

    @Override
    public synchronized void unload(ModuleResources resources) {
        if (files.remove(resources.module().id()) != null) {
            book = read();
        }
    }

    private Book read() {
        Map<String, Criterion> criteria = new TreeMap<>(shared);
        Map<String, Kept> rules = new TreeMap<>();
        List<Faulty> faults = new ArrayList<>();
        files.forEach((module, texts) -> texts.forEach((path, text) -> {
            RuleFile file = RuleReader.read(text, shared);
            Map<String, Criterion> known = new HashMap<>(shared);
            known.putAll(file.criteria());
            criteria.putAll(file.criteria());
            file.rules().forEach(rule -> rules.put(rule.rule().subject(), kept(module, rule, known, text)));
            if (!file.faults().isEmpty()) {
                faults.add(new Faulty(module, path, file.faults()));
            }
        }));
        published
                .all()
                .forEach(entry -> RuleReader.read(entry.file(), criteria)
                        .rules()
                        .forEach(rule -> rules.put(rule.rule().subject(), kept("", rule, criteria, entry.file()))));
        return new Book(Map.copyOf(criteria), rules, List.copyOf(faults));
    }

    private static Kept kept(String module, RuleText rule, Map<String, Criterion> criteria, String text) {
        return new Kept(module, rule, new Judge(rule.rule().when(), criteria), text);
    }

    /** What is wrong in files of modules. */
    public List<Faulty> faults() {
        return book.faults();
    }

    /** The rule in use for a subject, as it is written. */
    public Optional<Kept> kept(String subject) {
        return Optional.ofNullable(book.rules().get(subject));
    }

    /** Every criterion a rule may use here. */
    public Map<String, Criterion> criteria() {
        return book.criteria();
    }

    /**
     * Publishes a rule of an editor.
     *
     * @param file one rule and no faults, as {@link #tried} finds
     */
    public synchronized void publish(User editor, String file) {
        RuleFile read = tried(file);
        if (!read.faults().isEmpty()
                || read.rules().size() != 1
                || !read.criteria().isEmpty()) {
            throw new org.immerse.api.text.ProblemException(
                    org.immerse.api.text.ProblemException.Kind.INVALID,
                    org.immerse.api.text.Text.of("eligibility.problem.publish"));
        }
        String subject = read.rules().getFirst().rule().subject();
        published.put(new Published.Entry(subject, file, clock.instant(), editor.id()));
        book = read();
    }

    /** Takes back what an editor published, so that the rule of the module counts again. */
    public synchronized void takeBack(String subject) {
        published.remove(subject);
        book = read();
    }

    /** What a file would bring. */
    public RuleFile tried(String file) {
        return RuleReader.read(file, book.criteria());
    }

    @Override
    public List<String> subjects() {
        return List.copyOf(book.rules().keySet());
    }

    @Override
    public Optional<Rule> rule(String subject) {
        return kept(subject).map(kept -> kept.text().rule());
    }

    @Override
    public Optional<Criterion> criterion(String id) {
        return Optional.ofNullable(book.criteria().get(id));
    }

    @Override
    public Optional<Outcome> judge(String subject, Answers answers) {
        return kept(subject).map(kept -> kept.judge().judge(answers));
    }
}
