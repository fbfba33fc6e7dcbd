package org.immerse.directory.internal.edit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.immerse.api.directory.Provider;
import org.immerse.api.directory.PublicService;
import org.immerse.api.eligibility.Eligibility;
import org.immerse.api.eligibility.Rule;
import org.immerse.api.knowledge.Concept;
import org.immerse.api.knowledge.Concepts;
import org.immerse.api.procedure.Paper;
import org.immerse.api.procedure.Procedure;
import org.immerse.api.procedure.Procedures;
import org.immerse.api.security.Accounts;
import org.immerse.api.security.Organisation;
import org.immerse.api.security.Role;
import org.immerse.api.security.User;
import org.immerse.directory.internal.Entries;
import org.immerse.directory.internal.entry.Content;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Finds what editors may choose from; procedures and rules only where their modules run. */
@Component(service = Choices.class)
public final class Choices {
    private final Concepts concepts;
    private final Accounts accounts;
    private final Entries entries;

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    volatile @Nullable Procedures procedures;

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    volatile @Nullable Eligibility eligibility;

    /** Among these. */
    @Activate
    public Choices(@Reference Concepts concepts, @Reference Accounts accounts, @Reference Entries entries) {
        this.concepts = concepts;
        this.accounts = accounts;
        this.entries = entries;
    }

    /** What this editor may choose from. */
    Choosable of(User editor, Locale reader) {
        Procedures ways = procedures;
        Eligibility rules = eligibility;
        return new Choosable(
                concepts(PublicService.TOPICS, reader),
                concepts(PublicService.LIFE_EVENTS, reader),
                ways == null
                        ? Map.of()
                        : named(ways.papers(), Paper::id, paper -> paper.name().in(reader)),
                ways == null
                        ? Map.of()
                        : named(
                                ways.current(),
                                Procedure::id,
                                way -> way.title().in(reader)),
                rules == null ? Map.of() : rules(rules, reader),
                editor.is(Role.ADMINISTRATOR)
                        ? named(accounts.organisations(), Organisation::id, Organisation::name)
                        : Map.of(),
                providers(editor));
    }

    private Map<String, String> concepts(String scheme, Locale reader) {
        return named(
                concepts.all(scheme),
                Concept::notation,
                concept -> concept.label().in(reader));
    }

    private static Map<String, String> rules(Eligibility eligibility, Locale reader) {
        List<Rule> rules = eligibility.subjects().stream()
                .flatMap(subject -> eligibility.rule(subject).stream())
                .toList();
        return named(rules, Rule::subject, rule -> rule.title().in(reader));
    }

    private List<Provider> providers(User editor) {
        return entries.of(editor).stream()
                .flatMap(entry -> entry.content() instanceof Content.Office(Provider provider)
                        ? java.util.stream.Stream.of(provider)
                        : java.util.stream.Stream.empty())
                .toList();
    }

    private static <T> Map<String, String> named(
            List<T> some, java.util.function.Function<T, String> id, java.util.function.Function<T, String> name) {
        return some.stream()
                .sorted(java.util.Comparator.comparing(name))
                .collect(Collectors.toMap(id, name, (one, same) -> one, LinkedHashMap::new));
    }
}
