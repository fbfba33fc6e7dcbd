package org.immerse.mail.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.immerse.api.people.PersonalData;
import org.immerse.api.persistence.PersistenceUnit;
import org.immerse.mail.internal.persistence.Letter;
import org.immerse.mail.internal.persistence.Letters;
import org.immerse.mail.internal.persistence.Subscribers;
import org.immerse.mail.internal.persistence.Subscription;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A person's address and when they were written to, for export and erasure. */
@Component
public final class MailData implements PersonalData {
    private final PersistenceUnit unit;

    /** Reads and erases in this unit. */
    @Activate
    public MailData(@Reference(target = "(osgi.unit.name=mail)") PersistenceUnit unit) {
        this.unit = unit;
    }

    @Override
    public String section() {
        return MailModule.ID;
    }

    @Override
    public Map<String, Object> export(String person) {
        Optional<Subscription> asked = unit.read(em -> Subscribers.find(em, person));
        List<Letter> letters = unit.read(em -> Letters.of(em, person));
        Map<String, Object> out = new LinkedHashMap<>();
        asked.ifPresent(one -> {
            out.put("address", one.address().value());
            out.put("language", one.language());
            out.put("standing", one.standing().name().toLowerCase(Locale.ROOT));
            out.put("asked", one.asked().toString());
        });
        if (!letters.isEmpty()) {
            out.put(
                    "mails",
                    letters.stream()
                            .map(letter -> Map.of(
                                    "kind", letter.kind().name().toLowerCase(Locale.ROOT),
                                    "made", letter.made().toString()))
                            .toList());
        }
        return out;
    }

    @Override
    public void erase(String person) {
        unit.change(em -> {
            Letters.erase(em, person);
            Subscribers.remove(em, person);
        });
    }
}
