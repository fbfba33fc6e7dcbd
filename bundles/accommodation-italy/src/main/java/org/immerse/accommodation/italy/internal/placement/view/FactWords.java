package org.immerse.accommodation.italy.internal.placement.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.immerse.accommodation.italy.internal.profile.Field;
import org.immerse.api.fact.Fact;
import org.immerse.api.fact.Facts;
import org.immerse.api.knowledge.Concepts;
import org.immerse.api.text.Messages;

/** What somebody may see of a young person, in words. Reads only the facts it is given: those the firewall let through. */
final class FactWords {
    private static final List<String> ORDER = List.of(
            Field.CONTACT_PHONE,
            Field.PLACE,
            Field.HOUSING_FROM,
            Field.HOUSING_MONTHS,
            Field.HOME_LIFE,
            Field.INDEPENDENCE,
            Field.HELP_WANTED,
            Field.LANGUAGES,
            Field.PETS_OK,
            Field.SMOKES,
            Field.VOUCHERS);
    private static final String PROFILE = "accommodation-italy.profile.";

    private final Messages messages;
    private final Concepts concepts;
    private final Locale locale;

    FactWords(Messages messages, Concepts concepts, Locale locale) {
        this.messages = messages;
        this.concepts = concepts;
        this.locale = locale;
    }

    /** Names of facts to their words. */
    Map<String, String> of(Facts facts) {
        Map<String, String> words = new LinkedHashMap<>();
        for (String field : ORDER) {
            Fact fact = facts.byField().get(field);
            if (fact != null) {
                String said = say(field, fact);
                if (!said.isBlank()) {
                    words.put(name(field), said);
                }
            }
        }
        return words;
    }

    /** What a field is called. */
    String name(String field) {
        return messages.text(PROFILE + field + ".short", locale);
    }

    private String say(String field, Fact fact) {
        return switch (fact) {
            case Fact.Concepts some ->
                list(some.iris().stream()
                        .sorted()
                        .map(key -> option(field, key))
                        .toList());
            case Fact.Levels levels ->
                list(levels.ranks().keySet().stream()
                        .sorted()
                        .map(iri -> concepts.label(iri, locale))
                        .toList());
            case Fact.Range range ->
                range.from().isPresent()
                        ? messages.text("people.unit.months", locale, (long)
                                range.from().getAsDouble())
                        : "";
            case Fact.Period period -> period.from().map(this::day).orElse("");
            case Fact.Place place -> place.name();
            case Fact.Flag flag -> messages.text(PROFILE + field + (flag.value() ? ".yes" : ".no"), locale);
            case Fact.Words own -> own.text();
        };
    }

    private String option(String field, String key) {
        return messages.text(PROFILE + field + ".option." + key, locale);
    }

    private String day(LocalDate day) {
        return messages.text("accommodation-italy.placement.item.from", locale, day);
    }

    private String list(List<String> words) {
        List<String> left = new ArrayList<>(words);
        Optional<String> last = left.isEmpty() ? Optional.empty() : Optional.of(left.removeLast());
        return last.map(end -> left.isEmpty() ? end : String.join(" · ", left) + " · " + end)
                .orElse("");
    }
}
