package org.immerse.procedures.internal.view;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import org.immerse.api.directory.Directory;
import org.immerse.api.directory.PublicService;
import org.immerse.api.ui.kit.Card;
import org.immerse.api.ui.kit.Links;
import org.immerse.procedures.internal.ProcedureWords;

/** The services of the directory that go with a procedure: where one does it, with hours, places and appointments. */
final class ServicesCard {
    private ServicesCard() {}

    /** Empty where no directory runs, or none of its services names the procedure. */
    static Optional<Card> of(Optional<Directory> directory, String procedure, ProcedureWords words) {
        return directory.flatMap(known -> {
            List<PublicService> services = known.services().stream()
                    .filter(service -> service.procedures().contains(procedure))
                    .toList();
            return services.isEmpty() ? Optional.empty() : Optional.of(card(known, services, words));
        });
    }

    private static Card card(Directory directory, List<PublicService> services, ProcedureWords words) {
        UnorderedList list = new UnorderedList();
        services.forEach(service -> list.add(new ListItem(
                Links.to(directory.path(service), words.of(service.wording().name())))));
        Card card = new Card(words.say("services"), new Paragraph(words.say("services.lead")), list);
        card.setId("procedure-services");
        return card;
    }
}
