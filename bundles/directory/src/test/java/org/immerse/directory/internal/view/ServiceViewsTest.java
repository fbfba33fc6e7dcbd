package org.immerse.directory.internal.view;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEvent;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.immerse.api.appointment.Appointments;
import org.immerse.api.appointment.Calendar;
import org.immerse.api.directory.MapOutline;
import org.immerse.api.directory.Provider;
import org.immerse.api.directory.PublicService;
import org.immerse.api.directory.ServiceWay;
import org.immerse.api.eligibility.Condition;
import org.immerse.api.eligibility.Eligibility;
import org.immerse.api.eligibility.Rule;
import org.immerse.api.freshness.Ledger;
import org.immerse.api.security.User;
import org.immerse.api.text.Localized;
import org.immerse.api.text.Text;
import org.immerse.api.ui.Live;
import org.immerse.api.ui.UserSession;
import org.immerse.api.value.GeoPoint;
import org.immerse.directory.internal.PlainMessages;
import org.immerse.directory.internal.SomeDirectory;
import org.immerse.directory.internal.SomeEntries;
import org.immerse.directory.internal.page.DirectoryPages;
import org.immerse.directory.internal.search.DirectorySearch;
import org.immerse.testing.StandIn;
import org.immerse.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people read of services, on a Monday at eleven in Cyprus: every word of it is looked at. */
@SuppressWarnings("NullAway") // the views do not read the event
class ServiceViewsTest {
    private final SomeDirectory directory = new SomeDirectory();
    private final SomeDirectory.CyprusSite site = new SomeDirectory.CyprusSite();
    private final DirectorySearch search = new DirectorySearch(
            directory, new SomeDirectory.FewConcepts(), site, new TestClock(Instant.parse("2026-11-23T09:00:00Z")));
    private final Around around = new Around(search, new SomeDirectory.FewConcepts(), new PlainMessages(), site);
    private final UserSession session = proxy(UserSession.class);
    private final Live live = (component, topics, action) -> {};

    @BeforeEach
    void aPageIsOpen() {
        UI ui = new UI();
        UI.setCurrent(ui);
        ui.setLocale(Locale.ENGLISH);
    }

    @AfterEach
    void thePageIsClosed() {
        UI.setCurrent(null);
    }

    @Test
    void theListSaysEverythingOneNeedsBeforeGoing() {
        assertThat(words(list(Map.of())))
                .contains("I have just arrived", "topic Health 1", "all 4")
                .contains("Health card", "open.until 14:30", "appointment.none", "cost.free")
                .contains("speak Greek, Arabic", "bring  Passport", "Health office", "Nicosia, Limassol")
                .contains("Birth certificate", "appointment.needed", "€10");
    }

    @Test
    void theListKeepsToItsAddress() {
        assertThat(words(list(Map.of("event", List.of("arrived")))))
                .contains("found 1", "Health card")
                .doesNotContain("Help line", "events");
        assertThat(words(list(Map.of("q", List.of("birth")))))
                .contains("Birth certificate")
                .doesNotContain("Health card");
    }

    @Test
    void anEmptyListSaysWhatElseToTry() {
        assertThat(words(list(Map.of("q", List.of("card"), "event", List.of("violence")))))
                .contains("empty.why 4", "empty.try.words", "empty.try.topic", "found 1");
    }

    @Test
    void theAddressOfAListIsItsOwn() {
        ListAddress address = ListAddress.of(Map.of(
                "q", List.of("καρτα"),
                "area", List.of("34.5,32.9,35.2,33.5"),
                "open", List.of("1"),
                "km", List.of("x"),
                "page", List.of("3")));

        assertThat(address.path())
                .isEqualTo(
                        "services?q=%CE%BA%CE%B1%CF%81%CF%84%CE%B1&area=34.5000%2C32.9000%2C35.2000%2C33.5000&open=1&page=3");
        assertThat(ListAddress.of(Map.of("area", List.of("9,9,1,1"))).area()).isEmpty();
        assertThat(ListAddress.of(Map.of()).isFiltered()).isFalse();
    }

