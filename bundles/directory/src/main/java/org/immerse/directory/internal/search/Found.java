package org.immerse.directory.internal.search;

import java.util.List;
import java.util.Optional;
import org.immerse.api.directory.Provider;
import org.immerse.api.directory.PublicService;
import org.immerse.api.freshness.Standing;
import org.immerse.api.value.Distance;

/**
 * A service somebody finds.
 *
 * @param places where it is; none where it is confidential or one need not go anywhere
 * @param distance to the nearest place from where somebody looked; empty where that is not known
 * @param openness whether it is open; empty where no hours are known
 * @param standing how far its entry can be trusted; empty where nobody counts that
 */
public record Found(
        PublicService service,
        Provider provider,
        List<Provider.Place> places,
        Optional<Distance> distance,
        Optional<Openness> openness,
        Optional<Standing> standing) {
    public Found {
        places = List.copyOf(places);
    }
}
