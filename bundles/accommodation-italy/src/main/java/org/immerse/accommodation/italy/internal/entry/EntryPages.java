package org.immerse.accommodation.italy.internal.entry;

import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import org.immerse.accommodation.italy.internal.home.Home;
import org.immerse.accommodation.italy.internal.home.HostDesk;
import org.immerse.accommodation.italy.internal.home.PhotoList;
import org.immerse.api.knowledge.Concepts;
import org.immerse.api.people.PlaceDirectory;
import org.immerse.api.text.Messages;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Makes the fields of each page of the form. */
@Component(service = EntryPages.class)
public final class EntryPages {
    private final HostDesk desk;
    private final Concepts concepts;
    private final PlaceDirectory places;
    private final Messages messages;

    @Activate
    public EntryPages(
            @Reference HostDesk desk,
            @Reference Concepts concepts,
            @Reference(target = "(country=IT)") PlaceDirectory places,
            @Reference Messages messages) {
        this.desk = desk;
        this.concepts = concepts;
        this.places = places;
        this.messages = messages;
    }

    EntryFields of(EntryStep step, Home home) {
        return switch (step) {
            case KIND -> new KindFields(Optional.of(home));
            case WHERE -> new WhereFields(home, places);
            case BEDS -> new BedsFields(home);
            case RENT -> new RentFields(home);
            case HOUSEHOLD -> new HouseholdFields(home, concepts);
            case LIFE -> new LifeFields(home);
            case RULES -> new RulesFields(home);
            case FOR_WHOM -> new ForWhomFields(home);
            case WISHES -> new WishesFields(home, concepts);
            case WORDS -> new WordsFields(home);
            case PHOTOS -> new PhotoFields(new PhotoList(desk, home.id(), messages));
        };
    }

    /** Photos are kept as they are chosen. */
    private static final class PhotoFields extends EntryFields {
        private static final long serialVersionUID = 1L;

        PhotoFields(Div list) {
            add(list);
        }

        @Override
        Home read(Home before, Unread problems) {
            return before;
        }
    }
}