    @Test
    void theMapShowsEveryPlaceButConfidentialOnes() {
        around.outlines = List.of(outline());
        ListPage page = new ListPage(around, around.words(Locale.ENGLISH), ListAddress.PLAIN);

        List<String> dots = links(page, "dot");
        assertThat(dots).containsExactlyInAnyOrder("services/health-card", Routes.organisation("health-office"));
        assertThat(words(page)).contains("map.confidential").doesNotContain("Hiddenville");
    }

    @Test
    void aServiceTellsTermsPlacesHoursAndContact() {
        assertThat(words(service("health-card")))
                .contains("Health card", "Summary of health-card.", "open.until 14:30")
                .contains("Nicosia street 1, 1000 Nicosia", "days Monday Friday", "8:00–14:30", "hours.unknown")
                .contains("access.step-free", "+357 22 000000", "health@example.org", "Passport", "Come in.")
                .contains("holidays.next 2026-12-25", "demo.why")
                .doesNotContain("book.do", "steps");
    }

    @Test
    void aConfidentialServiceIsToldByTelephoneOnly() {
        assertThat(words(service("shelter")))
                .contains("Safe house", "confidential", "+357 99 000000", "8:00–14:30")
                .doesNotContain("Hiddenville");
        OrganisationView house = organisation("open-house");
        assertThat(words(house)).contains("Safe house", "Help line").doesNotContain("Hiddenville");
        SheetView sheet = new SheetView(around);
        sheet.show("shelter", Optional.empty());
        assertThat(words(sheet)).contains("confidential").doesNotContain("Hiddenville");
    }

    @Test
    void whatOtherModulesBringIsShownWhereTheyRun() {
        around.cards = List.of(subject -> Optional.of(new Span("card of " + subject)));
        around.ways = List.of(way(200, "feedback/x", "complain"), way(100, "experts/x", "ask"));
        around.appointments = List.of(appointments());

        String words = words(service("health-card"));

        assertThat(words).contains("card of services-cyprus.health-card", "book.do", "book.none");
        assertThat(words.indexOf("ask")).isPositive().isLessThan(words.indexOf("complain"));
        assertThat(links(service("health-card"), "im-btn")).contains("appointments/book/cal-health-card");
    }

    @Test
    void aPageWithoutScriptTellsWhomAServiceIsForWhereRulesAreKnown() {
        DirectoryPages pages = new DirectoryPages(directory, search, around, site);
        assertThat(html(pages)).doesNotContain("<h2>rule", "Who lives here.");
        Localized says = new Localized(Map.of("en", "Who lives here."));
        around.rules = List.of(StandIn.of(
                Eligibility.class,
                (name, arguments) -> Optional.of(String.valueOf(arguments[0]))
                        .filter("services-cyprus.health-card"::equals)
                        .map(subject -> new Rule(
                                subject, says, says, new Condition.All(List.of(), says), says, says, List.of()))));
        assertThat(html(pages)).contains("<h2>rule", "Who lives here.");
    }

    private static String html(DirectoryPages pages) {
        return pages.page("health-card", Locale.ENGLISH).orElseThrow().html();
    }

    @Test
    void anOrganisationTellsItsServicesAndHowItKeepsThem() {
        around.ledgers = List.of(ledger());

        assertThat(words(organisation("health-office")))
                .contains("Health office", "kind.public-office", "score.good 82", "Health card", "Birth certificate")
                .contains("Limassol street 1");
        assertThat(words(organisation("gone"))).contains("missing.title");
    }

