package org.immerse.page.editor.internal.view;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.immerse.api.module.Site;
import org.immerse.api.security.Role;
import org.immerse.api.security.User;
import org.immerse.api.text.Messages;
import org.immerse.api.ui.Live;
import org.immerse.api.ui.ModuleView;
import org.immerse.api.ui.UserSession;
import org.immerse.api.ui.ViewDescription;
import org.immerse.api.ui.kit.BadgeWord;
import org.immerse.api.ui.kit.Card;
import org.immerse.api.ui.kit.EmptyState;
import org.immerse.api.ui.kit.Icons;
import org.immerse.api.ui.kit.Links;
import org.immerse.api.ui.kit.PageHeader;
import org.immerse.api.ui.kit.Tone;
import org.immerse.api.ui.kit.Worklist;
import org.immerse.page.editor.internal.Pages;
import org.immerse.page.editor.internal.domain.Listed;
import org.immerse.page.editor.internal.persistence.PageTables;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** The informational pages: in which languages each is there, missing, waiting or to be translated again. */
@Component(service = ModuleView.class, scope = ServiceScope.PROTOTYPE)
@ViewDescription(
        route = PagesView.ROUTE,
        title = "page-editor.title",
        icon = "paper",
        order = 915,
        roles = "ADMINISTRATOR")
public final class PagesView extends Div implements ModuleView, BeforeEnterObserver {
    static final String ROUTE = "admin/pages";
    private static final long serialVersionUID = 1L;

    private final transient Pages pages;
    private final transient UserSession session;
    private final transient Messages messages;
    private final transient Site site;
    private final Div head = new Div();
    private final Div begin = new Div();
    private final Div list = new Div();

    /** The pages of this site. */
    @Activate
    public PagesView(
            @Reference Pages pages,
            @Reference UserSession session,
            @Reference Messages messages,
            @Reference Site site,
            @Reference Live live) {
        this.pages = pages;
        this.session = session;
        this.messages = messages;
        this.site = site;
        setId("pages-list");
        addClassNames("im-stack", "im-compact");
        add(head, begin, list);
        live.follow(this, Set.of(PageTables.CHANGED), happened -> show());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    /** Shows them as they are now. */
    void show() {
        head.removeAll();
        list.removeAll();
        session.user().filter(user -> user.is(Role.ADMINISTRATOR)).ifPresent(this::show);
    }

    private void show(User user) {
        Words words = new Words(messages, getLocale());
        Button add = new Button(words.say("new"), Icons.small("plus"), click -> begin(words));
        add.setId("pages-new");
        head.add(new PageHeader(words.say("title"), words.say("lead")).action(add));
        List<Listed> listed = pages.list(user);
        list.add(
                listed.isEmpty()
                        ? new EmptyState(words.say("none.title"), words.say("none.why"))
                        : rows(words, listed));
    }

    private Card rows(Words words, List<Listed> listed) {
        Worklist rows = new Worklist();
        listed.forEach(page -> rows.add(
                page.content().icon(),
                Links.to(EditPageView.path(page.name()), page.title(getLocale())),
                lines(words, page),
                badge(words, page)));
        return new Card(words.say("list"), rows).flush();
    }

    private List<String> lines(Words words, Listed page) {
        List<String> lines = new ArrayList<>();
        page.published().ifPresent(content -> {
            Set<String> missing = new TreeSet<>();
            site.languages().forEach(language -> missing.add(language.getLanguage()));
            missing.removeAll(content.languages());
            line(lines, words, "missing-in", missing);
        });
        line(lines, words, "waiting-in", page.waiting());
        line(lines, words, "behind-in", page.behind());
        page.published()
                .ifPresent(content -> lines.addFirst(words.say("present-in", words.languages(content.languages()))));
        return lines;
    }

    private static void line(List<String> lines, Words words, String key, Collection<String> languages) {
        if (!languages.isEmpty()) {
            lines.add(words.say(key, words.languages(languages)));
        }
    }

    private static BadgeWord badge(Words words, Listed page) {
        if (page.draft().isPresent()) {
            return new BadgeWord(words.say("state.draft"), Tone.WARNING);
        }
        return page.published().isPresent()
                ? new BadgeWord(words.say("state.published"), Tone.OK)
                : new BadgeWord(words.say("state.down"), Tone.PLAIN);
    }

    private void begin(Words words) {
        if (begin.getComponentCount() == 0) {
            begin.add(new NewPageCard(
                    words,
                    language(),
                    (name, title) -> session.requireUser().ifPresent(user -> {
                        pages.begin(user, name, language(), title);
                        UI.getCurrent().navigate(EditPageView.path(name));
                    })));
        }
    }

    /** The reader's own where the site has it. */
    private String language() {
        List<String> languages =
                site.languages().stream().map(Locale::getLanguage).toList();
        String own = getLocale().getLanguage();
        return languages.contains(own) || languages.isEmpty() ? own : languages.getFirst();
    }
}
