package org.immerse.directory.internal.edit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.immerse.api.directory.Hours;
import org.immerse.api.directory.Provider;
import org.immerse.api.directory.PublicService;
import org.immerse.api.text.Localized;
import org.immerse.directory.internal.entry.Content;

/** All words of an entry, by their path in it. */
public final class EntryTexts {
    private EntryTexts() {}

    /** The words in the order of the form; those without words, too. */
    public static Map<String, Localized> of(Content content) {
        Map<String, Localized> words = new LinkedHashMap<>();
        switch (content) {
            case Content.Service(PublicService service) -> service(service, words);
            case Content.Office(Provider provider) -> office(provider, words);
        }
        return words;
    }

    private static void service(PublicService service, Map<String, Localized> words) {
        words.put("wording.name", service.wording().name());
        words.put("wording.summary", service.wording().summary());
        words.put("wording.description", service.wording().description());
        words.put("wording.keywords", service.wording().keywords());
        words.put("wording.apply", service.wording().apply());
        words.put("terms.cost.words", service.terms().cost().words());
        for (int i = 0; i < service.terms().bring().size(); i++) {
            words.put(
                    "terms.bring." + i + ".words",
                    service.terms().bring().get(i).words());
        }
        for (PublicService.At at : service.at()) {
            hours("at." + at.place(), at.hours(), words);
        }
        contact(service.contact(), words);
    }

    private static void office(Provider provider, Map<String, Localized> words) {
        words.put("name", provider.name());
        words.put("description", provider.description());
        contact(provider.contact(), words);
        for (Provider.Place place : provider.places()) {
            String path = "places." + place.id();
            words.put(path + ".name", place.name());
            words.put(path + ".address.street", place.address().street());
            words.put(path + ".address.town", place.address().town());
            words.put(path + ".directions", place.directions());
            hours(path, place.hours(), words);
        }
    }

    private static void hours(String path, Hours hours, Map<String, Localized> words) {
        List<Hours.Change> changes = hours.changes();
        for (int i = 0; i < changes.size(); i++) {
            words.put(path + ".hours.changes." + i + ".why", changes.get(i).why());
        }
    }

    private static void contact(org.immerse.api.directory.Contact contact, Map<String, Localized> words) {
        for (int i = 0; i < contact.phones().size(); i++) {
            words.put("contact.phones." + i + ".words", contact.phones().get(i).words());
        }
    }
}
