package org.immerse.freshness.internal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import org.immerse.api.freshness.FactKind;
import org.immerse.api.freshness.Ledger;
import org.immerse.api.freshness.LedgerEntry;
import org.immerse.api.freshness.LedgerSource;
import org.immerse.api.freshness.Standing;
import org.immerse.api.id.Ids;
import org.immerse.api.module.Site;
import org.immerse.api.security.Organisation;
import org.immerse.api.security.Role;
import org.immerse.api.security.User;
import org.immerse.api.text.ProblemException;
import org.immerse.api.text.Text;
import org.immerse.freshness.internal.domain.Aging;
import org.immerse.freshness.internal.domain.Standings;
import org.immerse.freshness.internal.persistence.Tap;
import org.immerse.freshness.internal.persistence.TriedLinks;
import org.immerse.freshness.internal.persistence.Verifications;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Modified;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The ledger over all that modules tell, and who may keep what in it. */
@Component(
        service = {Ledger.class, FreshLedger.class},
        configurationPid = "org.immerse.freshness")
@Designate(ocd = FreshLedger.Config.class)
public final class FreshLedger implements Ledger {
    private static final Logger LOG = LoggerFactory.getLogger(FreshLedger.class);

    /** How fast facts grow old. */
    @ObjectClassDefinition(
            name = "Freshness",
            description = "After how many days a fact is worth half if nobody verifies it, and what follows from it.")
    public @interface Config {
        @AttributeDefinition(
                name = "Free places",
                description = "Days after which a count of free places is worth half.")
        int capacity_days() default 14;

        @AttributeDefinition(name = "Contact", description = "The same for telephone, e-mail and website.")
        int contact_days() default 120;

        @AttributeDefinition(name = "Opening hours", description = "The same for opening hours.")
        int hours_days() default 90;

        @AttributeDefinition(name = "Cost", description = "The same for what it costs.")
        int cost_days() default 130;

        @AttributeDefinition(name = "Terms", description = "The same for what to bring, languages and how to begin.")
        int terms_days() default 130;

        @AttributeDefinition(name = "Address", description = "The same for where it is.")
        int address_days() default 365;

        @AttributeDefinition(name = "Words", description = "The same for what it is.")
        int words_days() default 365;

        @AttributeDefinition(name = "Law", description = "The same for what a law says.")
        int law_days() default 365;

        @AttributeDefinition(
                name = "Aging",
                description = "Below this value (0-1) an entry sinks and is to be verified.")
        double aging_below() default 0.5;

        @AttributeDefinition(name = "Stale", description = "Below this value (0-1) an entry carries a warning.")
        double stale_below() default 0.3;

        @AttributeDefinition(name = "Expired", description = "Below this value (0-1) an entry is no longer shown.")
        double expired_below() default 0.15;
    }

    /**
     * An entry and how it stands.
     *
     * @param keptBack whether it is not shown for its age
     */
    public record Listed(LedgerEntry entry, Standing standing, boolean keptBack) {
        /** Whether somebody has it to do: it grows old, or one of its links is broken. */
        public boolean isDue() {
            return standing.level() != Standing.Level.FRESH || isBroken();
        }

        /** Whether one of its links is broken. */
        public boolean isBroken() {
            return standing.facts().stream().anyMatch(Standing.FactStanding::broken);
        }
    }

    private final Verifications verifications;
    private final TriedLinks links;
    private final Site site;
    private final Ids ids;
    private final Clock clock;
    private volatile Aging aging;

    @Reference(policyOption = ReferencePolicyOption.GREEDY)
    volatile List<LedgerSource> sources = List.of();

    /** A ledger over these tables. */
    @Activate
    public FreshLedger(
            @Reference Verifications verifications,
            @Reference TriedLinks links,
            @Reference Site site,
            @Reference Ids ids,
            @Reference Clock clock,
            Config config) {
        this.verifications = verifications;
        this.links = links;
        this.site = site;
        this.ids = ids;
        this.clock = clock;
        this.aging = aging(config);
    }

    @Modified
    void configure(Config config) {
        try {
            aging = aging(config);
        } catch (IllegalArgumentException e) {
            LOG.error("The settings of freshness are not taken over: {}", e.getMessage());
        }
    }

