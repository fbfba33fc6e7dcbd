package org.immerse.people.internal.view;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.util.List;
import org.immerse.api.people.FilePart;
import org.immerse.api.people.People;
import org.immerse.api.security.Accounts;
import org.immerse.api.security.Role;
import org.immerse.api.security.User;
import org.immerse.api.text.Messages;
import org.immerse.api.ui.ModuleView;
import org.immerse.api.ui.UserSession;
import org.immerse.api.ui.ViewDescription;
import org.immerse.api.ui.kit.Layouts;
import org.immerse.api.ui.kit.Links;
import org.immerse.api.ui.kit.PageHeader;
import org.immerse.people.internal.Surroundings;
import org.immerse.people.internal.acting.ActingFor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** My file: everything the site knows about a person, who saw it, what they agreed to; to change, take along or erase. */
@Component(service = ModuleView.class, scope = ServiceScope.PROTOTYPE)
@ViewDescription(
        route = Flow.FILE,
        title = "people.file.title",
        menuTitle = "people.file.menu",
        icon = "file",
        order = 800,
        roles = "ANY")
public final class FileView extends Div implements ModuleView, BeforeEnterObserver {
    private static final long serialVersionUID = 1L;
    private final transient People people;
    private final transient Accounts accounts;
    private final transient Surroundings around;
    private final transient ActingFor acting;
    private final transient UserSession session;
    private final transient Texts texts;

    /** The file of whoever is signed in. */
    @Activate
    public FileView(
            @Reference People people,
            @Reference Accounts accounts,
            @Reference Surroundings around,
            @Reference ActingFor acting,
            @Reference UserSession session,
            @Reference Messages messages) {
        this.people = people;
        this.accounts = accounts;
        this.around = around;
        this.acting = acting;
        this.session = session;
        this.texts = new Texts(messages, getLocale());
        setId("people-file");
        addClassName("im-stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        session.user().ifPresent(this::show);
    }

    private void show(User user) {
        removeAll();
        boolean newcomer = user.is(Role.NEWCOMER);
        Div left = Layouts.stack();
        Div right = Layouts.stack();
        if (newcomer) {
            left.add(new KnownCard(people, around, texts, user));
            if (!acting.replaced(user.id()).isEmpty()) {
                left.add(new ReplacedCard(acting, around, texts, user, () -> show(user)));
            }
            left.add(new SeenCard(people, around, texts, user));
            around.fileParts().forEach(part -> {
                List<FilePart.Line> lines = part.lines(user.id());
                if (!lines.isEmpty()) {
                    left.add(new ToldCard(texts, part.module(), lines));
                }
            });
            right.add(new ConsentCard(people, around, texts, user));
        }
        AccountCard account = new AccountCard(accounts, session, texts, user);
        (newcomer ? right : left).add(account);
        right.add(new TakeOrEraseCard(people, around, session, texts, user));
        Div columns = new Div(left, right);
        columns.addClassNames("im-two", "wide");
        add(new PageHeader(texts.of("people.file.title"), texts.of("people.file.lead")));
        if (newcomer) {
            add(tabs());
        }
        add(columns);
    }

    /** On phones the parts are far below each other: links to them. */
    private Nav tabs() {
        Nav tabs = new Nav(
                Links.page(Flow.FILE + "#" + KnownCard.ID, texts.of("people.file.known")),
                Links.page(Flow.FILE + "#" + SeenCard.ID, texts.of("people.file.seen")),
                Links.page(Flow.FILE + "#" + ConsentCard.ID, texts.of("people.file.agreed")));
        tabs.addClassNames("im-tabs", "im-phone");
        tabs.getElement().setAttribute("aria-label", texts.of("people.file.parts"));
        return tabs;
    }
}
