package org.immerse.plans.internal.view;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immerse.api.plan.PersonPlan;
import org.immerse.api.text.Messages;
import org.immerse.api.ui.ModuleView;
import org.immerse.api.ui.UserSession;
import org.immerse.api.ui.ViewDescription;
import org.immerse.api.ui.kit.CounterSheet;
import org.immerse.api.ui.kit.EmptyState;
import org.immerse.api.ui.kit.Links;
import org.immerse.api.ui.kit.PageHeader;
import org.immerse.plans.internal.PlanService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** My plan on paper: everything that is still to do, with nothing folded, in two languages side by side. */
@Component(service = ModuleView.class, scope = ServiceScope.PROTOTYPE)
@ViewDescription(
        route = SheetView.ROUTE,
        title = "plans.sheet.title",
        icon = "print",
        menu = false,
        alone = true,
        roles = "ANY")
public final class SheetView extends Div implements ModuleView, BeforeEnterObserver {
    static final String ROUTE = "plans/sheet";
    private static final long serialVersionUID = 1L;
    private final transient PlanService plans;
    private final transient Messages messages;
    private final transient UserSession session;

    /** The plan of whoever is signed in. */
    @Activate
    public SheetView(@Reference PlanService plans, @Reference Messages messages, @Reference UserSession session) {
        this.plans = plans;
        this.messages = messages;
        this.session = session;
        setId("plans-sheet");
        addClassName("im-stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        Optional<String> with = event.getLocation().getQueryParameters().getSingleParameter("with");
        session.user().ifPresent(reader -> show(plans.of(reader.id()), with));
    }

    private void show(List<PersonPlan> all, Optional<String> with) {
        add(Links.back(PlansView.ROUTE, getTranslation("plans.title")));
        if (all.isEmpty()) {
            add(
                    new PageHeader(getTranslation("plans.sheet.title")),
                    new EmptyState(getTranslation("plans.empty.title"), getTranslation("plans.empty.why")));
            return;
        }
        LocalDate today = plans.today();
        CounterSheet sheet = new CounterSheet(messages.languages(), with);
        sheet.row(language -> new Paragraph(messages.text("plans.sheet.made", language, today)));
        PaperPlan paper = new PaperPlan(sheet, messages, today);
        all.forEach(paper::write);
        add(new PageHeader(getTranslation("plans.sheet.title"), getTranslation("plans.sheet.lead")), sheet);
    }
}
