package org.immerse.itests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.immerse.api.matching.Matching;
import org.immerse.api.module.ModuleState;
import org.immerse.api.people.People;
import org.immerse.api.people.Question;
import org.immerse.api.persistence.PersistenceUnit;
import org.immerse.api.text.Messages;
import org.immerse.testing.container.Distribution;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.ops4j.pax.exam.Configuration;
import org.ops4j.pax.exam.Option;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;

/** Accommodation in Italy beside jobs in Spain: nothing of it is there before it comes, nothing but people's data after it goes. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ItalyIT extends Host {
    private static final String ITALY = "accommodation-italy";
    private static final String SPAIN = "jobs-spain";
    private static final String VIEW = "org.immerse.api.ui.ModuleView";

    @Configuration
    public static Option[] configuration() {
        return Distribution.options();
    }

    @Test
    @Order(1)
    void aSiteWithoutItHasNothingOfIt() throws Exception {
        await("health answers", () -> get("/api/v1/health").statusCode() == 200);
        install(SPAIN);
        install("ui");
        await("Spain is matched", () -> service(Matching.class).models().contains(SPAIN));
        assertTrue(present().stream().noneMatch(name -> name.contains(ITALY)), "no bundle");
        assertEquals(ModuleState.AVAILABLE, modules.find(ITALY).orElseThrow().state());
        assertNothingOfIt();
        assertEquals(List.of(), tables());
    }

    @Test
    @Order(2)
    void comesBesideAnotherPilotAndTouchesNothing() throws Exception {
        for (String shared : List.of("allocation", "decisions", "delegation", "plans", "worklist", "safeguarding")) {
            Set<String> before = present();
            assertEquals(List.of(), touched(before, () -> install(shared)), shared);
        }
        Set<String> before = present();
        assertEquals(List.of(), touched(before, () -> install(ITALY)));
        await("both are matched", () -> service(Matching.class).models().containsAll(Set.of(SPAIN, ITALY)));
        await("its views are there", () -> !routes().isEmpty());
        assertTrue(asks("budget"), "its questions");
        assertNotEquals(List.of(), tables());
        assertEquals(200, get("/api/v1/offers?module=jobs-spain").statusCode());
    }

    @Test
    @Order(3)
    void goesWithoutATraceButItsDataAndComesBackToThem() throws Exception {
        List<String> kept = tables();
        Set<String> others = present();
        others.removeIf(name -> name.contains(ITALY));
        assertEquals(List.of(), touched(others, () -> installer.remove(ITALY, progress -> {})));
        awaitState(ITALY, ModuleState.AVAILABLE);
        await("its model is gone", () -> !service(Matching.class).models().contains(ITALY));
        assertNothingOfIt();
        assertEquals(kept, tables());
        assertEquals(List.of(), touched(others, () -> install(ITALY)));
        await("its model is back", () -> service(Matching.class).models().contains(ITALY));
        await("its views are back", () -> !routes().isEmpty());
        assertEquals(kept, tables());
    }

    private void assertNothingOfIt() throws Exception {
        assertEquals(Set.of(), routes());
        assertEquals(false, asks("budget"));
        assertEquals(false, service(Messages.class).has("accommodation-italy.title"));
        assertEquals(
                List.of(SPAIN),
                service(Matching.class).models().stream()
                        .filter(model -> !model.startsWith("decisions"))
                        .toList());
    }

    private boolean asks(String field) {
        return service(People.class).questions().stream().map(Question::field).anyMatch(field::equals);
    }

    private Set<Object> routes() throws InvalidSyntaxException {
        ServiceReference<?>[] views = context.getAllServiceReferences(VIEW, "(view.route=" + ITALY + "*)");
        return views == null
                ? Set.of()
                : Arrays.stream(views)
                        .map(view -> view.getProperty("view.route"))
                        .collect(Collectors.toSet());
    }

    /** Its tables in the site's database. */
    private List<String> tables() throws InvalidSyntaxException {
        ServiceReference<?> unit = Objects.requireNonNull(
                context.getAllServiceReferences(PersistenceUnit.class.getName(), "(osgi.unit.name=people)"))[0];
        List<?> names = ((PersistenceUnit) context.getService(unit))
                .read(em -> em.createNativeQuery("SELECT table_name FROM information_schema.tables ORDER BY table_name")
                        .getResultList());
        return names.stream()
                .map(name -> name.toString().toLowerCase(Locale.ROOT))
                .filter(name -> name.startsWith("accommodation_italy"))
                .toList();
    }
}
