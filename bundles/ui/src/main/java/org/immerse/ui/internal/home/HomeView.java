package org.immerse.ui.internal.home;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import java.util.List;
import java.util.Locale;
import org.immerse.api.module.Site;
import org.immerse.api.text.Messages;
import org.immerse.api.ui.ModuleView;
import org.immerse.api.ui.UserSession;
import org.immerse.api.ui.ViewDescription;
import org.immerse.api.ui.kit.Callout;
import org.immerse.api.ui.kit.Card;
import org.immerse.api.ui.kit.Icons;
import org.immerse.api.ui.kit.Layouts;
import org.immerse.api.ui.kit.Links;
import org.immerse.api.ui.kit.Strong;
import org.immerse.api.ui.kit.Tone;
import org.immerse.ui.internal.account.Locations;
import org.immerse.ui.internal.page.SitePages;
import org.immerse.ui.internal.page.SitePages.Teaser;
import org.immerse.ui.internal.reader.Languages;
import org.immerse.ui.internal.shell.LanguageMenu;
import org.immerse.ui.internal.views.ViewAccess;
import org.immerse.ui.internal.views.ViewEntry;
import org.immerse.ui.internal.views.ViewRegistry;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** What is this, in my language, and the big choices of the modules that run. */
@org.osgi.service.component.annotations.Component(service = ModuleView.class, scope = ServiceScope.PROTOTYPE)
@ViewDescription(route = "", title = "ui.home", icon = "home", order = 0)
public final class HomeView extends Div implements ModuleView, HasDynamicTitle {
    private static final int TEASERS = 6;
    private static final int STEPS = 3;

    private final ViewRegistry views;
    private final UserSession session;
    private final Messages messages;
    private final Site site;
    private final SitePages pages;

    /** The first page of this site. */
    @Activate
    public HomeView(
            @Reference ViewRegistry views,
            @Reference UserSession session,
            @Reference Messages messages,
            @Reference Site site,
            @Reference SitePages pages) {
        this.views = views;
        this.session = session;
        this.messages = messages;
        this.site = site;
        this.pages = pages;
        add(languages(), new Hero(site.name(), pages.hero(getLocale())), choices());
        List<Teaser> teasers = pages.teasers(getLocale());
        if (!teasers.isEmpty()) {
            add(goodToKnow(teasers));
        }
        add(howItWorks(), callouts(), foot());
    }

    @Override
    public String getPageTitle() {
        return site.name();
    }

    private Nav languages() {
        Nav nav = new Nav();
        nav.addClassName("im-langs");
        nav.setAriaLabel(getTranslation("ui.language.choose"));
        site.languages().forEach(language -> {
            NativeButton chip = new NativeButton(Languages.ownName(language), click -> LanguageMenu.choose(language));
            chip.getElement()
                    .setAttribute("type", "button")
                    .setAttribute("lang", language.toLanguageTag())
                    .setAttribute("dir", Languages.direction(language));
            if (language.getLanguage().equals(getLocale().getLanguage())) {
                chip.getElement().setAttribute("aria-current", "true");
            }
            nav.add(chip);
        });
        return nav;
    }

    private Component choices() {
        Nav nav = new Nav();
        nav.addClassName("im-choices");
        nav.setAriaLabel(getTranslation("ui.home.choices"));
        views.all().stream()
                .filter(this::isChoice)
                .forEach(view -> nav.add(choice(
                        view.route(),
                        view.icon(),
                        getTranslation(view.choice()),
                        getTranslation(view.choice() + ".text"))));
        if (!pages.isEmpty()) {
            Anchor help = choice(
                    "pages/" + getLocale().getLanguage() + "/",
                    "building",
                    getTranslation("ui.home.help"),
                    getTranslation("ui.home.help.text"));
            help.setRouterIgnore(true);
            nav.add(help);
        }
        return nav.getComponentCount() > 0 ? nav : new Callout(Tone.PLAIN, getTranslation("ui.home.empty"));
    }

    private boolean isChoice(ViewEntry view) {
        return !view.choice().isEmpty()
                && messages.has(view.choice())
                && ViewAccess.invites(view.menuRoles(), session.user());
    }

    private static Anchor choice(String href, String icon, String title, String text) {
        Span tile = new Span(Icons.of(icon));
        tile.addClassName("im-tilebox");
        Span detail = new Span(text);
        detail.addClassName("d");
        Strong strong = new Strong(title);
        strong.addClassName("t");
        Anchor link = new Anchor(href, tile, new Span(strong, detail), Icons.of("next"));
        link.addClassName("im-choice");
        return link;
    }

    private Card goodToKnow(List<Teaser> teasers) {
        UnorderedList list = new UnorderedList();
        list.addClassName("im-teasers");
        teasers.stream().limit(TEASERS).forEach(teaser -> {
            Span summary = new Span(teaser.summary());
            summary.addClassName("d");
            Anchor link = new Anchor(
                    address(teaser.name()),
                    Icons.of(teaser.icon()),
                    new Span(new Strong(teaser.title()), summary),
                    Icons.of("next"));
            link.addClassName("im-try");
            link.setRouterIgnore(true);
            list.add(new ListItem(link));
        });
        return Card.titled(
                getTranslation("ui.home.know"),
                Links.page("pages/" + getLocale().getLanguage() + "/", getTranslation("ui.home.all", teasers.size())),
                list);
    }

    private Card howItWorks() {
        OrderedList steps = new OrderedList();
        steps.addClassName("im-three");
        for (int step = 1; step <= STEPS; step++) {
            String key = "ui.home.how." + step;
            steps.add(new ListItem(new Div(new H3(getTranslation(key)), new Paragraph(getTranslation(key + ".text")))));
        }
        return new Card(getTranslation("ui.home.how"), steps);
    }

    private Div callouts() {
        Div two = new Div();
        two.addClassNames("im-two", "even");
        if (pages.has("contact", getLocale())) {
            Anchor write = Links.page(address("contact"), getTranslation("ui.home.talk.do"));
            write.addClassName("im-btn");
            two.add(new Callout(Tone.PLAIN, "chat", new Paragraph(getTranslation("ui.home.talk.text")), new Div(write))
                    .heading(getTranslation("ui.home.talk")));
        }
        Anchor call = Links.page("tel:112", getTranslation("ui.home.danger.do"));
        call.addClassNames("im-btn", "error");
        two.add(new Callout(Tone.ERROR, "phone", new Paragraph(getTranslation("ui.home.danger.text")), new Div(call))
                .heading(getTranslation("ui.home.danger")));
        return two;
    }

    private Div foot() {
        Div foot = new Div();
        foot.addClassName("im-foot");
        Locale locale = getLocale();
        for (String name : List.of("accessibility", "privacy", "about", "feedback")) {
            pages.teaser(name, locale).ifPresent(page -> foot.add(Links.page(address(name), page.title())));
        }
        foot.add(Links.page("pages/" + locale.getLanguage() + "/", getTranslation("ui.home.simple")));
        if (session.user().isEmpty()) {
            foot.add(Links.to(Locations.SIGN_IN, getTranslation("ui.sign-in")));
        } else {
            NativeButton out = new NativeButton(getTranslation("ui.sign-out"), click -> session.signOut());
            out.addClassName("im-linkbtn");
            foot.add(out);
        }
        return Layouts.stack(foot);
    }

    private String address(String name) {
        return "pages/" + getLocale().getLanguage() + "/" + SitePages.SECTION + "/" + name;
    }
}
