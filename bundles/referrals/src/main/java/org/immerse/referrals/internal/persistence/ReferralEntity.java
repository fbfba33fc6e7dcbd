package org.immerse.referrals.internal.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immerse.api.text.Localized;
import org.immerse.referrals.internal.domain.Referral;
import org.immerse.referrals.internal.domain.Shared;
import org.immerse.referrals.internal.domain.State;
import org.immerse.referrals.internal.domain.Step;
import tools.jackson.databind.json.JsonMapper;

/** One referral. */
@Entity
@Table(name = "referrals_referral")
public class ReferralEntity {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Id
    @Column(name = "id")
    private String id = "";

    @Version
    @Column(name = "version")
    private int version;

    @Column(name = "person")
    private String person = "";

    @Column(name = "sender")
    private String sender = "";

    @Column(name = "receiver")
    private String receiver = "";

    @Column(name = "service")
    private String service = "";

    @Column(name = "title")
    private String title = "{}";

    @Column(name = "words")
    private String words = "";

    @Column(name = "proposed")
    private String proposed = "";

    @Column(name = "agreed")
    private String agreed = "";

    @Column(name = "words_agreed")
    private boolean wordsAgreed;

    @Column(name = "own")
    private String own = "";

    @Column(name = "last_day")
    private LocalDate until = LocalDate.EPOCH;

    @Column(name = "state")
    private String state = State.PROPOSED.name();

    /** For the provider. */
    protected ReferralEntity() {}

    ReferralEntity(Referral kept) {
        id = kept.id();
        sender = kept.sender();
        receiver = kept.receiver();
        service = kept.service();
        title = JSON.writeValueAsString(new TreeMap<>(kept.title().byLanguage()));
        until = kept.until();
        change(kept);
    }

    String id() {
        return id;
    }

    final void change(Referral kept) {
        person = kept.person();
        words = kept.words();
        proposed = join(kept.proposed());
        agreed = join(kept.agreed());
        wordsAgreed = kept.wordsAgreed();
        own = kept.own();
        state = kept.state().name();
    }

    Referral toRecord(List<Step> steps) {
        Map<String, String> titles = new TreeMap<>();
        JSON.readTree(title)
                .properties()
                .forEach(entry -> titles.put(entry.getKey(), entry.getValue().asString()));
        return new Referral(
                id,
                person,
                sender,
                receiver,
                service,
                new Localized(titles),
                words,
                split(proposed),
                split(agreed),
                wordsAgreed,
                own,
                until,
                State.valueOf(state),
                steps);
    }

    private static String join(Set<Shared> some) {
        return some.stream().sorted().map(Shared::name).collect(Collectors.joining(","));
    }

    private static Set<Shared> split(String some) {
        return Stream.of(some.split(",", -1))
                .filter(name -> !name.isEmpty())
                .map(Shared::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }
}
