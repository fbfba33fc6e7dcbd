package org.immerse.accommodation.italy.internal.placement;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.immerse.accommodation.italy.internal.home.Home;
import org.immerse.accommodation.italy.internal.home.Homes;
import org.immerse.api.people.PersonalData;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The placements of a person, for export and erasure. Staff's own words about an end are part of it: they are about the person. */
@Component
public final class PlacementData implements PersonalData {
    private final Placements placements;
    private final Homes homes;

    @Activate
    public PlacementData(@Reference Placements placements, @Reference Homes homes) {
        this.placements = placements;
        this.homes = homes;
    }

    @Override
    public String section() {
        return "accommodation-italy.placements";
    }

    @Override
    public Map<String, Object> export(String person) {
        List<Map<String, Object>> all =
                placements.ofPerson(person).stream().map(this::plain).toList();
        return all.isEmpty() ? Map.of() : Map.of("placements", all);
    }

    private Map<String, Object> plain(Placement placement) {
        Map<String, Object> plain = new LinkedHashMap<>();
        plain.put("home", homes.find(placement.home()).map(Home::title).orElse(placement.home()));
        plain.put("state", placement.state().code());
        plain.put("you", placement.words().person().code());
        placement.stay().from().ifPresent(day -> plain.put("from", day.toString()));
        placement.stay().until().ifPresent(day -> plain.put("until", day.toString()));
        placement.end().ifPresent(end -> {
            plain.put("ended", end.day().toString());
            plain.put("cause", end.cause().code());
            plain.put("reason", end.reason());
        });
        plain.put(
                "steps",
                placements.steps(placement.id()).stream()
                        .filter(step -> step.by() != Actor.HOST)
                        .map(step -> Map.of(
                                "step", step.step().code(),
                                "by", step.by().code(),
                                "when", step.when().toString()))
                        .toList());
        return plain;
    }

    @Override
    public void erase(String person) {
        placements.erase(person);
    }
}
