package org.immerse.rest.internal;

import java.util.List;
import java.util.Locale;

/** Which language to answer in. */
final class Languages {
    private Languages() {}

    /** The first accepted language that is offered, else English. */
    static Locale choose(List<Locale> accepted, List<Locale> offered) {
        return accepted.stream()
                .flatMap(wish ->
                        offered.stream().filter(offer -> offer.getLanguage().equals(wish.getLanguage())))
                .findFirst()
                .orElse(Locale.ENGLISH);
    }
}
