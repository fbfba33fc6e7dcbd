package org.immerse.volunteering.internal.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immerse.api.text.Localized;
import org.immerse.volunteering.internal.domain.Draft;
import org.immerse.volunteering.internal.domain.Offer;
import tools.jackson.databind.json.JsonMapper;

/** One offer. */
@Entity
@Table(name = "volunteering_offer")
public class OfferEntity {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Id
    @Column(name = "id")
    private String id = "";

    @Version
    @Column(name = "version")
    private int version;

    @Column(name = "organisation")
    private String organisation = "";

    @Column(name = "title")
    private String title = "{}";

    @Column(name = "text")
    private String text = "{}";

    @Column(name = "at_place")
    private String where = "";

    @Column(name = "at_time")
    private String when = "";

    @Column(name = "languages")
    private String languages = "";

    @Column(name = "places")
    private int places;

    @Column(name = "last_day")
    private LocalDate until = LocalDate.EPOCH;

    @Column(name = "published")
    private boolean published;

    /** For the provider. */
    protected OfferEntity() {}

    OfferEntity(Offer kept) {
        id = kept.id();
        organisation = kept.organisation();
        change(kept);
    }

    final void change(Offer kept) {
        Draft draft = kept.draft();
        title = JSON.writeValueAsString(new TreeMap<>(draft.title().byLanguage()));
        text = JSON.writeValueAsString(new TreeMap<>(draft.text().byLanguage()));
        where = draft.where();
        when = draft.when();
        languages = String.join(",", draft.languages());
        places = draft.places();
        until = draft.until();
        published = kept.published();
    }

    Offer toRecord(int taken) {
        Set<String> codes = Stream.of(languages.split(",", -1))
                .filter(code -> !code.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
        return new Offer(
                id,
                organisation,
                new Draft(words(title), words(text), where, when, codes, places, until),
                published,
                taken);
    }

    String id() {
        return id;
    }

    private static Localized words(String json) {
        Map<String, String> words = new TreeMap<>();
        JSON.readTree(json)
                .properties()
                .forEach(entry -> words.put(entry.getKey(), entry.getValue().asString()));
        return new Localized(words);
    }
}
