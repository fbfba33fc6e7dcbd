package org.immerse.directory.internal.edit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immerse.api.directory.Contact;
import org.immerse.api.directory.Provider;
import org.immerse.api.directory.PublicService;
import org.immerse.api.directory.Terms;
import org.immerse.api.text.Localized;
import org.immerse.directory.internal.entry.Content;
import org.immerse.directory.internal.entry.EntryKind;

/** Entries that say nothing yet. */
final class Blank {
    private static final Localized NONE = new Localized(Map.of());

    private Blank() {}

    static Content of(EntryKind kind) {
        return kind == EntryKind.PROVIDER
                ? new Content.Office(
                        new Provider("", Provider.Kind.PUBLIC_OFFICE, NONE, NONE, Contact.NONE, List.of(), "", false))
                : new Content.Service(new PublicService(
                        "",
                        "",
                        new PublicService.Wording(NONE, NONE, NONE, NONE, NONE),
                        Set.of(),
                        Set.of(),
                        new Terms(
                                Set.of(Terms.Channel.OFFICE),
                                false,
                                List.of(),
                                false,
                                new Terms.Cost(Terms.Cost.Kind.FREE, Optional.empty(), NONE),
                                List.of(),
                                Optional.empty()),
                        List.of(),
                        Contact.NONE,
                        "",
                        List.of(),
                        false,
                        false));
    }
}
