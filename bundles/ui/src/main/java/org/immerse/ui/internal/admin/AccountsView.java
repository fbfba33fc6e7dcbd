package org.immerse.ui.internal.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.immerse.api.security.Accounts;
import org.immerse.api.security.Accounts.Listed;
import org.immerse.api.security.Organisation;
import org.immerse.api.security.User;
import org.immerse.api.ui.ModuleView;
import org.immerse.api.ui.UserSession;
import org.immerse.api.ui.ViewDescription;
import org.immerse.api.ui.kit.BadgeWord;
import org.immerse.api.ui.kit.Card;
import org.immerse.api.ui.kit.ConfirmStep;
import org.immerse.api.ui.kit.DataTable;
import org.immerse.api.ui.kit.Icons;
import org.immerse.api.ui.kit.Layouts;
import org.immerse.api.ui.kit.PageHeader;
import org.immerse.api.ui.kit.Tone;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** The accounts of this site: find, make, close, open, sign out everywhere. */
@org.osgi.service.component.annotations.Component(service = ModuleView.class, scope = ServiceScope.PROTOTYPE)
@ViewDescription(
        route = AccountsView.ROUTE,
        title = "ui.accounts",
        icon = "users",
        order = 920,
        roles = "ADMINISTRATOR")
public final class AccountsView extends Div implements ModuleView, BeforeEnterObserver {
    static final String ROUTE = "admin/accounts";
    private static final int PAGE = 50;

    private final Accounts accounts;
    private final UserSession session;
    private final TextField search = new TextField();
    private final Div found = new Div();
    private Pager pager = new Pager(ROUTE, 0, PAGE);

    /** The accounts of this site. */
    @Activate
    public AccountsView(@Reference Accounts accounts, @Reference UserSession session) {
        this.accounts = accounts;
        this.session = session;
        addClassName("im-compact");
        search.setLabel(getTranslation("ui.accounts.search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                pager = new Pager(ROUTE, 0, PAGE);
                draw();
            }
        });
        Button make = new Button(getTranslation("ui.accounts.make"), Icons.small("plus"), click -> make());
        add(new PageHeader(getTranslation("ui.accounts"), getTranslation("ui.accounts.lead")).action(make));
        add(Layouts.stack(search), found);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        pager = Pager.of(ROUTE, event.getLocation().getQueryParameters(), PAGE);
        search.setValue(pager.parameter("q"));
        draw();
    }

    private void draw() {
        List<Listed> page = accounts.list(search.getValue().strip(), pager.offset(), PAGE + 1);
        DataTable table = new DataTable(
                getTranslation("ui.accounts"),
                List.of(
                        getTranslation("ui.accounts.name"),
                        getTranslation("ui.accounts.display"),
                        getTranslation("ui.accounts.roles"),
                        getTranslation("ui.accounts.organisation"),
                        getTranslation("ui.accounts.last"),
                        getTranslation("ui.accounts.state"),
                        getTranslation("ui.actions")));
        page.stream().limit(PAGE).forEach(listed -> table.row(row(listed)));
        found.removeAll();
        found.add(
                new Card(table).flush(),
                pager.links(page.size() > PAGE, "q", search.getValue().strip()));
    }

    private List<Component> row(Listed listed) {
        User user = listed.user();
        Span name = new Span(user.name());
        name.addClassName("im-ltr");
        return List.of(
                name,
                new Span(user.displayName()),
                new Span(user.roles().stream()
                        .sorted()
                        .map(role -> getTranslation("ui.role." + role.name().toLowerCase(Locale.ROOT)))
                        .collect(Collectors.joining(", "))),
                new Span(user.organisation().map(Organisation::name).orElse("")),
                new Span(listed.lastSignIn()
                        .map(when -> getTranslation("text.verbatim", when))
                        .orElseGet(() -> getTranslation("ui.accounts.never"))),
                listed.open()
                        ? new BadgeWord(getTranslation("ui.accounts.open"), Tone.OK)
                        : new BadgeWord(getTranslation("ui.accounts.closed"), Tone.PLAIN),
                actions(listed));
    }

    private Component actions(Listed listed) {
        User user = listed.user();
        if (session.user().filter(me -> me.id().equals(user.id())).isPresent()) {
            return new Span(getTranslation("ui.accounts.you"));
        }
        if (!listed.open()) {
            return small("ui.accounts.reopen", user, () -> change(actor -> accounts.open(actor, user.id())));
        }
        return Layouts.row(
                small("ui.accounts.out", user, () -> change(actor -> accounts.signOutEverywhere(user))),
                small(
                        "ui.accounts.close",
                        user,
                        () -> new ConfirmStep(
                                        getTranslation("ui.accounts.close.ask", user.name()),
                                        getTranslation("ui.accounts.close.what"),
                                        getTranslation("ui.accounts.close.safe"),
                                        getTranslation("ui.accounts.close"),
                                        () -> change(actor -> accounts.close(actor, user.id())))
                                .open()));
    }

    private void change(java.util.function.Consumer<User> step) {
        session.requireUser().ifPresent(actor -> {
            step.accept(actor);
            draw();
        });
    }

    private void make() {
        session.requireUser().ifPresent(actor -> new NewAccount(accounts, actor, this::draw).open());
    }

    private Button small(String key, User user, Runnable step) {
        Button button = new Button(getTranslation(key), click -> step.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        button.setAriaLabel(getTranslation(key) + ": " + user.name());
        return button;
    }
}