    private static Aging aging(Config config) {
        Map<FactKind, Double> days = new EnumMap<>(FactKind.class);
        for (FactKind kind : FactKind.values()) {
            days.put(kind, (double)
                    switch (kind) {
                        case CAPACITY -> config.capacity_days();
                        case CONTACT -> config.contact_days();
                        case HOURS -> config.hours_days();
                        case COST -> config.cost_days();
                        case TERMS -> config.terms_days();
                        case ADDRESS -> config.address_days();
                        case WORDS -> config.words_days();
                        case LAW -> config.law_days();
                    });
        }
        return new Aging(days, config.aging_below(), config.stale_below(), config.expired_below());
    }

    @Override
    public Standing standing(LedgerEntry entry) {
        return Standings.of(
                entry, verifications.of(entry.subject()), links.broken(entry), aging, clock.instant(), site.zone());
    }

    @Override
    public Optional<Standing> standing(String subject) {
        return find(subject).map(Listed::standing);
    }

    /** An entry by its subject. */
    public Optional<Listed> find(String subject) {
        return sources.stream()
                .filter(source -> subject.startsWith(source.module() + "."))
                .flatMap(source -> source.entry(subject).map(entry -> listed(source, entry)).stream())
                .findFirst();
    }

    private Listed listed(LedgerSource source, LedgerEntry entry) {
        Standing standing = standing(entry);
        return new Listed(entry, standing, source.keepsBack(entry) && standing.level() == Standing.Level.EXPIRED);
    }

    /** Every entry of every module. A module that fails is left out. */
    public List<Listed> all() {
        List<Listed> all = new ArrayList<>();
        for (LedgerSource source : sources) {
            try {
                source.entries().forEach(entry -> all.add(listed(source, entry)));
            } catch (RuntimeException e) {
                LOG.warn("The entries of {} cannot be listed", source.module(), e);
            }
        }
        return all;
    }

    /** The entries this user has to look after themselves: those of their organisation, or for administrators those of nobody. */
    public List<Listed> own(User user) {
        String owner = user.organisation().map(Organisation::id).orElse("");
        return all().stream()
                .filter(one -> mayVerify(user, one.entry()))
                .filter(one ->
                        one.entry().owner().equals(owner) || one.entry().owner().isEmpty())
                .toList();
    }

    /** What follows from the value of a fact. */
    public Standing.Level level(double value) {
        return aging.level(value);
    }

    /** Whether this user may say that an entry is still true. */
    public boolean mayVerify(User user, LedgerEntry entry) {
        return user.is(Role.ADMINISTRATOR)
                || user.is(Role.PROVIDER)
                        && !entry.owner().isEmpty()
                        && user.organisation()
                                .filter(own -> own.id().equals(entry.owner()))
                                .isPresent();
    }

    @Override
    public void verify(User by, String subject, Set<String> facts) {
        keep(by, subject, facts);
    }

    /** As {@link #verify}; answers what takes it back. */
    public String keep(User by, String subject, Set<String> facts) {
        LedgerEntry entry = find(subject).map(Listed::entry).orElseThrow(FreshLedger::unknown);
        if (!mayVerify(by, entry)) {
            throw forbidden();
        }
        Set<String> names =
                entry.facts().stream().map(LedgerEntry.Fact::name).collect(Collectors.toCollection(HashSet::new));
        if (!facts.isEmpty()) {
            names.retainAll(facts);
        }
        if (names.isEmpty()) {
            throw unknown();
        }
        Tap tap = new Tap(ids.next(), subject, names, by.id(), publicName(by), clock.instant());
        verifications.keep(tap);
        return tap.id();
    }

    /** Takes back what this user, or for an administrator anybody, said was still true. */
    public void takeBack(User by, String tap) {
        String account = verifications.madeBy(tap).orElseThrow(FreshLedger::unknown);
        if (!account.equals(by.id()) && !by.is(Role.ADMINISTRATOR)) {
            throw forbidden();
        }
        verifications.takeBack(tap);
    }

    private String publicName(User by) {
        return by.organisation().map(Organisation::name).orElseGet(site::name);
    }

    @Override
    public OptionalDouble score(String owner) {
        return Standings.score(all().stream()
                .filter(one -> one.entry().owner().equals(owner))
                .map(Listed::standing)
                .toList());
    }

    private static ProblemException unknown() {
        return new ProblemException(ProblemException.Kind.NOT_FOUND, Text.of("freshness.problem.unknown"));
    }

    private static ProblemException forbidden() {
        return new ProblemException(ProblemException.Kind.FORBIDDEN, Text.of("freshness.problem.forbidden"));
    }
}
