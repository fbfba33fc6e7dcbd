package org.immerse.volunteering.internal.view;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.OptionalParameter;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.immerse.api.security.Accounts;
import org.immerse.api.security.User;
import org.immerse.api.text.Localized;
import org.immerse.api.text.Messages;
import org.immerse.api.text.ProblemException;
import org.immerse.api.ui.ModuleView;
import org.immerse.api.ui.UserSession;
import org.immerse.api.ui.ViewDescription;
import org.immerse.api.ui.kit.Card;
import org.immerse.api.ui.kit.Done;
import org.immerse.api.ui.kit.EmptyState;
import org.immerse.api.ui.kit.ErrorSummary;
import org.immerse.api.ui.kit.Layouts;
import org.immerse.api.ui.kit.Links;
import org.immerse.api.ui.kit.PageHeader;
import org.immerse.volunteering.internal.Offers;
import org.immerse.volunteering.internal.Staff;
import org.immerse.volunteering.internal.domain.Draft;
import org.immerse.volunteering.internal.domain.Offer;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Writes or changes something to help with. */
@Component(service = ModuleView.class, scope = ServiceScope.PROTOTYPE)
@ViewDescription(
        route = EditView.ROUTE,
        title = "volunteering.edit.title",
        icon = "heart",
        menu = false,
        roles = {"PROVIDER", "CASEWORKER"})
public final class EditView extends Div implements ModuleView, HasUrlParameter<String> {
    static final String ROUTE = "volunteering/edit";
    private static final long serialVersionUID = 1L;
    private static final List<Integer> LENGTHS = List.of(14, 30, 60, 90, 180, 365);
    private static final int USUAL = 60;
    private static final List<String> OTHERS = List.of("uk", "ru", "tr", "so", "fa", "ur", "ti", "ka");
    private final transient Offers offers;
    private final transient UserSession session;
    private final transient Words words;
    private final ErrorSummary problems = new ErrorSummary();
    private final transient Map<String, TextField> titles = new LinkedHashMap<>();
    private final transient Map<String, TextArea> texts = new LinkedHashMap<>();
    private final TextField where = new TextField();
    private final TextField when = new TextField();
    private final MultiSelectComboBox<String> languages = new MultiSelectComboBox<>();
    private final IntegerField places = new IntegerField();
    private final Select<LocalDate> until = new Select<>();

    /** For whoever is signed in. */
    @Activate
    public EditView(
            @Reference Offers offers,
            @Reference Accounts accounts,
            @Reference UserSession session,
            @Reference Messages messages) {
        this.offers = offers;
        this.session = session;
        this.words = new Words(messages, accounts, getLocale());
        setId("volunteering-edit");
        addClassNames("im-stack", "im-narrow");
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String id) {
        open(id == null ? "" : id);
    }

    /** Opens one; a new one where the id is empty. */
    void open(String id) {
        removeAll();
        session.user().filter(Staff::isStaff).ifPresent(staff -> {
            Optional<Offer> before = offers.of(staff).stream()
                    .filter(offer -> offer.id().equals(id))
                    .findFirst();
            add(Links.back(DeskView.ROUTE, words.of("desk.title")));
            if (!id.isEmpty() && before.isEmpty()) {
                add(new EmptyState(words.of("gone"), words.of("gone.why")));
            } else {
                form(staff, before);
            }
        });
    }

    private void form(User staff, Optional<Offer> before) {
        Optional<Draft> draft = before.map(Offer::draft);
        Div inLanguages = Layouts.stack();
        words.messages().languages().forEach(language -> inLanguages.add(inLanguage(language.getLanguage(), draft)));
        line(where, "where", draft.map(Draft::where).orElse(""));
        line(when, "when", draft.map(Draft::when).orElse(""));
        languages(draft.map(Draft::languages).orElse(Set.of()));
        places.setLabel(words.of("edit.places"));
        places.setMin(1);
        places.setValue(draft.map(Draft::places).orElse(1));
        places.setStepButtonsVisible(true);
        places.setId("volunteering-places");
        until(draft.map(Draft::until));
        Button send = new Button(words.of("edit.send"), click -> send(staff, before));
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        send.setId("volunteering-send");
        add(
                new PageHeader(words.of("edit.title"), words.of("edit.lead")),
                problems,
                new Card(words.of("edit.words"), inLanguages).stacked(),
                new Card(where, when, languages, places, until).stacked(),
                Layouts.actions(send));
    }

