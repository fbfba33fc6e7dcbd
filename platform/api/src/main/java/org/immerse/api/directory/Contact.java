package org.immerse.api.directory;

import java.util.List;
import org.immerse.api.text.Localized;

/**
 * How somebody is reached.
 *
 * @param phones in the order to try
 * @param email may be empty
 * @param website may be empty
 */
public record Contact(List<Phone> phones, String email, String website) {
    /** No way known. */
    public static final Contact NONE = new Contact(List.of(), "", "");

    public Contact {
        phones = List.copyOf(phones);
    }

    /**
     * A telephone number.
     *
     * @param number as dialled, with the code of the country
     * @param words what it is for; may have no words
     */
    public record Phone(String number, Localized words) {}

    /** Whether no way is known. */
    public boolean isEmpty() {
        return phones.isEmpty() && email.isEmpty() && website.isEmpty();
    }
}
