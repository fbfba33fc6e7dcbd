package org.immerse.referrals.internal;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.immerse.api.fact.Fact;
import org.immerse.api.persistence.PersistenceUnit;
import org.immerse.api.request.Requests;
import org.immerse.api.security.User;
import org.immerse.api.text.ProblemException;
import org.immerse.api.text.Text;
import org.immerse.referrals.internal.Targets.Target;
import org.immerse.referrals.internal.domain.Action;
import org.immerse.referrals.internal.domain.Referral;
import org.immerse.referrals.internal.domain.Shared;
import org.immerse.referrals.internal.domain.Side;
import org.immerse.referrals.internal.domain.State;
import org.immerse.referrals.internal.domain.Step;
import org.immerse.referrals.internal.persistence.ReferralTable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Referrals of this site: proposed to the person, sent once they agree, and never more shared than they said. */
@Component(service = Referrals.class)
public final class Referrals {
    /** The event after every change. */
    public static final String CHANGED = "referrals.changed";

    private static final int MOST = 2000;
    private static final int OPEN = 20;

    private final PersistenceUnit unit;
    private final Codes codes;
    private final Targets targets;
    private final Sight sight;
    private final Requests requests;
    private final Settings settings;
    private final Surroundings around;

    /** Keeps referrals in this unit. */
    @Activate
    public Referrals(
            @Reference(target = "(osgi.unit.name=referrals)") PersistenceUnit unit,
            @Reference Codes codes,
            @Reference Targets targets,
            @Reference Sight sight,
            @Reference Requests requests,
            @Reference Settings settings,
            @Reference Surroundings around) {
        this.unit = unit;
        this.codes = codes;
        this.targets = targets;
        this.sight = sight;
        this.requests = requests;
        this.settings = settings;
        this.around = around;
    }

    /**
     * What a sender proposes.
     *
     * @param target name of a {@link Targets.Target}
     * @param words why, in a few words; the person reads them
     * @param fields what the person is asked to share
     * @param until the last day
     */
    public record Proposal(String target, String words, Set<Shared> fields, LocalDate until) {}

    /** Proposes a referral to the person whose code this is. */
    public Seen proposeByCode(User staff, String code, Proposal proposal) {
        requireStaff(staff);
        check(staff, proposal);
        String person = codes.person(staff, code);
        return propose(staff, person, proposal, em -> Codes.use(em, person, code));
    }

    /** Proposes a referral to the person of a request that stands open between them and the actor's organisation. */
    public Seen proposeByRequest(User staff, String request, Proposal proposal) {
        requireStaff(staff);
        check(staff, proposal);
        String person = requests.find(staff, request)
                .filter(found -> !found.status().isFinal())
                .map(found -> found.person().id())
                .orElseThrow(Problems::missing);
        return propose(staff, person, proposal, em -> {});
    }

    private Seen propose(User staff, String person, Proposal proposal, Consumer<EntityManager> first) {
        String own = staff.organisation().orElseThrow(Problems::forbidden).id();
        Target target = target(own, proposal.target());
        String words = Problems.words("words", proposal.words(), MOST);
        refuseSecond(
                target,
                open(person).stream().filter(one -> one.sender().equals(own)).toList());
        Referral referral = new Referral(
                around.nextId(),
                person,
                own,
                target.organisation(),
                target.service(),
                target.title(),
                words,
                proposal.fields(),
                Set.of(),
                false,
                "",
                proposal.until(),
                State.PROPOSED,
                List.of(new Step(around.now(), Side.SENDER, State.PROPOSED, "")));
        return add(staff, referral, first);
    }

    /** A person asks for help by themselves. */
    public Seen ask(User person, String key, Agreement agreement, LocalDate until) {
        if (person.organisation().isPresent()) {
            throw Problems.forbidden();
        }
        checkDay(until);
        Target target = target("", key);
        String own = Problems.words("own", agreement.own(), MOST);
        if (own.isEmpty()) {
            throw Problems.field("own", "own");
        }
        refuseSecond(target, open(person.id()));
        Referral referral = new Referral(
                around.nextId(),
                person.id(),
                "",
                target.organisation(),
                target.service(),
                target.title(),
                "",
                Set.of(),
                agreement.fields(),
                false,
                own,
                until,
                State.SENT,
                List.of(new Step(around.now(), Side.PERSON, State.SENT, "")));
        return add(person, referral, em -> {});
    }

    /** The person says yes, and to what: never to more than was proposed. */
    public Seen agree(User person, String id, Agreement agreement) {
        String own = Problems.words("own", agreement.own(), MOST);
        return change(person, id, Action.AGREE, "", before -> {
            Set<Shared> agreed = EnumSet.noneOf(Shared.class);
            agreed.addAll(agreement.fields());
            agreed.retainAll(before.proposed());
            return with(before, agreed, agreement.words(), own);
        });
    }

