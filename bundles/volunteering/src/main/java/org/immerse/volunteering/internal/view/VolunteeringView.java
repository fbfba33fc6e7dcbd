package org.immerse.volunteering.internal.view;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.util.List;
import java.util.Set;
import org.immerse.api.security.Accounts;
import org.immerse.api.text.Messages;
import org.immerse.api.ui.Live;
import org.immerse.api.ui.ModuleView;
import org.immerse.api.ui.ViewDescription;
import org.immerse.api.ui.kit.Card;
import org.immerse.api.ui.kit.EmptyState;
import org.immerse.api.ui.kit.Layouts;
import org.immerse.api.ui.kit.Links;
import org.immerse.api.ui.kit.PageHeader;
import org.immerse.volunteering.internal.Offers;
import org.immerse.volunteering.internal.domain.Offer;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Everything one can help with. */
@Component(service = ModuleView.class, scope = ServiceScope.PROTOTYPE)
@ViewDescription(
        route = VolunteeringView.ROUTE,
        title = "volunteering.title",
        menuTitle = "volunteering.menu",
        icon = "heart",
        order = 360)
public final class VolunteeringView extends Div implements ModuleView, BeforeEnterObserver {
    static final String ROUTE = "volunteering";
    private static final long serialVersionUID = 1L;
    private final transient Offers offers;
    private final transient Words words;
    private final Div list = Layouts.stack();
    private final Select<String> language = new Select<>();

    /** For everybody. */
    @Activate
    public VolunteeringView(
            @Reference Offers offers,
            @Reference Accounts accounts,
            @Reference Messages messages,
            @Reference Live live) {
        this.offers = offers;
        this.words = new Words(messages, accounts, getLocale());
        setId("volunteering");
        addClassName("im-stack");
        live.follow(this, Set.of(Offers.CHANGED), event -> list());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        language.setLabel(words.of("filter.language"));
        language.setEmptySelectionAllowed(true);
        language.setEmptySelectionCaption(words.of("filter.all"));
        language.setItems(offers.shown().stream()
                .flatMap(offer -> offer.draft().languages().stream())
                .distinct()
                .sorted()
                .toList());
        language.setItemLabelGenerator(code -> code == null ? words.of("filter.all") : words.language(code));
        language.addValueChangeListener(change -> list());
        language.setId("volunteering-language");
        add(new PageHeader(words.of("title"), words.of("lead")), language, list);
        list();
    }

    private void list() {
        list.removeAll();
        String wanted = language.getValue();
        List<Offer> shown = offers.shown().stream()
                .filter(offer -> wanted == null || offer.draft().languages().contains(wanted))
                .toList();
        if (shown.isEmpty()) {
            list.add(new EmptyState(words.of("none"), words.of("none.why")));
        }
        shown.forEach(offer -> list.add(new Card(
                        words.title(offer),
                        Layouts.row(words.badge(offer)),
                        words.facts(offer),
                        Layouts.actions(
                                Links.button(OfferView.ROUTE + "/" + offer.id(), words.of("open", words.title(offer)))))
                .stacked()));
    }
}
