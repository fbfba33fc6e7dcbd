package org.immerse.services.cyprus.internal.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.immerse.api.directory.MapOutline.Town;
import org.immerse.api.value.GeoPoint;
import org.junit.jupiter.api.Test;

class CypriotOutlineTest {
    private final CypriotOutline outline = new CypriotOutline();

    @Test
    void everyTownLiesInsideTheCoastAndTheSeaOutside() {
        List<GeoPoint> coast = outline.shapes().getFirst().points();
        assertThat(outline.towns()).hasSize(6).allMatch(town -> isInside(town.point(), coast));
        assertThat(isInside(new GeoPoint(34.6, 33.6), coast)).isFalse();
    }

    @Test
    void townsHaveTheirNamesInEveryLanguage() {
        assertThat(outline.towns().getFirst().name().in(Locale.of("el"))).isEqualTo("Λευκωσία");
        assertThat(outline.towns())
                .extracting(Town::name)
                .allMatch(name -> name.byLanguage().size() == 6);
    }

    /** Whether a line to the north crosses the coast an odd number of times. */
    private static boolean isInside(GeoPoint point, List<GeoPoint> coast) {
        boolean inside = false;
        for (int i = 0; i < coast.size(); i++) {
            GeoPoint one = coast.get(i);
            GeoPoint next = coast.get((i + 1) % coast.size());
            boolean between = one.longitude() > point.longitude() != next.longitude() > point.longitude();
            if (between
                    && point.latitude()
                            < one.latitude()
                                    + (next.latitude() - one.latitude())
                                            * (point.longitude() - one.longitude())
                                            / (next.longitude() - one.longitude())) {
                inside = !inside;
            }
        }
        return inside;
    }
}
