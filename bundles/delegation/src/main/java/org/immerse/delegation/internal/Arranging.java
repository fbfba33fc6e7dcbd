package org.immerse.delegation.internal;

import java.util.List;
import java.util.Optional;
import org.immerse.api.delegation.DelegationRule;
import org.immerse.api.people.People;
import org.immerse.api.security.Accounts;
import org.immerse.api.security.Firewall;
import org.immerse.api.security.User;
import org.immerse.api.security.Visibility;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What the pages ask beside the delegations themselves: what may be granted, and what people are called. */
@Component(service = Arranging.class)
public final class Arranging {
    private static final String NAME = "contact-name";

    private final Rules rules;
    private final Firewall firewall;
    private final People people;
    private final Accounts accounts;

    /** Answers from these. */
    @Activate
    public Arranging(
            @Reference Rules rules,
            @Reference Firewall firewall,
            @Reference People people,
            @Reference Accounts accounts) {
        this.rules = rules;
        this.firewall = firewall;
        this.people = people;
        this.accounts = accounts;
    }

    /** The purposes this member of staff may grant for the person, in alphabetical order; none: they have nothing to arrange. */
    public List<String> purposes(User staff, String person) {
        return rules.all().stream()
                .filter(rule -> Look.mayArrange(List.of(rule), staff, person))
                .flatMap(rule -> rule.purposes().stream())
                .sorted()
                .toList();
    }

    /** Whether the person may end what was granted for these purposes. */
    public boolean personDecides(Iterable<String> purposes, String person) {
        return rules.of(purposes).stream().allMatch(rule -> rule.personDecides(person));
    }

    /** Where the actor goes for a purpose. */
    public Optional<String> path(String purpose, String person) {
        return rules.of(purpose).flatMap(rule -> rule.path(purpose, person));
    }

    /** What the actor calls the person: their name where the firewall shows it to every task of these purposes, else a pseudonym. */
    public String nameFor(User actor, Iterable<String> purposes, String person) {
        List<DelegationRule> own = rules.of(purposes);
        boolean named =
                !own.isEmpty() && own.stream().allMatch(rule -> firewall.of(rule.task(), NAME) == Visibility.SHOWN);
        return named
                ? accounts.find(person).map(User::displayName).orElse("")
                : people.pseudonym(actor, person).orElse("");
    }

    /** What somebody who acts or arranges is called; empty where the account is gone. */
    public String nameOf(String account) {
        return accounts.find(account).map(User::displayName).orElse("");
    }

    /** The open account with this sign-in name; empty where there is none. */
    public Optional<User> byName(String name) {
        return accounts.findByName(name.strip())
                .filter(user -> accounts.find(user.id()).isPresent());
    }
}
