package org.immerse.directory.internal.view;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.stream.Collectors;
import org.immerse.api.directory.Hours;
import org.immerse.api.directory.Provider;
import org.immerse.api.ui.kit.FactsList;

/** One place: where it is, how one gets there and in, and when it is open. */
final class PlaceBlock extends Div {
    private static final long serialVersionUID = 1L;

    /** @param own hours of a service there; where they are not known, those of the place count */
    PlaceBlock(Around around, EntryWords words, Provider.Place place, Hours own) {
        addClassName("im-stack-s");
        String address = words.address(place.address());
        String name = words.of(place.name());
        add(new H3(name.isEmpty() ? address : name));
        FactsList facts = new FactsList();
        facts.add("pin", words.say("address"), address);
        String directions = words.of(place.directions());
        if (!directions.isEmpty()) {
            facts.add("bus", words.say("directions"), directions);
        }
        if (!place.access().isEmpty()) {
            facts.add(
                    "user",
                    words.say("access"),
                    place.access().stream()
                            .sorted()
                            .map(access -> words.code("access", access.code()))
                            .collect(Collectors.joining(words.listComma())));
        }
        add(facts);
        Hours hours = own.isUnknown() ? place.hours() : own;
        add(hours.isUnknown() ? new Paragraph(words.say("hours.unknown")) : new HoursTable(around, words, hours));
    }
}
