package org.immerse.directory.internal.entry;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.immerse.api.directory.Contact;
import org.immerse.api.directory.Hours;
import org.immerse.api.directory.Provider;
import org.immerse.api.directory.PublicService;
import org.immerse.api.directory.Terms;
import org.immerse.api.text.Localized;
import org.immerse.api.text.ProblemException.FieldProblem;
import org.immerse.api.text.Text;

/** What keeps an entry from being published, by field. Fields are named as in the JSON, with dots. */
public final class EntryCheck {
    private final List<FieldProblem> problems = new ArrayList<>();

    private EntryCheck() {}

    /**
     * What is wrong with a service.
     *
     * @param provider its provider, as published
     * @param known whether a scheme has a concept of this notation
     */
    public static List<FieldProblem> of(
            PublicService service, Optional<Provider> provider, BiPredicate<String, String> known) {
        EntryCheck check = new EntryCheck();
        check.words("wording.name", service.wording().name());
        check.words("wording.summary", service.wording().summary());
        if (service.wording().summary().byLanguage().values().stream().anyMatch(words -> words.contains("\n"))) {
            check.say("wording.summary", "line");
        }
        if (provider.isEmpty()) {
            check.say("provider", "provider");
        }
        check.concepts("topics", PublicService.TOPICS, service.topics(), known);
        check.concepts("lifeEvents", PublicService.LIFE_EVENTS, service.lifeEvents(), known);
        check.terms(service.terms());
        check.places(service, provider);
        check.contact(service.contact());
        return check.problems;
    }

    /** What is wrong with a provider. */
    public static List<FieldProblem> of(Provider provider) {
        EntryCheck check = new EntryCheck();
        check.words("name", provider.name());
        check.contact(provider.contact());
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < provider.places().size(); i++) {
            Provider.Place place = provider.places().get(i);
            if (!ids.add(place.id())) {
                check.say("places." + i + ".id", "twice");
            }
            check.words("places." + i + ".address.town", place.address().town());
            check.hours("places." + i + ".hours", place.hours());
        }
        return check.problems;
    }

    private void say(String field, String key) {
        problems.add(new FieldProblem(field, Text.of("directory.wrong." + key)));
    }

    private void words(String field, Localized words) {
        if (words.byLanguage().isEmpty()) {
            say(field, "missing");
        }
    }

    private void concepts(String field, String scheme, Set<String> notations, BiPredicate<String, String> known) {
        if (!notations.stream().allMatch(notation -> known.test(scheme, notation))) {
            say(field, "concept");
        }
    }

    private void terms(Terms terms) {
        if (terms.channels().isEmpty()) {
            say("terms.channels", "channel");
        }
        if (!terms.languages().stream().allMatch(language -> language.matches("[a-z]{2,3}"))) {
            say("terms.languages", "language");
        }
        if (terms.cost().kind() == Terms.Cost.Kind.PRICE
                && terms.cost().amount().isEmpty()) {
            say("terms.cost.amount", "amount");
        }
        if (terms.cost().kind() == Terms.Cost.Kind.DEPENDS) {
            words("terms.cost.words", terms.cost().words());
        }
        for (int i = 0; i < terms.bring().size(); i++) {
            if (terms.bring().get(i).paper().isEmpty()) {
                words("terms.bring." + i + ".words", terms.bring().get(i).words());
            }
        }
    }

    private void places(PublicService service, Optional<Provider> provider) {
        for (int i = 0; i < service.at().size(); i++) {
            PublicService.At at = service.at().get(i);
            if (provider.isPresent() && provider.get().place(at.place()).isEmpty()) {
                say("at." + i + ".place", "place");
            }
            hours("at." + i + ".hours", at.hours());
        }
    }

    private void hours(String field, Hours hours) {
        for (int i = 0; i < hours.weekly().size(); i++) {
            if (hours.weekly().get(i).days().isEmpty()) {
                say(field + ".weekly." + i + ".days", "day");
            }
        }
    }

    private void contact(Contact contact) {
        if (!contact.email().isEmpty() && !contact.email().matches("\\S+@\\S+")) {
            say("contact.email", "email");
        }
        if (!contact.website().isEmpty() && !contact.website().matches("https?://\\S+")) {
            say("contact.website", "address");
        }
        for (int i = 0; i < contact.phones().size(); i++) {
            if (!contact.phones().get(i).number().matches("[+0-9][0-9 ()./-]{1,40}")) {
                say("contact.phones." + i + ".number", "phone");
            }
        }
    }
}
