package org.immerse.itests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.immerse.api.directory.Directory;
import org.immerse.api.directory.MapOutline;
import org.immerse.api.eligibility.Eligibility;
import org.immerse.api.matching.Matching;
import org.immerse.api.module.ModuleState;
import org.immerse.api.people.PlaceDirectory;
import org.immerse.api.persistence.PersistenceUnit;
import org.immerse.api.procedure.Procedures;
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

/** Services in Cyprus beside jobs in Spain: nothing of it is there before it comes, nothing but the site's data after it goes. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CyprusIT extends Host {
    private static final String CYPRUS = "services-cyprus";
    private static final String SPAIN = "jobs-spain";
    private static final List<String> SHARED = List.of(
            "plans",
            "appointments",
            "worklist",
            "eligibility",
            "procedures",
            "freshness",
            "directory",
            "experts",
            "referrals",
            "feedback",
            "volunteering",
            "mail");

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
        assertTrue(present().stream().noneMatch(name -> name.contains("cyprus")), "no bundle");
        assertEquals(ModuleState.AVAILABLE, modules.find(CYPRUS).orElseThrow().state());
        assertNothingOfIt();
    }

    @Test
    @Order(2)
    void whatItSharesComesOneByOneAndTouchesNothing() {
        for (String shared : SHARED) {
            Set<String> before = present();
            assertEquals(List.of(), touched(before, () -> install(shared)), shared);
        }
        assertEquals(List.of(), service(Directory.class).services());
        assertEquals(List.of(), ofCyprus(service(Eligibility.class).subjects()));
    }

    @Test
    @Order(3)
    void comesBesideAnotherPilotAndTouchesNothing() throws Exception {
        Set<String> before = present();
        assertEquals(List.of(), touched(before, () -> install(CYPRUS)));
        await("everything of it is there", this::isThere);
        assertEquals(200, get("/api/v1/offers?module=jobs-spain").statusCode());
        await("its tables are all there", () -> !tables().isEmpty());
    }

    @Test
    @Order(4)
    void goesWithoutATraceButTheDataAndComesBackToThem() throws Exception {
        List<String> kept = tables();
        Set<String> others = present();
        others.removeIf(name -> name.contains("cyprus"));
        assertEquals(List.of(), touched(others, () -> installer.remove(CYPRUS, progress -> {})));
        awaitState(CYPRUS, ModuleState.AVAILABLE);
        await(
                "its rules are gone",
                () -> ofCyprus(service(Eligibility.class).subjects()).isEmpty());
        assertNothingOfIt();
        assertEquals(List.of(), ofCyprus(procedures()));
        assertEquals(kept, tables());
        assertEquals(List.of(), touched(others, () -> install(CYPRUS)));
        await("everything of it is back", this::isThere);
        assertEquals(kept, tables());
    }

    @Test
    @Order(5)
    void itsDirectoryGoesAndComesBackToItsData() throws Exception {
        List<String> kept = tables();
        installer.remove(CYPRUS, progress -> {});
        awaitState(CYPRUS, ModuleState.AVAILABLE);
        installer.remove("directory", progress -> {});
        awaitState("directory", ModuleState.AVAILABLE);
        await("nothing is found", () -> context.getServiceReference(Directory.class) == null);
        assertEquals(kept, tables());
        install(CYPRUS);
        await("everything of it is back", this::isThere);
        awaitState("directory", ModuleState.RUNNING);
        assertEquals(kept, tables());
    }

    private boolean isThere() throws InvalidSyntaxException {
        return service(Messages.class).has("services-cyprus.title")
                && places().equals(List.of("CY", "ES"))
                && outlines() == 1
                && !ofCyprus(procedures()).isEmpty()
                && !ofCyprus(service(Eligibility.class).subjects()).isEmpty();
    }

    private void assertNothingOfIt() throws Exception {
        assertFalse(service(Messages.class).has("services-cyprus.title"));
        assertEquals(List.of("ES"), places());
        assertEquals(0, outlines());
        assertTrue(service(Matching.class).models().contains(SPAIN));
    }

    private List<String> procedures() {
        return service(Procedures.class).current().stream()
                .map(procedure -> procedure.id())
                .toList();
    }

    private static List<String> ofCyprus(List<String> ids) {
        return ids.stream().filter(id -> id.startsWith(CYPRUS + ".")).toList();
    }

    /** The countries whose places are known. */
    private List<String> places() throws InvalidSyntaxException {
        return services(PlaceDirectory.class)
                .map(service -> String.valueOf(service.getProperty("country")))
                .sorted()
                .toList();
    }

    private long outlines() throws InvalidSyntaxException {
        return services(MapOutline.class).count();
    }

    private Stream<ServiceReference<?>> services(Class<?> type) throws InvalidSyntaxException {
        ServiceReference<?>[] found = context.getAllServiceReferences(type.getName(), null);
        return found == null ? Stream.empty() : Arrays.stream(found);
    }

    /** The tables of what Cyprus shares. */
    private List<String> tables() throws InvalidSyntaxException {
        ServiceReference<?> unit = Objects.requireNonNull(
                context.getAllServiceReferences(PersistenceUnit.class.getName(), "(osgi.unit.name=people)"))[0];
        List<?> names = ((PersistenceUnit) context.getService(unit))
                .read(em -> em.createNativeQuery("SELECT table_name FROM information_schema.tables ORDER BY table_name")
                        .getResultList());
        return names.stream()
                .map(name -> name.toString().toLowerCase(Locale.ROOT))
                .filter(name -> SHARED.stream().anyMatch(shared -> name.startsWith(shared + "_")))
                .toList();
    }
}
