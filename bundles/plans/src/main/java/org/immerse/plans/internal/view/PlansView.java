package org.immerse.plans.internal.view;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.util.List;
import java.util.Locale;
import org.immerse.api.plan.PersonPlan;
import org.immerse.api.plan.Reminder;
import org.immerse.api.security.Accounts;
import org.immerse.api.security.User;
import org.immerse.api.text.Messages;
import org.immerse.api.ui.Live;
import org.immerse.api.ui.ModuleView;
import org.immerse.api.ui.UserSession;
import org.immerse.api.ui.ViewDescription;
import org.immerse.api.ui.kit.Card;
import org.immerse.api.ui.kit.EmptyState;
import org.immerse.api.ui.kit.FileLink;
import org.immerse.api.ui.kit.Icons;
import org.immerse.api.ui.kit.Layouts;
import org.immerse.api.ui.kit.Links;
import org.immerse.api.ui.kit.PageHeader;
import org.immerse.plans.internal.PlanService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** My plan: what to do and by when, what I am reminded of, and what is done. Follows live. */
@Component(service = ModuleView.class, scope = ServiceScope.PROTOTYPE)
@ViewDescription(
        route = PlansView.ROUTE,
        title = "plans.title",
        menuTitle = "plans.menu",
        icon = "calendar",
        order = 200,
        roles = "ANY",
        menuRoles = "NEWCOMER")
public final class PlansView extends Div implements ModuleView, BeforeEnterObserver {
    static final String ROUTE = "plans";
    private static final String FILE = "plan.ics";
    private static final long serialVersionUID = 1L;
    private final transient PlanService plans;
    private final transient Accounts accounts;
    private final transient Messages messages;
    private final transient UserSession session;

    /** The plan of whoever is signed in. */
    @Activate
    public PlansView(
            @Reference PlanService plans,
            @Reference Accounts accounts,
            @Reference Messages messages,
            @Reference UserSession session,
            @Reference Live live) {
        this.plans = plans;
        this.accounts = accounts;
        this.messages = messages;
        this.session = session;
        setId("plans");
        addClassName("im-stack");
        live.follow(
                this,
                plans.topics(),
                event -> session.user()
                        .filter(user -> user.id().equals(event.ids().getOrDefault("person", user.id())))
                        .ifPresent(user -> show()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        removeAll();
        session.user().ifPresent(this::show);
    }

    private void show(User reader) {
        PlanWords words = new PlanWords(messages, getLocale(), plans.today());
        List<PersonPlan> all = plans.of(reader.id());
        if (all.isEmpty()) {
            add(
                    new PageHeader(getTranslation("plans.title")),
                    new EmptyState(getTranslation("plans.empty.title"), getTranslation("plans.empty.why"))
                            .tryThis(
                                    "file",
                                    getTranslation("plans.empty.try"),
                                    getTranslation("plans.empty.brings"),
                                    "people/questions?then=" + ROUTE));
            return;
        }
        add(header(reader, words, all));
        List<Reminder> reminders = plans.reminders(reader.id());
        if (!reminders.isEmpty()) {
            add(reminders(reader, words, reminders));
        }
        all.forEach(plan -> add(new PlanPart(
                words,
                plan,
                reader.id(),
                accounts,
                step -> plans.done(reader, reader.id(), plan.plan().id(), step.id()),
                step -> plans.undo(reader, reader.id(), plan.plan().id(), step.id()))));
    }

    private PageHeader header(User reader, PlanWords words, List<PersonPlan> all) {
        long late = all.stream()
                .mapToLong(plan -> PlanPart.late(plan, words.today()).size())
                .sum();
        long week = all.stream()
                .mapToLong(plan -> PlanPart.week(plan, words.today()).size())
                .sum();
        Locale language = getLocale();
        Anchor calendar = FileLink.of(
                getTranslation("plans.calendar"),
                "calendar",
                FILE,
                "text/calendar",
                () -> plans.calendar(reader.id(), language));
        calendar.setId("plans-calendar");
        return new PageHeader(getTranslation("plans.title"), getTranslation("plans.lead", late, week))
                .action(Layouts.row(calendar, Links.button(SheetView.ROUTE, getTranslation("plans.sheet"))));
    }

    private Card reminders(User reader, PlanWords words, List<Reminder> reminders) {
        UnorderedList list = new UnorderedList();
        reminders.forEach(
                reminder -> list.add(new ListItem(words.say(reminder.step().title()) + ": "
                        + words.left(reminder.step().by()))));
        Button read = new Button(getTranslation("plans.reminders.read"), Icons.small("check"), click -> {
            reminders.forEach(reminder -> plans.putAway(reader, reader.id(), reminder));
            show();
        });
        read.setId("plans-reminders-read");
        return new Card(getTranslation("plans.reminders", reminders.size()), list, Layouts.row(read)).stacked();
    }
}
