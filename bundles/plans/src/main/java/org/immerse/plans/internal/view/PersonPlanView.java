package org.immerse.plans.internal.view;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import java.util.List;
import org.immerse.api.plan.PersonPlan;
import org.immerse.api.security.Accounts;
import org.immerse.api.security.User;
import org.immerse.api.text.Messages;
import org.immerse.api.ui.Live;
import org.immerse.api.ui.ModuleView;
import org.immerse.api.ui.UserSession;
import org.immerse.api.ui.ViewDescription;
import org.immerse.api.ui.kit.EmptyState;
import org.immerse.api.ui.kit.PageHeader;
import org.immerse.plans.internal.PlanService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** The plan of somebody the reader cares for, as far as the modules let them see it. Follows live. */
@Component(service = ModuleView.class, scope = ServiceScope.PROTOTYPE)
@ViewDescription(
        route = PersonPlanView.ROUTE,
        title = "plans.person.title",
        icon = "calendar",
        menu = false,
        roles = {"CASEWORKER", "GUARDIAN"})
public final class PersonPlanView extends Div implements ModuleView, HasUrlParameter<String> {
    static final String ROUTE = "plans/person";
    private static final long serialVersionUID = 1L;
    private final transient PlanService plans;
    private final transient Accounts accounts;
    private final transient Messages messages;
    private final transient UserSession session;
    private String person = "";

    /** A plan that whoever is signed in may see. */
    @Activate
    public PersonPlanView(
            @Reference PlanService plans,
            @Reference Accounts accounts,
            @Reference Messages messages,
            @Reference UserSession session,
            @Reference Live live) {
        this.plans = plans;
        this.accounts = accounts;
        this.messages = messages;
        this.session = session;
        setId("plans-person");
        addClassName("im-stack");
        live.follow(this, plans.topics(), event -> {
            if (person.equals(event.ids().getOrDefault("person", person))) {
                show();
            }
        });
    }

    @Override
    public void setParameter(BeforeEvent event, String account) {
        person = account;
        show();
    }

    private void show() {
        removeAll();
        session.user().ifPresent(this::show);
    }

    private void show(User staff) {
        PlanWords words = new PlanWords(messages, getLocale(), plans.today());
        List<PersonPlan> seen = plans.seenBy(staff, person);
        if (seen.isEmpty()) {
            add(new EmptyState(getTranslation("plans.missing.title"), getTranslation("plans.missing.why")));
            return;
        }
        add(new PageHeader(
                plans.nameOf(staff, person)
                        .map(words::say)
                        .map(name -> getTranslation("plans.person.of", name))
                        .orElseGet(() -> getTranslation("plans.person.title")),
                getTranslation("plans.person.lead")));
        seen.forEach(plan -> add(new PlanPart(
                words,
                plan,
                person,
                accounts,
                step -> plans.done(staff, person, plan.plan().id(), step.id()),
                step -> plans.undo(staff, person, plan.plan().id(), step.id()))));
    }
}
