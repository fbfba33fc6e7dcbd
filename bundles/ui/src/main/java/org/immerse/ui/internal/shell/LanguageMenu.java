package org.immerse.ui.internal.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.contextmenu.ContextMenuPosition;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServletResponse;
import java.util.List;
import java.util.Locale;
import org.immerse.api.ui.kit.Icons;
import org.immerse.ui.internal.reader.Languages;

/** The language switch: always in the same corner, languages in their own names, the page stays. */
public final class LanguageMenu extends NativeButton {
    LanguageMenu(List<Locale> languages, Locale present) {
        addClassNames("im-topbtn", "lang");
        getElement().setAttribute("type", "button").setAttribute("aria-haspopup", "menu");
        setAriaLabel(getTranslation("ui.language.switch", Languages.ownName(present)));
        Span name = new Span(Languages.ownName(present));
        name.getElement().setAttribute("lang", present.toLanguageTag());
        add(Icons.of("globe"), name);
        ContextMenu menu = new ContextMenu(this);
        menu.setOpenOnClick(true);
        menu.setPosition(ContextMenuPosition.BOTTOM_END);
        languages.forEach(language -> {
            MenuItem item = menu.addItem(ownName(language), click -> choose(language));
            item.setCheckable(true);
            item.setChecked(language.equals(present));
        });
    }

    /** Makes this the language of the browser, now and for a year, and loads the present page again in it. */
    public static void choose(Locale language) {
        UI page = UI.getCurrent();
        page.getSession().setLocale(language);
        VaadinRequest request = VaadinService.getCurrentRequest();
        VaadinResponse response = VaadinService.getCurrentResponse();
        if (response instanceof VaadinServletResponse http) {
            http.addCookie(Languages.cookie(language, request != null && request.isSecure()));
        }
        Location present = page.getActiveViewLocation();
        String kept = new Location(
                        present.getPath(), present.getQueryParameters().excluding("lang"))
                .getPathWithQueryParameters();
        page.getPage().setLocation("/" + kept);
    }

    private static Span ownName(Locale language) {
        Span name = new Span(Languages.ownName(language));
        name.getElement()
                .setAttribute("lang", language.toLanguageTag())
                .setAttribute("dir", Languages.direction(language));
        return name;
    }
}