    private Div inLanguage(String code, Optional<Draft> draft) {
        TextField title = new TextField(words.of("edit.name", words.language(code)));
        title.setValue(draft.map(one -> one.title().byLanguage().getOrDefault(code, ""))
                .orElse(""));
        title.setWidthFull();
        title.getElement().setAttribute("lang", code).setAttribute("dir", "auto");
        title.setId("volunteering-title-" + code);
        titles.put(code, title);
        TextArea text = new TextArea(words.of("edit.text", words.language(code)));
        text.setValue(
                draft.map(one -> one.text().byLanguage().getOrDefault(code, "")).orElse(""));
        text.setWidthFull();
        text.getElement().setAttribute("lang", code).setAttribute("dir", "auto");
        texts.put(code, text);
        return Layouts.close(title, text);
    }

    private void line(TextField field, String key, String value) {
        field.setLabel(words.of(key));
        field.setHelperText(words.of("edit." + key + ".help"));
        field.setValue(value);
        field.setWidthFull();
        field.setRequiredIndicatorVisible(true);
        field.setId("volunteering-" + key);
    }

    private void languages(Set<String> chosen) {
        Set<String> codes = new LinkedHashSet<>();
        words.messages().languages().forEach(language -> codes.add(language.getLanguage()));
        codes.addAll(OTHERS);
        codes.addAll(chosen);
        languages.setLabel(words.of("languages"));
        languages.setItems(codes);
        languages.setItemLabelGenerator(words::language);
        languages.setValue(chosen);
        languages.setWidthFull();
        languages.setId("volunteering-languages");
    }

    private void until(Optional<LocalDate> before) {
        Set<LocalDate> days = new TreeSet<>();
        LENGTHS.forEach(length -> days.add(offers.today().plusDays(length)));
        before.ifPresent(days::add);
        until.setLabel(words.of("until"));
        until.setItems(days);
        until.setItemLabelGenerator(day -> words.of("until.day", day));
        until.setValue(before.orElse(offers.today().plusDays(USUAL)));
        until.setId("volunteering-until");
    }

    private void send(User staff, Optional<Offer> before) {
        TextField first = titles.values().iterator().next();
        Map<String, com.vaadin.flow.component.Component> fields =
                Map.of("title", first, "where", where, "when", when, "places", places, "until", until);
        problems.clear(fields);
        Integer number = places.getValue();
        Map<String, String> title = new HashMap<>();
        titles.forEach((code, field) -> title.put(code, field.getValue()));
        Map<String, String> text = new HashMap<>();
        texts.forEach((code, field) -> text.put(code, field.getValue()));
        Draft draft = new Draft(
                new Localized(title),
                new Localized(text),
                where.getValue(),
                when.getValue(),
                languages.getValue(),
                number == null ? 0 : number,
                until.getValue());
        try {
            before.ifPresentOrElse(
                    offer -> offers.change(staff, offer.id(), draft), () -> offers.publish(staff, draft));
            done();
        } catch (ProblemException problem) {
            problems.show(problem, fields);
        }
    }

    private void done() {
        removeAll();
        add(
                new Done(words.of("edit.done"), words.of("edit.done.text")),
                Layouts.actions(
                        Links.primary(VolunteeringView.ROUTE, words.of("edit.see")),
                        Links.button(DeskView.ROUTE, words.of("desk.title"))));
    }
}
