package org.immerse.jobs.spain.internal.domain;

import java.util.Optional;
import org.immerse.api.value.GeoPoint;

/**
 * Where one works.
 *
 * @param name the municipality, or what the employer calls the place; empty for remote work without a place
 * @param province the province's name; empty where it is not known
 * @param point where it is; empty for remote work without a place
 * @param remote whether one can work from anywhere in Spain
 */
public record Workplace(String name, String province, Optional<GeoPoint> point, boolean remote) {
    /** Remote work, from anywhere. */
    public static final Workplace ANYWHERE = new Workplace("", "", Optional.empty(), true);

    /** What people call it: the place and its province, where they differ. */
    public String label() {
        if (name.isEmpty()) {
            return province;
        }
        boolean capital = Folded.names(province).contains(Folded.of(name));
        return province.isEmpty() || capital ? name : name + ", " + province;
    }
}
