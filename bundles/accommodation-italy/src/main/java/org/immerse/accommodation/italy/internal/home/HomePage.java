package org.immerse.accommodation.italy.internal.home;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import org.immerse.api.ui.kit.Callout;
import org.immerse.api.ui.kit.Card;
import org.immerse.api.ui.kit.FactsList;
import org.immerse.api.ui.kit.HiddenNote;
import org.immerse.api.ui.kit.Layouts;
import org.immerse.api.ui.kit.Summary;
import org.immerse.api.ui.kit.Tone;

/** What a home says of itself: the same for whoever may see it, and in its host's preview. */
public final class HomePage extends Div {
    private static final long serialVersionUID = 1L;
    private static final String KEY = "accommodation-italy.home.";

    private final transient HomeWords words;
    private final transient Photos photos;

    /** A home, with its address where that is shown. */
    public HomePage(Home home, boolean address, HomeWords words, Photos photos) {
        this.words = words;
        this.photos = photos;
        Div main = Layouts.stack(about(home), household(home), rules(home));
        pictures(home).ifPresent(main::addComponentAsFirst);
        Div side = Layouts.stack(terms(home), where(home, address));
        wishes(home).ifPresent(side::add);
        add(Layouts.beside(main, side));
    }

    private Optional<Card> pictures(Home home) {
        List<String> ids = photos.of(home.id());
        if (ids.isEmpty()) {
            return Optional.empty();
        }
        Card card = new Card(getTranslation(KEY + "photos")).stacked();
        for (int i = 0; i < ids.size(); i++) {
            card.add(PhotoStrip.image(
                    photos, home.id(), ids.get(i), getTranslation(KEY + "photos.alt", home.title(), i + 1)));
        }
        return Optional.of(card);
    }

    private Card about(Home home) {
        Card card = new Card(getTranslation(KEY + "about")).stacked();
        home.description().lines().filter(line -> !line.isBlank()).forEach(line -> card.add(new Paragraph(line)));
        return card;
    }

    private Card terms(Home home) {
        FactsList facts = new FactsList()
                .add("euro", getTranslation(KEY + "rent"), words.rent(home, getLocale()))
                .add("calendar", getTranslation(KEY + "when"), words.period(home, getLocale()))
                .add(
                        "users",
                        getTranslation(KEY + "beds"),
                        getTranslation(KEY + "beds.words", home.terms().beds()));
        if (home.terms().deposit() > 0) {
            facts.add(
                    "save",
                    getTranslation(KEY + "deposit"),
                    getTranslation(KEY + "deposit.words", home.terms().deposit()));
        }
        if (!home.terms().included().isEmpty()) {
            facts.add(
                    "check",
                    getTranslation(KEY + "included"),
                    getTranslation(KEY + "included.words", words.included(home, getLocale())));
        }
        return new Card(getTranslation(KEY + "terms"), facts).tight();
    }

    private Card where(Home home, boolean address) {
        Home.Where where = home.where();
        FactsList facts = new FactsList();
        facts.add("pin", getTranslation(KEY + "where"), words.place(home, getLocale()));
        where.minutesToStop()
                .ifPresent(minutes ->
                        facts.add("clock", getTranslation(KEY + "stop"), getTranslation(KEY + "stop.words", minutes)));
        Card card = new Card(getTranslation(KEY + "where"), facts).tight().stacked();
        if (address) {
            facts.add("home", getTranslation(KEY + "address"), where.address());
            if (!where.stop().isEmpty()) {
                facts.add("info", getTranslation(KEY + "stop.name"), where.stop());
            }
        } else {
            card.add(new HiddenNote(getTranslation(KEY + "address.hidden")));
        }
        return card;
    }

    private Card household(Home home) {
        Home.Household who = home.household();
        Summary summary = new Summary().narrow();
        summary.add(getTranslation(KEY + "people"), getTranslation(KEY + "people.words", who.people()));
        add(summary, "ages-there", words.ages(who.ageFrom(), who.ageTo(), getLocale()));
        add(summary, "languages", words.languages(who.languages(), getLocale()));
        add(summary, "life", words.life(who.life(), getLocale()));
        add(summary, "help", words.options(who.help(), "help-wanted", getLocale()));
        summary.add(getTranslation(KEY + "pets"), yesNo(who.pets()));
        summary.add(getTranslation(KEY + "smoking"), yesNo(who.smoking()));
        return new Card(getTranslation(KEY + "household"), summary);
    }

    private Card rules(Home home) {
        Summary summary = new Summary().narrow();
        summary.add(getTranslation(KEY + "pets-allowed"), yesNo(home.rules().petsAllowed()));
        summary.add(getTranslation(KEY + "smoking-allowed"), yesNo(home.rules().smokingAllowed()));
        summary.add(getTranslation(KEY + "guests-allowed"), yesNo(home.rules().guestsAllowed()));
        add(summary, "rules.more", home.rules().words());
        return new Card(getTranslation(KEY + "rules"), summary);
    }

    /** Whom it is for, with the law that allows it. */
    private Optional<Card> wishes(Home home) {
        Home.Wishes wishes = home.wishes();
        Summary summary = new Summary().narrow();
        wishes.only()
                .ifPresent(only -> summary.add(getTranslation(KEY + "only"), getTranslation(KEY + "only." + only)));
        add(summary, "ages-wished", words.ages(wishes.ageFrom(), wishes.ageTo(), getLocale()));
        add(summary, "life-wished", words.life(wishes.life(), getLocale()));
        add(summary, "independence", words.able(wishes.independence(), getLocale()));
        add(summary, "languages-wished", words.languages(wishes.languages(), getLocale()));
        if (summary.getComponentCount() == 0) {
            return Optional.empty();
        }
        Card card = new Card(getTranslation(KEY + "wishes"), summary).tight().stacked();
        List<String> grounds = words.grounds(home, getLocale());
        if (!grounds.isEmpty()) {
            card.add(
                    new Callout(Tone.PLAIN, grounds.stream().map(Paragraph::new).toArray(Paragraph[]::new)));
        }
        return Optional.of(card);
    }

    private void add(Summary summary, String name, String value) {
        if (!value.isEmpty()) {
            summary.add(getTranslation(KEY + name), value);
        }
    }

    private String yesNo(boolean yes) {
        return getTranslation(KEY + (yes ? "yes" : "no"));
    }
}
