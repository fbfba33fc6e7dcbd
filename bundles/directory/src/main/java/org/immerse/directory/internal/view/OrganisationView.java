package org.immerse.directory.internal.view;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.immerse.api.directory.Directory;
import org.immerse.api.directory.Hours;
import org.immerse.api.directory.Provider;
import org.immerse.api.directory.ServiceWay;
import org.immerse.api.ui.Live;
import org.immerse.api.ui.ModuleView;
import org.immerse.api.ui.UserSession;
import org.immerse.api.ui.ViewDescription;
import org.immerse.api.ui.kit.BadgeWord;
import org.immerse.api.ui.kit.Callout;
import org.immerse.api.ui.kit.Card;
import org.immerse.api.ui.kit.Layouts;
import org.immerse.api.ui.kit.Links;
import org.immerse.api.ui.kit.PageHeader;
import org.immerse.api.ui.kit.Tone;
import org.immerse.directory.internal.search.Found;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** An office or association: its services, places, contact, and how well it keeps its entries. */
@org.osgi.service.component.annotations.Component(service = ModuleView.class, scope = ServiceScope.PROTOTYPE)
@ViewDescription(route = Routes.ORGANISATION, title = "directory.view.organisation", icon = "building", menu = false)
public final class OrganisationView extends Div implements ModuleView, HasUrlParameter<String>, HasDynamicTitle {
    private static final long serialVersionUID = 1L;
    private static final double GOOD = 0.7;
    private static final double FAIR = 0.5;
    private final transient Directory directory;
    private final transient Around around;
    private final transient UserSession session;
    private String id = "";
    private String title = "";

    /** Of this directory. */
    @Activate
    public OrganisationView(
            @Reference Directory directory,
            @Reference Around around,
            @Reference UserSession session,
            @Reference Live live) {
        this.directory = directory;
        this.around = around;
        this.session = session;
        setId("organisation");
        addClassName("im-stack");
        live.follow(this, ServicesView.CHANGES, event -> show());
    }

    @Override
    public void setParameter(BeforeEvent event, String organisation) {
        id = organisation;
        show();
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show() {
        removeAll();
        EntryWords words = around.words(getLocale());
        Optional<Provider> provider = directory.provider(id);
        title = provider.map(one -> words.of(one.name())).orElseGet(() -> words.say("organisation"));
        provider.ifPresentOrElse(one -> show(one, words), () -> add(ServicesView.missing(words)));
    }

    private void show(Provider provider, EntryWords words) {
        PageHeader header = new PageHeader(title, words.of(provider.description()));
        Div badges =
                Layouts.row(new BadgeWord(words.code("kind", provider.kind().code()), Tone.PLAIN));
        score(provider, words)
                .ifPresent(badge -> badges.add(badge, Links.to("freshness/scores", words.say("score.how"))));
        add(Links.back(Routes.SERVICES, words.say("title")), header.below(badges));
        if (provider.demo()) {
            add(new Callout(Tone.UNKNOWN, words.say("demo.why")));
        }
        List<Found> services = around.search().of(provider.id(), getLocale());
        ServiceCard cards =
                new ServiceCard(words, around.search().now(), around.site().zone());
        Div list = new Div();
        list.addClassName("im-matches");
        services.stream().map(cards::of).forEach(list::add);
        Div main = Layouts.stack(new H2(words.say("organisation.services", services.size())), list);
        main.addClassName("im-services");
        Div side = Layouts.stack();
        ContactCard.of(words, provider.contact()).ifPresent(side::add);
        places(provider, services, words).ifPresent(side::add);
        onward(provider, words).ifPresent(side::add);
        add(Layouts.beside(main, side));
    }

    /** How well its entries are kept, in words. */
    private Optional<BadgeWord> score(Provider provider, EntryWords words) {
        OptionalDouble score = around.score(provider.account());
        if (score.isEmpty()) {
            return Optional.empty();
        }
        double value = score.getAsDouble();
        String key = value >= GOOD ? "good" : value >= FAIR ? "fair" : "old";
        BadgeWord badge = new BadgeWord(
                words.say("score." + key, Math.round(value * 100)), value >= FAIR ? Tone.OK : Tone.WARNING);
        return Optional.of(badge.icon("clock"));
    }

    /** What other modules lead on to. */
    private Optional<Component> onward(Provider provider, EntryWords words) {
        List<ServiceWay.Way> ways = around.ways(session.user(), provider);
        if (ways.isEmpty()) {
            return Optional.empty();
        }
        Card card = new Card(words.say("onward")).tight().stacked();
        card.setId("organisation-onward");
        ways.forEach(way -> card.add(ServiceAside.link(words, way)));
        return Optional.of(card);
    }

    /** Only places with something that is not confidential are told. */
    private Optional<Component> places(Provider provider, List<Found> services, EntryWords words) {
        List<Provider.Place> told = provider.places().stream()
                .filter(place ->
                        services.stream().anyMatch(found -> found.places().contains(place)))
                .toList();
        if (told.isEmpty()) {
            return Optional.empty();
        }
        Card card = new Card(words.say("places")).tight().stacked();
        told.forEach(place -> card.add(new PlaceBlock(around, words, place, Hours.UNKNOWN)));
        return Optional.of(card);
    }
}
