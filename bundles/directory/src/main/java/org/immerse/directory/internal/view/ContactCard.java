package org.immerse.directory.internal.view;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.immerse.api.directory.Contact;
import org.immerse.api.ui.kit.Card;
import org.immerse.api.ui.kit.FactsList;
import org.immerse.api.ui.kit.Links;

/** How somebody is reached: telephone numbers one can press, e-mail, website. */
final class ContactCard {
    private ContactCard() {}

    static Optional<Component> of(EntryWords words, Contact contact) {
        if (contact.isEmpty()) {
            return Optional.empty();
        }
        FactsList facts = new FactsList();
        contact.phones().forEach(phone -> {
            String what = words.of(phone.words());
            Span line = new Span(ServicePage.phone(phone.number()));
            if (!what.isEmpty()) {
                line.add(new Span(" " + what));
            }
            facts.add("phone", words.say("phone"), line);
        });
        if (!contact.email().isEmpty()) {
            Anchor mail = Links.page("mailto:" + contact.email(), contact.email());
            mail.addClassName("im-ltr");
            facts.add("chat", words.say("email"), mail);
        }
        if (!contact.website().isEmpty()) {
            Anchor site = Links.away(contact.website(), contact.website().replaceFirst("^https?://(www\\.)?", ""));
            site.addClassName("im-ltr");
            facts.add("globe", words.say("website"), site);
        }
        return Optional.of(new Card(words.say("contact"), facts).tight());
    }
}