    @Test
    void anOrganisationLeadsOnWhereModulesThatRunKnowAWay() {
        assertThat(words(organisation("health-office"))).doesNotContain("onward");
        around.ways = List.of(way(200, "feedback", "complain"), way(100, "experts", "ask"));
        assertThat(links(organisation("health-office"), "im-btn"))
                .containsExactly("experts/org-health", "feedback/org-health");
        assertThat(words(organisation("health-office"))).contains("onward", "complain");
    }

    @Test
    void theSheetStandsInTwoLanguages() {
        SheetView sheet = new SheetView(around);
        sheet.show("health-card", Optional.of("el"));

        assertThat(words(sheet)).contains("Health card", "Κάρτα υγείας", "Passport", "Διαβατήριο", "Λευκωσία 1");
    }

    @Test
    void whatIsGoneIsExplained() {
        assertThat(words(service("gone"))).contains("missing.title", "missing.why");
    }

    private Component list(Map<String, List<String>> query) {
        return new ListPage(around, around.words(Locale.ENGLISH), ListAddress.of(query));
    }

    private ServicesView service(String id) {
        ServicesView view = new ServicesView(around, session, live);
        view.service(id);
        return view;
    }

    private OrganisationView organisation(String id) {
        OrganisationView view = new OrganisationView(directory, around, session, live);
        view.setParameter((BeforeEvent) (BeforeEnterEvent) null, id);
        return view;
    }

    private static MapOutline outline() {
        return proxyOutline(List.of(
                new GeoPoint(34.5, 32.2),
                new GeoPoint(35.7, 32.2),
                new GeoPoint(35.7, 34.6),
                new GeoPoint(34.5, 34.6)));
    }

    private static MapOutline proxyOutline(List<GeoPoint> coast) {
        return new MapOutline() {
            @Override
            public String country() {
                return "CY";
            }

            @Override
            public List<Shape> shapes() {
                return List.of(new Shape("", coast));
            }

            @Override
            public List<Town> towns() {
                return List.of(new Town(SomeEntries.words("Nicosia", "Λευκωσία"), SomeEntries.NICOSIA));
            }

            @Override
            public String attribution() {
                return "";
            }
        };
    }

    private static ServiceWay way(int order, String path, String words) {
        return new ServiceWay() {
            @Override
            public int order() {
                return order;
            }

            @Override
            public Optional<Way> way(Optional<User> reader, PublicService service) {
                return Optional.of(new Way(path, Text.of(words), "ask"));
            }

            @Override
            public Optional<Way> wayFrom(Optional<User> reader, Provider provider) {
                return Optional.of(new Way(path + "/" + provider.account(), Text.of(words), "ask"));
            }
        };
    }

    private static Appointments appointments() {
        return Appointments.class.cast(Proxy.newProxyInstance(
                Appointments.class.getClassLoader(),
                new Class<?>[] {Appointments.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "find" -> Optional.of(new Calendar("cal-" + arguments[1], "directory.service", "health-card"));
                    case "slots" -> List.of();
                    case "bookingPath" -> "appointments/book/" + arguments[0];
                    default -> throw new UnsupportedOperationException(method.getName());
                }));
    }

    private static Ledger ledger() {
        return Ledger.class.cast(Proxy.newProxyInstance(
                Ledger.class.getClassLoader(),
                new Class<?>[] {Ledger.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "score" -> OptionalDouble.of(0.82);
                    default -> Optional.empty();
                }));
    }

    private static <T> T proxy(Class<T> type) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> Optional.empty()));
    }

    private static String words(Component view) {
        return view.getElement().getTextRecursively();
    }

    private static List<String> links(Component view, String name) {
        List<String> found = new ArrayList<>();
        collect(view.getElement(), name, found);
        return found;
    }

    private static void collect(com.vaadin.flow.dom.Element element, String name, List<String> into) {
        if (!element.isTextNode()
                && element.getTag().equals("a")
                && element.getClassList().contains(name)) {
            into.add(element.getAttribute("href"));
        }
        element.getChildren().forEach(child -> collect(child, name, into));
    }
}
