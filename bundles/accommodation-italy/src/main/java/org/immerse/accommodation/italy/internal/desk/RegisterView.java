package org.immerse.accommodation.italy.internal.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immerse.api.security.User;
import org.immerse.api.text.ProblemException;
import org.immerse.api.text.Text;
import org.immerse.api.ui.ModuleView;
import org.immerse.api.ui.UserSession;
import org.immerse.api.ui.ViewDescription;
import org.immerse.api.ui.kit.Callout;
import org.immerse.api.ui.kit.Card;
import org.immerse.api.ui.kit.ErrorSummary;
import org.immerse.api.ui.kit.Layouts;
import org.immerse.api.ui.kit.Links;
import org.immerse.api.ui.kit.PageHeader;
import org.immerse.api.ui.kit.Summary;
import org.immerse.api.ui.kit.Tone;
import org.immerse.api.ui.kit.Worklist;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Brings a young person in: a new account with its first password, shown once, or the question to somebody who has an account. */
@org.osgi.service.component.annotations.Component(service = ModuleView.class, scope = ServiceScope.PROTOTYPE)
@ViewDescription(
        route = RegisterView.ROUTE,
        title = "accommodation-italy.desk.register",
        icon = "plus",
        menu = false,
        roles = "CASEWORKER")
public final class RegisterView extends Div implements ModuleView, BeforeEnterObserver {
    static final String ROUTE = "accommodation-italy/register";
    private static final long serialVersionUID = 1L;
    private static final String KEY = "accommodation-italy.desk.register.";
    private final transient Registering registering;
    private final transient CareRegister care;
    private final transient DeskSight sight;
    private final transient UserSession session;
    private final Div result = Layouts.stack();
    private final Div asked = Layouts.stack();

    /** For whoever is signed in. */
    @Activate
    public RegisterView(
            @Reference Registering registering,
            @Reference CareRegister care,
            @Reference DeskSight sight,
            @Reference UserSession session) {
        this.registering = registering;
        this.care = care;
        this.sight = sight;
        this.session = session;
        setId("accommodation-italy-register");
        addClassName("im-stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(
                Links.back(PeopleView.ROUTE, getTranslation("accommodation-italy.desk.people")),
                new PageHeader(getTranslation("accommodation-italy.desk.register"), getTranslation(KEY + "lead")),
                result,
                newAccount(),
                existing(),
                asked);
        session.user().ifPresent(this::showAsked);
    }

    private Card newAccount() {
        TextField name = new TextField(getTranslation(KEY + "name"));
        name.setHelperText(getTranslation(KEY + "name-help"));
        name.addClassName("im-ltr");
        name.setRequired(true);
        name.setId("accommodation-italy-name");
        TextField called = new TextField(getTranslation(KEY + "called"));
        called.setRequired(true);
        IntegerField day = number(KEY + "day");
        IntegerField month = number(KEY + "month");
        IntegerField year = number(KEY + "year");
        Div birth = new Div(day, month, year);
        birth.addClassName("im-row");
        birth.getElement().setAttribute("role", "group").setAttribute("aria-label", getTranslation(KEY + "birth"));
        ErrorSummary problems = new ErrorSummary();
        Map<String, Component> fields = new HashMap<>();
        fields.put("name", name);
        fields.put("displayName", called);
        fields.put("birth", year);
        Button go = new Button(getTranslation(KEY + "go"), click -> {
            problems.clear(fields);
            session.requireUser().ifPresent(staff -> {
                try {
                    LocalDate born = birth(day, month, year);
                    showMade(registering.youngPerson(staff, name.getValue(), called.getValue(), born));
                    List.of(name, called).forEach(TextField::clear);
                    List.of(day, month, year).forEach(IntegerField::clear);
                } catch (ProblemException problem) {
                    problems.show(problem, fields);
                }
            });
        });
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        go.setId("accommodation-italy-register-go");
        return new Card(
                        getTranslation(KEY + "new"),
                        new Paragraph(getTranslation(KEY + "new-text")),
                        problems,
                        name,
                        called,
                        new Paragraph(getTranslation(KEY + "birth")),
                        birth,
                        Layouts.actions(go))
                .stacked();
    }

    private IntegerField number(String key) {
        IntegerField field = new IntegerField(getTranslation(key));
        field.setWidth("6.5rem");
        field.setRequired(true);
        return field;
    }

    private static LocalDate birth(IntegerField day, IntegerField month, IntegerField year) {
        try {
            return LocalDate.of(
                    Optional.ofNullable(year.getValue()).orElse(0),
                    Optional.ofNullable(month.getValue()).orElse(0),
                    Optional.ofNullable(day.getValue()).orElse(0));
        } catch (DateTimeException noSuchDay) {
            throw ProblemException.invalid("birth", Text.of("accommodation-italy.desk.problem.day"));
        }
    }

    private Card existing() {
        TextField name = new TextField(getTranslation(KEY + "existing-name"));
        name.setHelperText(getTranslation(KEY + "existing-help"));
        name.addClassName("im-ltr");
        name.setId("accommodation-italy-existing");
        ErrorSummary problems = new ErrorSummary();
        Map<String, Component> fields = Map.of("name", name);
        Button go = new Button(getTranslation(KEY + "ask"), click -> {
            problems.clear(fields);
            session.requireUser().ifPresent(staff -> {
                try {
                    registering.ask(staff, name.getValue());
                    name.clear();
                    showAsked(staff);
                } catch (ProblemException problem) {
                    problems.show(problem, fields);
                }
            });
        });
        go.setId("accommodation-italy-ask");
        return new Card(
                        getTranslation(KEY + "existing"),
                        new Paragraph(getTranslation(KEY + "existing-text")),
                        problems,
                        name,
                        Layouts.actions(go))
                .stacked();
    }

    private void showMade(Registering.Made made) {
        result.removeAll();
        Summary summary = new Summary().narrow();
        summary.add(getTranslation(KEY + "name"), code(made.account().name()));
        summary.add(getTranslation(KEY + "password"), code(made.password()));
        result.add(new Callout(
                        Tone.OK,
                        new Paragraph(getTranslation(KEY + "made-text")),
                        summary,
                        Layouts.row(Links.button(
                                PersonView.ROUTE + "/" + made.account().id(), getTranslation(KEY + "made-go"))))
                .heading(getTranslation(KEY + "made", made.account().displayName())));
        result.getElement().setAttribute("role", "status");
    }

    private void showAsked(User staff) {
        asked.removeAll();
        List<Care> waiting = care.askedBy(staff);
        if (!waiting.isEmpty()) {
            Worklist list = new Worklist();
            waiting.forEach(one -> list.add(
                    "clock",
                    new Span(sight.nameOf(one.person())),
                    List.of(getTranslation(KEY + "waits")),
                    getTranslation("accommodation-italy.desk.day", one.since())));
            asked.add(new Card(getTranslation(KEY + "asked"), list));
        }
    }

    private static Span code(String words) {
        Span code = new Span(words);
        code.addClassNames("im-ref", "im-ltr");
        return code;
    }
}
