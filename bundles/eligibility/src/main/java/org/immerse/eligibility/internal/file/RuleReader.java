package org.immerse.eligibility.internal.file;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immerse.api.eligibility.Answers;
import org.immerse.api.eligibility.Condition;
import org.immerse.api.eligibility.Criterion;
import org.immerse.api.eligibility.Outcome.Verdict;
import org.immerse.api.eligibility.Rule;
import org.immerse.eligibility.internal.domain.Judge;

/** Reads rule files (the form is in the README), and tries each rule on its examples. What is wrong is left out, with its line. */
public final class RuleReader {
    private static final Set<String> FILE = Set.of("format", "criteria", "rules");
    private static final Set<String> RULE =
            Set.of("subject", "title", "words", "when", "yes", "no", "sources", "examples");
    private static final Set<String> EXAMPLE = Set.of("name", "given", "expect", "asks");
    private static final String FORMAT = "immerse-eligibility-1";

    private final Map<String, Criterion> criteria;
    private final List<Fault> faults = new ArrayList<>();

    private RuleReader(Map<String, Criterion> shared) {
        criteria = new HashMap<>(shared);
    }

    /**
     * Reads a file.
     *
     * @param shared criteria every file may use
     */
    public static RuleFile read(String json, Map<String, Criterion> shared) {
        RuleReader reader = new RuleReader(shared);
        try {
            return reader.file(Located.parse(json).members(FILE), shared);
        } catch (FaultException e) {
            return new RuleFile(Map.of(), List.of(), List.of(e.of("")));
        }
    }

    private RuleFile file(Located.Members root, Map<String, Criterion> shared) {
        Located format = Located.need(root, "format");
        if (!format.text().equals(FORMAT)) {
            throw new FaultException(format.line(), "format", FORMAT);
        }
        Map<String, Criterion> own = new HashMap<>();
        for (Located item : items(root, "criteria")) {
            Criterion criterion = CriterionReader.read(item);
            if (shared.containsKey(criterion.id()) || own.put(criterion.id(), criterion) != null) {
                throw new FaultException(item.line(), "twice", criterion.id());
            }
        }
        criteria.putAll(own);
        List<RuleText> rules = new ArrayList<>();
        Set<String> subjects = new HashSet<>();
        for (Located item : items(root, "rules")) {
            rule(item).ifPresent(rule -> {
                if (subjects.add(rule.rule().subject())) {
                    rules.add(rule);
                } else {
                    faults.add(Fault.of(
                            rule.rule().subject(), item, "twice", rule.rule().subject()));
                }
            });
        }
        return new RuleFile(own, rules, faults);
    }

    private static List<Located> items(Located.Members members, String name) {
        Located found = Located.maybe(members, name);
        return found == null ? List.of() : found.items();
    }

    /** The rule, if everything in it is right and every example holds. */
    private Optional<RuleText> rule(Located at) {
        String subject = "";
        try {
            Located.Members members = at.members(RULE);
            subject = subject(Located.need(members, "subject"));
            RuleText text = new RuleText(at.line(), rule(subject, members), examples(members));
            return holds(text, at) ? Optional.of(text) : Optional.empty();
        } catch (FaultException e) {
            faults.add(e.of(subject));
            return Optional.empty();
        }
    }

    private static String subject(Located at) {
        String subject = CriterionReader.id(at);
        if (subject.indexOf('.') < 0) {
            throw new FaultException(at.line(), "subject", subject);
        }
        return subject;
    }

    private Rule rule(String subject, Located.Members members) {
        return new Rule(
                subject,
                Words.of(Located.need(members, "title")),
                Words.of(Located.need(members, "words")),
                new ConditionReader(criteria).read(Located.need(members, "when")),
                Words.orNone(Located.maybe(members, "yes")),
                Words.orNone(Located.maybe(members, "no")),
                sources(Located.need(members, "sources")));
    }

    private static List<Rule.Source> sources(Located at) {
        List<Rule.Source> sources = at.items().stream()
                .map(item -> {
                    Located.Members members = item.members(Set.of("title", "address", "checked"));
                    return new Rule.Source(
                            Located.need(members, "title").text(),
                            address(members),
                            day(Located.need(members, "checked")));
                })
                .toList();
        if (sources.isEmpty()) {
            throw new FaultException(at.line(), "source");
        }
        return sources;
    }

    private static String address(Located.Members members) {
        Located at = Located.maybe(members, "address");
        if (at == null) {
            return "";
        }
        if (!at.text().matches("https?://\\S+")) {
            throw new FaultException(at.line(), "address", at.text());
        }
        return at.text();
    }

    private static LocalDate day(Located at) {
        try {
            return LocalDate.parse(at.text());
        } catch (DateTimeParseException e) {
            throw new FaultException(at.line(), "day", at.text());
        }
    }

    private List<Example> examples(Located.Members members) {
        List<Located> items = Located.need(members, "examples").items();
        if (items.isEmpty()) {
            throw new FaultException(Located.need(members, "examples").line(), "examples");
        }
        return items.stream().map(this::example).toList();
    }

    private Example example(Located at) {
        Located.Members members = at.members(EXAMPLE);
        Answers given = Answers.NONE;
        Located answers = Located.need(members, "given");
        if (!(answers instanceof Located.Members byCriterion)) {
            throw new FaultException(answers.line(), "object");
        }
        for (Map.Entry<String, Located> answer : byCriterion.byName().entrySet()) {
            Criterion criterion = criteria.get(answer.getKey());
            if (criterion == null) {
                throw new FaultException(answer.getValue().line(), "criterion", answer.getKey());
            }
            given = given.with(criterion.id(), ConditionReader.answer(criterion, answer.getValue()));
        }
        Located name = Located.maybe(members, "name");
        Located asks = Located.maybe(members, "asks");
        return new Example(
                at.line(),
                name == null ? "" : name.text(),
                given,
                verdict(Located.need(members, "expect")),
                Optional.ofNullable(asks).map(Located::text));
    }

    private static Verdict verdict(Located at) {
        return switch (at.text()) {
            case "yes", "true" -> Verdict.YES;
            case "no", "false" -> Verdict.NO;
            case "open" -> Verdict.OPEN;
            default -> throw new FaultException(at.line(), "expect", at.text());
        };
    }

    private boolean holds(RuleText text, Located at) {
        String subject = text.rule().subject();
        Condition when = text.rule().when();
        Judge judge = new Judge(when, criteria);
        if (!judge.isReadable()) {
            faults.add(Fault.of(subject, at, "tangled"));
            return false;
        }
        List<Fault> failed = Trial.of(text, judge).stream()
                .filter(trial -> !trial.holds())
                .map(trial -> trial.fault(subject))
                .toList();
        faults.addAll(failed);
        return failed.isEmpty();
    }
}
