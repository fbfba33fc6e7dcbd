package org.immerse.plans.internal.view;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.util.List;
import org.immerse.api.plan.PersonPlan;
import org.immerse.api.text.Messages;
import org.immerse.api.ui.ModuleView;
import org.immerse.api.ui.UserSession;
import org.immerse.api.ui.ViewDescription;
import org.immerse.api.ui.kit.EmptyState;
import org.immerse.api.ui.kit.Icons;
import org.immerse.api.ui.kit.Layouts;
import org.immerse.api.ui.kit.Links;
import org.immerse.api.ui.kit.PageHeader;
import org.immerse.plans.internal.PlanService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** My plan on paper: everything that is still to do, with nothing folded. */
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
        session.user().ifPresent(reader -> show(plans.of(reader.id())));
    }

    private void show(List<PersonPlan> all) {
        PlanWords words = new PlanWords(messages, getLocale(), plans.today());
        Button print = new Button(
                getTranslation("plans.sheet.print"),
                Icons.small("print"),
                click -> getElement().executeJs("window.print()"));
        add(
                Links.back(PlansView.ROUTE, getTranslation("plans.title")),
                new PageHeader(getTranslation("plans.sheet.title"), getTranslation("plans.sheet.lead", words.today())),
                Layouts.actions(print));
        if (all.isEmpty()) {
            add(new EmptyState(getTranslation("plans.empty.title"), getTranslation("plans.empty.why")));
        }
        all.forEach(plan -> add(new PlanPart(words, plan)));
    }
}
