package org.immerse.requests.internal.view;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;
import org.immerse.api.request.Request;
import org.immerse.api.ui.kit.Card;
import org.immerse.api.ui.kit.Layouts;

/** What the reader can do now, as buttons with verbs; each asks before it does anything. */
final class ActionsCard extends Composite<Card> {
    private static final long serialVersionUID = 1L;
    private final transient Sight sight;
    private final transient Request request;
    private final transient Set<Request.Action> possible;
    private final transient Locale locale;
    private final transient BiConsumer<Request.Action, String> act;

    ActionsCard(
            Sight sight,
            Request request,
            Set<Request.Action> possible,
            Locale locale,
            BiConsumer<Request.Action, String> act) {
        this.sight = sight;
        this.request = request;
        this.possible = Set.copyOf(possible);
        this.locale = locale;
        this.act = act;
    }

    @Override
    protected Card initContent() {
        Div buttons = Layouts.stack();
        for (Request.Action action : Request.Action.values()) {
            if (possible.contains(action) && action != Request.Action.SEE) {
                buttons.add(button(action));
            }
        }
        return new Card(sight.text(locale, "requests.actions"), buttons).tight();
    }

    private Button button(Request.Action action) {
        Button button = new Button(
                sight.text(locale, "requests.asks", sight.about(request, locale, "action." + Sight.lower(action))));
        button.setId("requests-" + Sight.lower(action));
        switch (action) {
            case INVITE, AGREE -> button.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_LARGE);
            case DECLINE, WITHDRAW, CLOSE -> button.addThemeVariants(ButtonVariant.LUMO_ERROR);
            case SEE -> button.setVisible(false);
        }
        button.addClickListener(click -> new ActionDialog(sight, request, action, locale, act).open());
        return button;
    }
}
