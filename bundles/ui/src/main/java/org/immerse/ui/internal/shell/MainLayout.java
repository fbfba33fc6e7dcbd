package org.immerse.ui.internal.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.RouterLayout;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immerse.api.security.User;
import org.immerse.api.ui.kit.Icons;
import org.immerse.ui.internal.shell.MenuCounts.Waiting;
import org.immerse.ui.internal.views.OpenPage;
import org.immerse.ui.internal.views.ViewEntry;
import org.jspecify.annotations.Nullable;

/**
 * The frame around every view, made of plain elements, so that it looks as designed and weighs nothing: brand and menu at the
 * side on desks, a bar at the bottom on phones, language and quick exit always in the same corner.
 */
public final class MainLayout extends Div implements RouterLayout, OpenPage, AfterNavigationObserver, HasDynamicTitle {
    /** A page that is quiet and means nothing to anybody looking over a shoulder. */
    static final String NEUTRAL_SITE = "https://www.wikipedia.org/";

    private final ShellParts parts;
    private final Div app = new Div();
    private final Main main = new Main();
    private final SideMenu side;
    private final BottomMenu bottom = new BottomMenu();
    private @Nullable Component shown;
    private String path = "";

    MainLayout(ShellParts parts) {
        this.parts = parts;
        side = new SideMenu(parts.site().name(), parts.session());
        app.addClassNames("im-app", "with-side");
        main.addClassName("im-main");
        main.setId("main");
        main.getElement().setAttribute("tabindex", "-1");
        app.add(side, top(), main, bottom);
        add(skip(), app);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        OpenPage.join(event.getUI(), this);
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.removeAll();
        Component component = content.getElement().getComponent().orElseThrow();
        content.getElement().getClassList().add("im-page");
        main.add(component);
        shown = component;
    }

    @Override
    public void removeRouterLayoutContent(HasElement old) {
        main.getElement().removeAllChildren();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        path = event.getLocation().getPath();
        Optional<ViewEntry> view = view();
        app.getElement()
                .getClassList()
                .set("with-side", view.filter(ViewEntry::alone).isEmpty());
        side.setVisible(view.filter(ViewEntry::alone).isEmpty());
        bottom.setVisible(view.filter(ViewEntry::alone).isEmpty());
        drawMenus();
        getElement().executeJs("window.immerse && window.immerse.arrived()");
    }

    /** The title of pages whose view has none of its own; never a person's name. */
    @Override
    public String getPageTitle() {
        String name = parts.site().name();
        return view().map(view -> getTranslation(view.title()) + " · " + name).orElse(name);
    }

    @Override
    public void drawMenus() {
        Optional<User> user = parts.session().user();
        List<ViewEntry> entries =
                parts.counts().shown(MenuLinks.entries(parts.views().all(), user, parts.messages()), user);
        Map<String, Waiting> waiting = parts.counts().of(entries, user);
        side.draw(entries, path, waiting);
        bottom.draw(entries, path, user.isPresent(), waiting);
    }

    @Override
    public boolean standsOnNothing() {
        return shown instanceof NotFoundPage;
    }

    private Optional<ViewEntry> view() {
        Component present = shown;
        return present == null ? Optional.empty() : parts.views().find(present.getClass());
    }

    private Header top() {
        Span push = new Span();
        push.addClassName("push");
        Header top = new Header(
                new Brand(parts.site().name()),
                push,
                new LanguageMenu(parts.site().languages(), getLocale()),
                quickExit());
        top.addClassName("im-top");
        return top;
    }

    private Anchor skip() {
        Anchor skip = new Anchor("#main", getTranslation("ui.skip"));
        skip.addClassName("im-skip");
        skip.setRouterIgnore(true);
        return skip;
    }

    /** The script leaves at once, without asking the server; see shell.js. */
    private NativeButton quickExit() {
        NativeButton exit = new NativeButton();
        exit.addClassNames("im-topbtn", "exit");
        exit.getElement().setAttribute("type", "button").setAttribute("data-exit", NEUTRAL_SITE);
        Span shortWord = new Span(getTranslation("ui.exit.short"));
        shortWord.addClassName("im-phone");
        Span words = new Span(getTranslation("ui.exit"));
        words.addClassName("im-desk");
        exit.add(Icons.of("exit"), shortWord, words);
        return exit;
    }
}
