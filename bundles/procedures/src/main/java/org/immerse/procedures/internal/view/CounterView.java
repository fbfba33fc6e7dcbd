package org.immerse.procedures.internal.view;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.immerse.api.procedure.Procedure;
import org.immerse.api.procedure.Step;
import org.immerse.api.security.User;
import org.immerse.api.text.Messages;
import org.immerse.api.ui.ModuleView;
import org.immerse.api.ui.UserSession;
import org.immerse.api.ui.ViewDescription;
import org.immerse.api.ui.kit.CounterSheet;
import org.immerse.api.ui.kit.EmptyState;
import org.immerse.api.ui.kit.Layouts;
import org.immerse.api.ui.kit.Links;
import org.immerse.api.ui.kit.PageHeader;
import org.immerse.procedures.internal.ProcedureBook;
import org.immerse.procedures.internal.ProcedureWords;
import org.immerse.procedures.internal.Progress;
import org.immerse.procedures.internal.domain.Pace;
import org.immerse.procedures.internal.domain.Standing;
import org.immerse.procedures.internal.domain.Wayfinder;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Counter mode: what is left of a procedure with two languages side by side, for the person and the clerk, also on paper. */
@org.osgi.service.component.annotations.Component(service = ModuleView.class, scope = ServiceScope.PROTOTYPE)
@ViewDescription(
        route = CounterView.ROUTE,
        title = "procedures.sheet.title",
        icon = "print",
        menu = false,
        alone = true)
public final class CounterView extends Div implements ModuleView, HasUrlParameter<String> {
    static final String ROUTE = "procedures/sheet";
    private static final long serialVersionUID = 1L;
    private final transient ProcedureBook book;
    private final transient Progress progress;
    private final transient Messages messages;
    private final transient UserSession session;

    /** Sheets of these procedures. */
    @Activate
    public CounterView(
            @Reference ProcedureBook book,
            @Reference Progress progress,
            @Reference Messages messages,
            @Reference UserSession session) {
        this.book = book;
        this.progress = progress;
        this.messages = messages;
        this.session = session;
        setId("procedure-sheet");
        addClassName("im-stack");
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        removeAll();
        Optional<Procedure> found = book.find(id);
        add(Links.back(ProceduresView.ROUTE + "/" + id, getTranslation("procedures.title")));
        if (found.isEmpty()) {
            add(new EmptyState(getTranslation("procedures.missing.title"), getTranslation("procedures.missing.why")));
            return;
        }
        add(
                new PageHeader(getTranslation("procedures.sheet.title"), getTranslation("procedures.sheet.lead")),
                sheet(
                        found.orElseThrow(),
                        event.getLocation().getQueryParameters().getSingleParameter("with")));
    }

    private CounterSheet sheet(Procedure procedure, Optional<String> with) {
        CounterSheet sheet = new CounterSheet(messages.languages(), with);
        row(
                sheet,
                words -> new Div(
                        new H2(words.of(procedure.title())),
                        new Paragraph(words.of(procedure.summary())),
                        new Paragraph(words.say("sheet.made", book.today()))));
        int number = 0;
        for (Step step : left(procedure)) {
            number++;
            String count = number + ". ";
            row(sheet, words -> step(words, procedure, step, count));
        }
        return sheet;
    }

    private void row(CounterSheet sheet, Function<ProcedureWords, Component> draw) {
        sheet.row(language -> draw.apply(new ProcedureWords(messages, book, language)));
    }

    private List<Step> left(Procedure procedure) {
        Standing standing = session.user()
                .map(User::id)
                .map(person -> progress.standing(person, procedure))
                .orElse(Standing.NOTHING);
        Set<String> left = Wayfinder.find(procedure, standing, book.today(), Pace.USUAL).steps().stream()
                .map(planned -> planned.step().id())
                .collect(Collectors.toSet());
        return procedure.steps().stream()
                .filter(step -> left.isEmpty() || left.contains(step.id()))
                .toList();
    }

    private static Div step(ProcedureWords words, Procedure procedure, Step step, String number) {
        Div part = Layouts.close(new H3(new Span(number), new Span(words.of(step.title()))));
        String text = words.of(step.text());
        if (!text.isEmpty()) {
            part.add(new Paragraph(text));
        }
        part.add(StepLine.needs(words, procedure, step));
        return part;
    }
}
