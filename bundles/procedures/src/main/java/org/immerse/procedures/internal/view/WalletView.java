package org.immerse.procedures.internal.view;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immerse.api.security.User;
import org.immerse.api.text.Messages;
import org.immerse.api.ui.Live;
import org.immerse.api.ui.ModuleView;
import org.immerse.api.ui.UserSession;
import org.immerse.api.ui.ViewDescription;
import org.immerse.api.ui.kit.BadgeWord;
import org.immerse.api.ui.kit.EmptyState;
import org.immerse.api.ui.kit.Layouts;
import org.immerse.api.ui.kit.Links;
import org.immerse.api.ui.kit.PageHeader;
import org.immerse.api.ui.kit.Tone;
import org.immerse.api.ui.kit.Worklist;
import org.immerse.procedures.internal.ProcedureBook;
import org.immerse.procedures.internal.ProcedureWords;
import org.immerse.procedures.internal.Progress;
import org.immerse.procedures.internal.persistence.OwnPaper;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** My papers: what I have, where it is kept, until when it is valid. */
@org.osgi.service.component.annotations.Component(service = ModuleView.class, scope = ServiceScope.PROTOTYPE)
@ViewDescription(
        route = WalletView.ROUTE,
        title = "procedures.wallet.title",
        icon = "file",
        order = 805,
        roles = "ANY",
        menuRoles = "NEWCOMER")
public final class WalletView extends Div implements ModuleView, BeforeEnterObserver {
    static final String ROUTE = "procedures/wallet";
    private static final long serialVersionUID = 1L;
    private final transient ProcedureBook book;
    private final transient Progress progress;
    private final transient Messages messages;
    private final transient UserSession session;
    private final Div form = Layouts.stack();
    private final Div list = Layouts.stack();
    private String then = "";

    /** The papers of whoever is signed in. */
    @Activate
    public WalletView(
            @Reference ProcedureBook book,
            @Reference Progress progress,
            @Reference Messages messages,
            @Reference UserSession session,
            @Reference Live live) {
        this.book = book;
        this.progress = progress;
        this.messages = messages;
        this.session = session;
        setId("procedures-wallet");
        addClassName("im-stack");
        live.follow(
                this,
                Set.of(Progress.CHANGED),
                event -> session.user()
                        .filter(user -> user.id().equals(event.ids().get("person")))
                        .ifPresent(this::list));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        session.user().ifPresent(user -> show(user, event.getLocation().getQueryParameters()));
    }

    private void show(User user, QueryParameters query) {
        ProcedureWords words = words();
        then = query.getSingleParameter("then")
                .filter(id -> book.find(id).isPresent())
                .orElse("");
        if (!then.isEmpty()) {
            add(Links.back(
                    WayPage.address(then),
                    book.find(then).map(one -> words.of(one.title())).orElse("")));
        }
        Button fresh = new Button(
                words.say("wallet.add"), click -> edit(user, new OwnPaper("", "", "", "", Optional.empty(), "")));
        fresh.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        fresh.setId("wallet-add");
        add(new PageHeader(words.say("wallet.title"), words.say("wallet.lead")).action(fresh), form, list);
        query.getSingleParameter("paper")
                .filter(paper -> book.paper(paper).isPresent())
                .ifPresent(paper -> edit(user, new OwnPaper("", paper, "", "", Optional.empty(), "")));
        list(user);
    }

    private ProcedureWords words() {
        return new ProcedureWords(messages, book, getLocale());
    }

    private void edit(User user, OwnPaper paper) {
        form.removeAll();
        form.add(new PaperForm(
                words(),
                book.papers(),
                paper,
                kept -> {
                    progress.keep(user.id(), kept);
                    close(user);
                },
                () -> close(user)));
    }

    private void close(User user) {
        form.removeAll();
        list(user);
    }

    private void list(User user) {
        list.removeAll();
        ProcedureWords words = words();
        List<OwnPaper> papers = progress.papers(user.id());
        if (papers.isEmpty()) {
            list.add(new EmptyState(words.say("wallet.empty.title"), words.say("wallet.empty.why")));
            return;
        }
        Worklist rows = new Worklist();
        papers.forEach(paper ->
                rows.add("paper", new Span(name(words, paper)), details(words, paper), side(user, words, paper)));
        rows.setId("wallet-list");
        list.add(rows);
    }

    static String name(ProcedureWords words, OwnPaper paper) {
        if (paper.paper().isEmpty()) {
            return paper.name();
        }
        String kind = words.paper(paper.paper());
        return paper.name().isBlank() ? kind : kind + " · " + paper.name();
    }

    private List<String> details(ProcedureWords words, OwnPaper paper) {
        List<String> details = new ArrayList<>();
        if (!paper.kept().isBlank()) {
            details.add(words.say("wallet.at", paper.kept()));
        }
        if (!paper.origin().isEmpty()) {
            String procedure = paper.origin().substring(0, paper.origin().indexOf('/'));
            book.find(procedure).ifPresent(one -> details.add(words.say("wallet.from", words.of(one.title()))));
        }
        return details;
    }

    private Component side(User user, ProcedureWords words, OwnPaper paper) {
        String name = name(words, paper);
        Button change = new Button(words.say("wallet.edit"), click -> edit(user, paper));
        change.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        change.setAriaLabel(words.say("action.what", words.say("wallet.edit"), name));
        Button gone = new Button(words.say("wallet.remove"), click -> {
            progress.drop(user.id(), paper.id());
            list(user);
        });
        gone.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        gone.setAriaLabel(words.say("action.what", words.say("wallet.remove"), name));
        return Layouts.close(Layouts.row(badge(words, paper)), Layouts.row(change, gone));
    }

    private BadgeWord badge(ProcedureWords words, OwnPaper paper) {
        LocalDate today = book.today();
        return paper.last()
                .map(last -> {
                    if (last.isBefore(today)) {
                        return new BadgeWord(words.say("wallet.over", last), Tone.ERROR);
                    }
                    return last.isBefore(today.plusMonths(WalletCount.SOON_MONTHS))
                            ? new BadgeWord(words.say("wallet.soon", last), Tone.WARNING)
                            : new BadgeWord(words.say("wallet.valid", last), Tone.OK);
                })
                .orElseGet(() -> new BadgeWord(words.say("wallet.for-ever"), Tone.PLAIN));
    }
}
