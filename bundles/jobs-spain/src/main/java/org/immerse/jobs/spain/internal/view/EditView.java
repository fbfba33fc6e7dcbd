package org.immerse.jobs.spain.internal.view;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.OptionalParameter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immerse.api.knowledge.Concepts;
import org.immerse.api.people.PlaceDirectory;
import org.immerse.api.text.Messages;
import org.immerse.api.text.ProblemException;
import org.immerse.api.ui.ModuleView;
import org.immerse.api.ui.ViewDescription;
import org.immerse.api.ui.kit.Callout;
import org.immerse.api.ui.kit.EmptyState;
import org.immerse.api.ui.kit.ErrorSummary;
import org.immerse.api.ui.kit.Layouts;
import org.immerse.api.ui.kit.Links;
import org.immerse.api.ui.kit.PageHeader;
import org.immerse.api.ui.kit.Tone;
import org.immerse.jobs.spain.internal.domain.Vacancy;
import org.immerse.jobs.spain.internal.exchange.Checked;
import org.immerse.jobs.spain.internal.exchange.DraftProblem;
import org.immerse.jobs.spain.internal.exchange.DraftReader;
import org.immerse.jobs.spain.internal.exchange.DraftWriter;
import org.immerse.jobs.spain.internal.exchange.VacancyDraft;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** The form to write a vacancy or change one. */
@org.osgi.service.component.annotations.Component(service = ModuleView.class, scope = ServiceScope.PROTOTYPE)
@ViewDescription(route = Routes.EDIT, title = "jobs-spain.form.title", icon = "work", menu = false, roles = "EMPLOYER")
public final class EditView extends Div implements ModuleView, HasUrlParameter<String> {
    private final EmployerDesk desk;
    private final DraftReader drafts;
    private final Concepts concepts;
    private final PlaceDirectory places;
    private final Messages messages;

    /** The form of whoever is signed in. */
    @Activate
    public EditView(
            @Reference EmployerDesk desk,
            @Reference DraftReader drafts,
            @Reference Concepts concepts,
            @Reference(target = "(country=ES)") PlaceDirectory places,
            @Reference Messages messages) {
        this.desk = desk;
        this.drafts = drafts;
        this.concepts = concepts;
        this.places = places;
        this.messages = messages;
        setId("jobs-spain-edit");
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String id) {
        removeAll();
        Optional<Vacancy> vacancy = Optional.ofNullable(id).flatMap(desk::find);
        if (desk.employer().isEmpty() || (vacancy.isEmpty() && !Routes.NEW.equals(id))) {
            add(new EmptyState(getTranslation("jobs-spain.form.gone"), getTranslation("jobs-spain.form.gone.why"))
                    .actions(Links.button(Routes.EMPLOYER, getTranslation("jobs-spain.employer.title"))));
        } else {
            show(vacancy);
        }
    }

    private void show(Optional<Vacancy> before) {
        VacancyForm form = new VacancyForm(concepts, places);
        form.show(before.map(new DraftWriter(concepts)::write).orElseGet(() -> new VacancyDraft(Map.of())));
        ErrorSummary errors = new ErrorSummary();
        Button save = new Button(
                getTranslation(before.isEmpty() ? "jobs-spain.form.publish" : "jobs-spain.form.save"),
                click -> save(form, before, errors));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_LARGE);
        save.setId("vacancy-save");
        add(
                Links.back(Routes.EMPLOYER, getTranslation("jobs-spain.employer.title")),
                errors,
                new PageHeader(
                        before.map(Vacancy::title).orElseGet(() -> getTranslation("jobs-spain.employer.new")),
                        getTranslation("jobs-spain.form.lead")),
                form,
                Layouts.actions(save, Links.button(Routes.EMPLOYER, getTranslation("jobs-spain.form.leave"))));
    }

    private void save(VacancyForm form, Optional<Vacancy> before, ErrorSummary errors) {
        Map<String, Component> fields = form.fields();
        errors.clear(fields);
        Checked checked = drafts.read(form.draft(), desk.sender(Vacancy.Origin.FORM, getLocale()));
        if (checked.vacancy().isEmpty()) {
            errors.show(problem(checked.problems()), fields);
            return;
        }
        Vacancy vacancy = checked.vacancy().get();
        boolean closed = before.filter(old -> old.publication().status() == Vacancy.Status.CLOSED)
                .isPresent();
        desk.board()
                .keep(List.of(
                        closed
                                ? vacancy.with(
                                        Vacancy.Status.CLOSED, desk.clock().instant())
                                : vacancy));
        if (checked.warnings().isEmpty()) {
            UI.getCurrent().navigate(Routes.candidates(vacancy.id()));
        } else {
            kept(vacancy, checked.warnings());
        }
    }

    private static ProblemException problem(List<DraftProblem> problems) {
        List<ProblemException.FieldProblem> fields = problems.stream()
                .map(problem ->
                        new ProblemException.FieldProblem(problem.field().column(), problem.text()))
                .toList();
        return new ProblemException(
                ProblemException.Kind.INVALID, problems.getFirst().text(), fields);
    }

    /** It is kept; what was understood in a way the employer should look at is said. */
    private void kept(Vacancy vacancy, List<DraftProblem> warnings) {
        removeAll();
        UnorderedList list = new UnorderedList();
        warnings.forEach(warning -> list.add(new ListItem(messages.text(warning.text(), getLocale()))));
        Callout callout = new Callout(Tone.WARNING, new Paragraph(getTranslation("jobs-spain.form.look")), list);
        add(
                new PageHeader(getTranslation("jobs-spain.form.kept"), vacancy.title()),
                callout,
                Layouts.actions(
                        Links.primary(Routes.candidates(vacancy.id()), getTranslation("jobs-spain.candidates.title")),
                        Links.button(Routes.edit(vacancy.id()), getTranslation("jobs-spain.employer.edit"))));
    }
}