    /** Does something else than agreeing. */
    public Seen act(User actor, String id, Action action, String reason) {
        if (action == Action.AGREE) {
            throw Problems.notNow();
        }
        String words = Problems.words("reason", reason, MOST);
        if (action.needsWords() && words.isEmpty()) {
            throw Problems.field("reason", "reason");
        }
        return change(actor, id, action, words, before -> before);
    }

    /** One referral as its reader may know it. */
    public Optional<Seen> find(User reader, String id) {
        return unit.read(em -> ReferralTable.find(em, id)).flatMap(found -> sight.of(reader, found));
    }

    /** Those of a reader, newest first. */
    public List<Seen> of(User reader) {
        List<Referral> all = reader.organisation()
                .map(own -> unit.read(em -> ReferralTable.ofOrganisation(em, own.id())))
                .orElseGet(() -> unit.read(em -> ReferralTable.ofPerson(em, reader.id())));
        return all.stream().flatMap(one -> sight.of(reader, one).stream()).toList();
    }

    /** What of the person's file the receiver sees now: what the person agreed to, read through the firewall, and nothing else. */
    public Map<Shared, Fact> shared(User reader, String id) {
        Optional<Referral> found = unit.read(em -> ReferralTable.find(em, id));
        Map<Shared, Fact> facts = new EnumMap<>(Shared.class);
        found.flatMap(one -> sight.of(reader, one))
                .filter(seen -> seen.side() == Side.RECEIVER && seen.state().isShared())
                .ifPresent(seen -> seen.agreed()
                        .forEach(field -> around.read(reader, field, found.get().person())
                                .ifPresent(fact -> facts.put(field, fact))));
        return facts;
    }

    private Seen add(User actor, Referral referral, Consumer<EntityManager> first) {
        unit.change(em -> {
            first.accept(em);
            ReferralTable.add(em, around.ids(), referral);
            around.changed(em, referral);
        });
        around.record(actor, "proposed", referral.id());
        return find(actor, referral.id()).orElseThrow(Problems::missing);
    }

    private Seen change(User actor, String id, Action action, String words, UnaryOperator<Referral> with) {
        unit.change(em -> {
            Referral before = ReferralTable.lock(em, id).orElseThrow(Problems::missing);
            Side side = sight.side(actor, before).orElseThrow(Problems::missing);
            if (!action.isPossible(side, before.stateOn(sight.today()))) {
                throw Problems.notNow();
            }
            Referral after = stepped(with.apply(before), new Step(around.now(), side, action.to(), words));
            ReferralTable.step(em, around.ids(), after);
            around.changed(em, after);
        });
        around.record(actor, action.name().toLowerCase(Locale.ROOT), id);
        return find(actor, id).orElseThrow(Problems::missing);
    }

    private void check(User staff, Proposal proposal) {
        target(staff.organisation().orElseThrow(Problems::forbidden).id(), proposal.target());
        if (proposal.words().isBlank()) {
            throw Problems.field("words", "words");
        }
        Problems.words("words", proposal.words(), MOST);
        checkDay(proposal.until());
    }

    private void checkDay(LocalDate until) {
        LocalDate today = sight.today();
        if (until.isBefore(today) || until.isAfter(today.plusDays(settings.longestDays()))) {
            throw Problems.field("until", "until", settings.longestDays());
        }
    }

    private Target target(String own, String key) {
        return targets.find(own, key).orElseThrow(() -> Problems.field("target", "target"));
    }

    private List<Referral> open(String person) {
        return unit.read(em -> ReferralTable.ofPerson(em, person)).stream()
                .filter(one -> !one.stateOn(sight.today()).isFinal())
                .toList();
    }

    /** Whoever is refused learns of what is open: staff must be given that of their own organisation alone. */
    private static void refuseSecond(Target target, List<Referral> open) {
        if (open.stream()
                .anyMatch(one -> one.receiver().equals(target.organisation())
                        && one.service().equals(target.service()))) {
            throw new ProblemException(ProblemException.Kind.CONFLICT, Text.of("referrals.problem.second"));
        }
        if (open.size() >= OPEN) {
            throw new ProblemException(ProblemException.Kind.TOO_MANY, Text.of("referrals.problem.many"));
        }
    }

    private static void requireStaff(User user) {
        if (!Staff.isStaff(user)) {
            throw Problems.forbidden();
        }
    }

    private static Referral with(Referral one, Set<Shared> agreed, boolean words, String own) {
        return new Referral(
                one.id(),
                one.person(),
                one.sender(),
                one.receiver(),
                one.service(),
                one.title(),
                one.words(),
                one.proposed(),
                agreed,
                words,
                own,
                one.until(),
                one.state(),
                one.steps());
    }

    /** The same after one more step. */
    static Referral stepped(Referral one, Step step) {
        List<Step> steps = new ArrayList<>(one.steps());
        steps.add(step);
        return new Referral(
                one.id(),
                one.person(),
                one.sender(),
                one.receiver(),
                one.service(),
                one.title(),
                one.words(),
                one.proposed(),
                one.agreed(),
                one.wordsAgreed(),
                one.own(),
                one.until(),
                step.to(),
                steps);
    }
}
