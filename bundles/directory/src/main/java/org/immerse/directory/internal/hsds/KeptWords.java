package org.immerse.directory.internal.hsds;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immerse.api.directory.Contact;
import org.immerse.api.directory.Hours;
import org.immerse.api.directory.Provider;
import org.immerse.api.directory.PublicService;
import org.immerse.api.directory.Terms;
import org.immerse.api.text.Localized;

/** Words in languages a file does not tell: they stay with what they are about. */
final class KeptWords {
    private KeptWords() {}

    static Localized words(Localized old, Localized now) {
        Map<String, String> words = new HashMap<>(old.byLanguage());
        words.putAll(now.byLanguage());
        return new Localized(words);
    }

    /** Places are the same by their id. */
    static Provider.Place place(Provider old, Provider.Place now) {
        return old.place(now.id())
                .map(before -> new Provider.Place(
                        now.id(),
                        words(before.name(), now.name()),
                        address(before.address(), now.address()),
                        now.point(),
                        words(before.directions(), now.directions()),
                        now.access(),
                        hours(before.hours(), now.hours())))
                .orElse(now);
    }

    private static Provider.Address address(Provider.Address old, Provider.Address now) {
        boolean told = !now.street().byLanguage().isEmpty()
                || !now.town().byLanguage().isEmpty()
                || !now.postcode().isEmpty();
        return told
                ? new Provider.Address(
                        words(old.street(), now.street()), now.postcode(), words(old.town(), now.town()), now.region())
                : old;
    }

    static PublicService.At at(PublicService old, PublicService.At now) {
        return old.at().stream()
                .filter(before -> before.place().equals(now.place()))
                .findFirst()
                .map(before -> new PublicService.At(now.place(), hours(before.hours(), now.hours())))
                .orElse(now);
    }

    private static Hours hours(Hours old, Hours now) {
        return new Hours(
                now.weekly(),
                now.changes().stream().map(change -> change(old, change)).toList(),
                now.onHolidays());
    }

    private static Hours.Change change(Hours old, Hours.Change now) {
        return old.changes().stream()
                .filter(before ->
                        before.first().equals(now.first()) && before.last().equals(now.last()))
                .findFirst()
                .map(before -> new Hours.Change(now.first(), now.last(), now.open(), words(before.why(), now.why())))
                .orElse(now);
    }

    /** Telephones are the same by their number, however it is written. */
    static Contact contact(Contact old, Contact now) {
        return new Contact(now.phones().stream().map(phone -> phone(old, phone)).toList(), now.email(), now.website());
    }

    private static Contact.Phone phone(Contact old, Contact.Phone now) {
        List<Contact.Phone> same = old.phones().stream()
                .filter(before -> digits(before).equals(digits(now)))
                .toList();
        return same.stream()
                .filter(before -> same.size() == 1 || share(before.words(), now.words()))
                .findFirst()
                .map(before -> new Contact.Phone(now.number(), words(before.words(), now.words())))
                .orElse(now);
    }

    private static String digits(Contact.Phone phone) {
        return phone.number().replaceAll("[^+0-9]", "");
    }

    /** A cost the file does not tell stays; words on one of another kind go. */
    static Terms.Cost cost(Terms.Cost old, Terms.Cost now) {
        if (now.equals(ServiceReader.UNTOLD)) {
            return old;
        }
        return now.kind() == old.kind()
                ? new Terms.Cost(now.kind(), now.amount(), words(old.words(), now.words()))
                : now;
    }

    /** Papers are the same by their id, else by the same words in a language. */
    static Terms.Document document(List<Terms.Document> old, Terms.Document now) {
        Optional<Terms.Document> paper = old.stream()
                .filter(before -> !now.paper().isEmpty() && before.paper().equals(now.paper()))
                .findFirst();
        return paper.or(() -> old.stream().filter(before -> isSame(before, now)).findFirst())
                .map(before -> new Terms.Document(
                        now.paper().isEmpty() ? before.paper() : now.paper(), words(before.words(), now.words())))
                .orElse(now);
    }

    private static boolean isSame(Terms.Document old, Terms.Document now) {
        return (old.paper().isEmpty() || now.paper().isEmpty()) && share(old.words(), now.words());
    }

    /** Whether both say the same in a language. */
    private static boolean share(Localized old, Localized now) {
        return now.byLanguage().entrySet().stream()
                .anyMatch(words -> words.getValue().equals(old.byLanguage().get(words.getKey())));
    }
}
