package org.immerse.directory.internal.hsds;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.immerse.api.directory.Provider;
import org.immerse.api.directory.PublicService;
import org.immerse.api.directory.Terms;
import org.immerse.directory.internal.entry.Content;

/**
 * What stays of an entry when it is imported again: whose staff look after it, that a service is
 * confidential and where, and, from files of other
 * programs, all that HSDS has no member for.
 */
final class Kept {
    private Kept() {}

    static Content onto(Content before, HsdsReader.Read read) {
        return switch (read.content()) {
            case Content.Office(Provider now)
            when before instanceof Content.Office(Provider old) -> new Content.Office(office(old, now, read.own()));
            case Content.Service(PublicService now)
            when before instanceof Content.Service(PublicService old) ->
                new Content.Service(service(old, now, read.own()));
            default -> read.content();
        };
    }

    /** Places that are no longer told stay, since confidential services may be there. */
    private static Provider office(Provider old, Provider now, boolean own) {
        List<Provider.Place> places = new ArrayList<>(now.places());
        if (!own) {
            places.replaceAll(place -> KeptWords.place(old, place));
        }
        old.places().stream().filter(place -> now.place(place.id()).isEmpty()).forEach(places::add);
        return new Provider(
                now.id(),
                own ? now.kind() : old.kind(),
                own ? now.name() : KeptWords.words(old.name(), now.name()),
                own ? now.description() : KeptWords.words(old.description(), now.description()),
                own ? now.contact() : KeptWords.contact(old.contact(), now.contact()),
                places,
                old.account(),
                own ? now.demo() : old.demo());
    }

    private static PublicService service(PublicService old, PublicService now, boolean own) {
        List<PublicService.At> told = own
                ? now.at()
                : now.at().stream().map(at -> KeptWords.at(old, at)).toList();
        List<PublicService.At> at = old.confidential() && told.isEmpty() ? old.at() : told;
        return new PublicService(
                now.id(),
                now.provider(),
                own ? now.wording() : wording(old.wording(), now.wording()),
                own ? now.topics() : old.topics(),
                own ? now.lifeEvents() : old.lifeEvents(),
                own ? now.terms() : terms(old.terms(), now.terms()),
                at,
                own ? now.contact() : KeptWords.contact(old.contact(), now.contact()),
                own ? now.eligibility() : old.eligibility(),
                own ? now.procedures() : old.procedures(),
                old.confidential() || now.confidential(),
                own ? now.demo() : old.demo());
    }

    private static PublicService.Wording wording(PublicService.Wording old, PublicService.Wording now) {
        return new PublicService.Wording(
                KeptWords.words(old.name(), now.name()),
                KeptWords.words(old.summary(), now.summary()),
                KeptWords.words(old.description(), now.description()),
                old.keywords(),
                KeptWords.words(old.apply(), now.apply()));
    }

    private static Terms terms(Terms old, Terms now) {
        Set<Terms.Channel> channels = old.channels().isEmpty() ? now.channels() : old.channels();
        return new Terms(
                channels,
                old.appointment(),
                now.languages(),
                now.interpretation(),
                KeptWords.cost(old.cost(), now.cost()),
                now.bring().stream()
                        .map(document -> KeptWords.document(old.bring(), document))
                        .toList(),
                old.capacity());
    }
}
