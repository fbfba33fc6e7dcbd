package org.immerse.requests.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.immerse.api.fact.Fact;
import org.immerse.api.people.People;
import org.immerse.api.people.View;
import org.immerse.api.security.Accounts;
import org.immerse.api.security.Organisation;
import org.immerse.api.security.User;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Contact data of the sides of an agreed request, by label key. */
@Component(service = Contacts.class)
public final class Contacts {
    /** Label keys, in the order they are shown. */
    static final String ORGANISATION = "requests.contact.organisation";

    static final String NAME = "requests.contact.name";
    static final String EMAIL = "requests.contact.email";
    static final String PHONE = "requests.contact.phone";

    private final People people;
    private final Accounts accounts;

    /** Reads people's data through the firewall, and organisations' from their accounts. */
    @Activate
    public Contacts(@Reference People people, @Reference Accounts accounts) {
        this.people = people;
        this.accounts = accounts;
    }

    /** What the firewall lets this task see of the person's contact facts. */
    Map<String, String> ofPerson(User viewer, String agreedTask, String person) {
        Map<String, String> contact = new LinkedHashMap<>();
        people.see(viewer, agreedTask, person).ifPresent(view -> {
            words(view, "contact-name").ifPresent(name -> contact.put(NAME, name));
            words(view, "contact-email").ifPresent(email -> contact.put(EMAIL, email));
            words(view, "contact-phone").ifPresent(phone -> contact.put(PHONE, phone));
        });
        return contact;
    }

    /** The organisation's name, and who acted for it last. */
    Map<String, String> ofOrganisation(String organisation, Optional<String> actor) {
        Map<String, String> contact = new LinkedHashMap<>();
        accounts.findOrganisation(organisation)
                .map(Organisation::name)
                .ifPresent(name -> contact.put(ORGANISATION, name));
        actor.flatMap(accounts::find).ifPresent(account -> {
            contact.put(NAME, account.displayName());
            if (account.name().contains("@")) {
                contact.put(EMAIL, account.name());
            }
        });
        return contact;
    }

    private static Optional<String> words(View view, String field) {
        return view.facts().get(field, Fact.Words.class).map(Fact.Words::text);
    }
}
