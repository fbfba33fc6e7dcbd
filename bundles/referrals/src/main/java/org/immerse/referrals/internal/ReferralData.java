package org.immerse.referrals.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.immerse.api.people.PersonalData;
import org.immerse.api.persistence.PersistenceUnit;
import org.immerse.referrals.internal.domain.Referral;
import org.immerse.referrals.internal.domain.Shared;
import org.immerse.referrals.internal.domain.Side;
import org.immerse.referrals.internal.domain.State;
import org.immerse.referrals.internal.domain.Step;
import org.immerse.referrals.internal.persistence.ReferralTable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * A person's referrals, for export and erasure. Erased: who they were, every word about them and their code; open ones end. That somebody
 * was referred, and when, stays with the organisations.
 */
@Component
public final class ReferralData implements PersonalData {
    private final PersistenceUnit unit;
    private final Surroundings around;

    /** Reads and erases in this unit. */
    @Activate
    public ReferralData(
            @Reference(target = "(osgi.unit.name=referrals)") PersistenceUnit unit, @Reference Surroundings around) {
        this.unit = unit;
        this.around = around;
    }

    @Override
    public String section() {
        return ReferralsModule.ID;
    }

    @Override
    public Map<String, Object> export(String person) {
        List<Referral> all = unit.read(em -> ReferralTable.ofPerson(em, person));
        return all.isEmpty()
                ? Map.of()
                : Map.of("referrals", all.stream().map(ReferralData::plain).toList());
    }

    private static Map<String, Object> plain(Referral one) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("id", one.id());
        out.put("from", one.sender());
        out.put("to", one.receiver());
        out.put("service", one.service());
        out.put("words", one.words());
        out.put("wordsShared", one.wordsAgreed());
        out.put("ownWords", one.own());
        out.put("shared", one.agreed().stream().sorted().map(Shared::code).toList());
        out.put("until", one.until().toString());
        out.put("steps", one.steps().stream().map(ReferralData::step).toList());
        return out;
    }

    private static Map<String, Object> step(Step step) {
        return Map.of(
                "when",
                step.when().toString(),
                "by",
                step.by().name(),
                "state",
                step.to().name(),
                "words",
                step.words());
    }

    @Override
    public void erase(String person) {
        unit.change(em -> {
            ReferralTable.dropCode(em, person);
            ReferralTable.ofPerson(em, person).forEach(one -> {
                Referral ended = one;
                if (!one.state().isFinal()) {
                    ended = Referrals.stepped(one, new Step(around.now(), Side.PERSON, State.TAKEN_BACK, ""));
                    ReferralTable.step(em, around.ids(), ended);
                }
                Referral without = forgotten(ended);
                ReferralTable.forget(em, without);
                around.changed(em, without);
            });
        });
    }

    private static Referral forgotten(Referral one) {
        return new Referral(
                one.id(),
                Referral.NOBODY,
                one.sender(),
                one.receiver(),
                one.service(),
                one.title(),
                "",
                Set.of(),
                Set.of(),
                false,
                "",
                one.until(),
                one.state(),
                one.steps());
    }
}
