package org.immerse.directory.internal.search;

import java.util.Optional;
import org.immerse.api.value.GeoPoint;

/**
 * What somebody looks for. Empty parts leave nothing out.
 *
 * @param words what they typed, in their own language, whole or not yet finished
 * @param event notation of a life event
 * @param topic notation of a topic
 * @param near near this point
 * @param kilometres how far from there at most
 * @param area on this part of the map
 * @param language ISO 639 code of a language spoken there
 * @param openNow only what is open now
 * @param free only what costs nothing
 * @param walkIn only where no appointment is needed
 */
public record Wanted(
        String words,
        String event,
        String topic,
        Optional<GeoPoint> near,
        double kilometres,
        Optional<Area> area,
        String language,
        boolean openNow,
        boolean free,
        boolean walkIn) {
    /** Nothing in particular. */
    public static final Wanted ALL =
            new Wanted("", "", "", Optional.empty(), 0, Optional.empty(), "", false, false, false);
}
