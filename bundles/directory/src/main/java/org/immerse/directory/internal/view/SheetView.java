package org.immerse.directory.internal.view;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.immerse.api.directory.Contact;
import org.immerse.api.directory.PublicService;
import org.immerse.api.ui.ModuleView;
import org.immerse.api.ui.ViewDescription;
import org.immerse.api.ui.kit.CounterSheet;
import org.immerse.api.ui.kit.Layouts;
import org.immerse.api.ui.kit.Links;
import org.immerse.api.ui.kit.PageHeader;
import org.immerse.directory.internal.search.Found;
import org.immerse.directory.internal.search.Openness;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Counter mode: a service with two languages side by side, for the person and the clerk, also on paper. */
@org.osgi.service.component.annotations.Component(service = ModuleView.class, scope = ServiceScope.PROTOTYPE)
@ViewDescription(route = Routes.SHEET, title = "directory.view.sheet.title", icon = "print", menu = false, alone = true)
public final class SheetView extends Div implements ModuleView, HasUrlParameter<String> {
    private static final long serialVersionUID = 1L;
    private final transient Around around;

    /** Sheets of this directory. */
    @Activate
    public SheetView(@Reference Around around) {
        this.around = around;
        setId("service-sheet");
        addClassName("im-stack");
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        show(id, event.getLocation().getQueryParameters().getSingleParameter("with"));
    }

    void show(String id, Optional<String> with) {
        removeAll();
        EntryWords words = around.words(getLocale());
        Optional<Found> found = around.search().find(id);
        if (found.isEmpty()) {
            add(ServicesView.missing(words));
            return;
        }
        add(
                Links.back(Routes.service(id), words.say("sheet.back")),
                new PageHeader(words.say("sheet.title"), words.say("sheet.lead")),
                sheet(found.orElseThrow(), with),
                new QrCode(around.site().address() + "/" + Routes.service(id), words.say("share.code")));
    }

    private CounterSheet sheet(Found found, Optional<String> with) {
        PublicService service = found.service();
        CounterSheet sheet = new CounterSheet(around.languages(), with);
        row(
                sheet,
                words -> Layouts.close(
                        new H2(words.of(service.wording().name())),
                        new Paragraph(words.of(service.wording().summary())),
                        new Paragraph(words.of(found.provider().name())),
                        new Paragraph(
                                words.say("sheet.made", around.search().now().toLocalDate()))));
        if (!service.terms().bring().isEmpty()) {
            part(
                    sheet,
                    "bring.title",
                    words -> service.terms().bring().stream().map(words::bring).toList());
        }
        part(sheet, "begin", words -> List.of(words.of(service.wording().apply())));
        part(sheet, "cost", words -> List.of(words.cost(service.terms().cost())));
        part(
                sheet,
                "appointment",
                words -> List.of(words.say(service.terms().appointment() ? "appointment.needed" : "appointment.none")));
        part(
                sheet,
                "languages",
                words -> List.of(words.languages(service.terms().languages())));
        part(sheet, "places", words -> places(found, words));
        part(sheet, "contact", words -> contact(found));
        return sheet;
    }

    private static List<String> places(Found found, EntryWords words) {
        return found.service().confidential()
                ? List.of(words.say("confidential"))
                : found.service().at().stream()
                        .flatMap(at -> found.provider().place(at.place()).stream()
                                .flatMap(place -> java.util.stream.Stream.concat(
                                        java.util.stream.Stream.of(words.address(place.address())),
                                        words.week(Openness.hours(at, found.provider())).stream()
                                                .map(line -> line.days() + ": " + line.times()))))
                        .toList();
    }

    private static List<String> contact(Found found) {
        Contact contact = found.service().contact().isEmpty()
                ? found.provider().contact()
                : found.service().contact();
        return contact.phones().stream()
                .map(phone -> "\u2066" + phone.number() + "\u2069")
                .toList();
    }

    private void part(CounterSheet sheet, String title, Function<EntryWords, List<String>> lines) {
        boolean empty = lines.apply(around.words(getLocale())).stream().allMatch(String::isBlank);
        if (!empty) {
            row(sheet, words -> {
                UnorderedList list = new UnorderedList();
                lines.apply(words).forEach(line -> list.add(new ListItem(line)));
                return Layouts.close(new H3(words.say(title)), list);
            });
        }
    }

    private void row(CounterSheet sheet, Function<EntryWords, Component> draw) {
        sheet.row(language -> draw.apply(around.words(language)));
    }
}
