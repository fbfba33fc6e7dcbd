package org.immerse.procedures.internal.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immerse.api.directory.Contact;
import org.immerse.api.directory.Directory;
import org.immerse.api.directory.PublicService;
import org.immerse.api.directory.Terms;
import org.immerse.api.text.Localized;
import org.immerse.procedures.internal.Desk;
import org.immerse.procedures.internal.ProcedureWords;
import org.immerse.testing.StandIn;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class ServicesCardTest {
    private static final Localized NONE = new Localized(Map.of());

    @AutoClose
    private final Desk desk = Desk.withHealthCard();

    private final ProcedureWords words = new ProcedureWords(StandIn.messages(""), desk.book, Locale.ENGLISH);

    @Test
    void leadsToTheServicesThatNameTheProcedure() {
        PublicService here = service("limassol", "Health card in Limassol", "demo.health-card");
        PublicService other = service("school", "School", "demo.school");
        Directory directory = StandIn.of(
                Directory.class,
                (name, arguments) ->
                        name.equals("path") ? "services/" + ((PublicService) arguments[0]).id() : List.of(here, other));
        assertThat(ServicesCard.of(Optional.of(directory), "demo.health-card", words)
                        .orElseThrow()
                        .getElement()
                        .getOuterHTML())
                .contains("href=\"services/limassol\"", "Health card in Limassol")
                .doesNotContain("School");
        assertThat(ServicesCard.of(Optional.of(directory), "demo.nothing", words))
                .isEmpty();
        assertThat(ServicesCard.of(Optional.empty(), "demo.health-card", words)).isEmpty();
    }

    private static PublicService service(String id, String name, String procedure) {
        return new PublicService(
                id,
                "office",
                new PublicService.Wording(new Localized(Map.of("en", name)), NONE, NONE, NONE, NONE),
                Set.of(),
                Set.of(),
                new Terms(
                        Set.of(),
                        false,
                        List.of(),
                        false,
                        new Terms.Cost(Terms.Cost.Kind.FREE, Optional.empty(), NONE),
                        List.of(),
                        Optional.empty()),
                List.of(),
                Contact.NONE,
                "",
                List.of(procedure),
                false,
                true);
    }
}
