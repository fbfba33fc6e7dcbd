package org.immerse.accommodation.italy.internal.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.immerse.accommodation.italy.internal.home.Home;
import org.immerse.accommodation.italy.internal.home.HomeWords;
import org.immerse.api.text.Messages;

/** What is written on each page of the form, in words. */
final class Written {
    private static final String HOME = "accommodation-italy.home.";

    private final HomeWords words;
    private final Messages messages;
    private final Locale locale;

    Written(HomeWords words, Messages messages, Locale locale) {
        this.words = words;
        this.messages = messages;
        this.locale = locale;
    }

    /** One line for each thing; none where nothing was chosen. */
    List<String> of(EntryStep step, Home home, int photos) {
        List<String> lines = new ArrayList<>();
        switch (step) {
            case KIND -> lines.add(text(EntryView.KEY + "kind." + home.kind().key()));
            case WHERE -> where(home, lines);
            case BEDS -> {
                lines.add(text(HOME + "beds.words", home.terms().beds()));
                lines.add(words.period(home, locale));
            }
            case RENT -> {
                lines.add(words.rent(home, locale));
                lines.add(words.included(home, locale));
                int deposit = home.terms().deposit();
                labelled(
                        "deposit",
                        deposit == 0 ? text(EntryView.KEY + "check.nothing") : text(HOME + "deposit.words", deposit),
                        lines);
            }
            case HOUSEHOLD -> household(home.household(), lines);
            case LIFE -> {
                lines.add(words.life(home.household().life(), locale));
                labelled("help", words.options(home.household().help(), "help-wanted", locale), lines);
            }
            case RULES -> rules(home.rules(), lines);
            case FOR_WHOM -> forWhom(home, lines);
            case WISHES -> {
                lines.add(words.life(home.wishes().life(), locale));
                lines.add(words.able(home.wishes().independence(), locale));
                lines.add(words.languages(home.wishes().languages(), locale));
            }
            case WORDS -> {
                lines.add(home.title());
                lines.add(home.description());
            }
            case PHOTOS -> lines.add(text(EntryView.KEY + "check.photos", photos));
        }
        return lines.stream().filter(line -> !line.isBlank()).toList();
    }

    private void where(Home home, List<String> lines) {
        Home.Where where = home.where();
        lines.add(words.place(home, locale));
        lines.add(where.address());
        where.minutesToStop().ifPresent(minutes -> labelled("stop", text(HOME + "stop.words", minutes), lines));
        lines.add(where.stop());
    }

    private void household(Home.Household who, List<String> lines) {
        lines.add(text(HOME + "people.words", who.people()));
        lines.add(words.ages(who.ageFrom(), who.ageTo(), locale));
        lines.add(words.languages(who.languages(), locale));
        yesNo("pets", who.pets(), lines);
        yesNo("smoking", who.smoking(), lines);
    }

    private void rules(Home.Rules rules, List<String> lines) {
        yesNo("pets-allowed", rules.petsAllowed(), lines);
        yesNo("smoking-allowed", rules.smokingAllowed(), lines);
        yesNo("guests-allowed", rules.guestsAllowed(), lines);
        lines.add(rules.words());
    }

    private void forWhom(Home home, List<String> lines) {
        lines.add(text(EntryView.KEY + "for-whom." + home.wishes().only().orElse("everybody")));
        lines.add(words.ages(home.wishes().ageFrom(), home.wishes().ageTo(), locale));
        lines.addAll(words.grounds(home, locale));
    }

    private void yesNo(String name, boolean yes, List<String> lines) {
        labelled(name, text(HOME + (yes ? "yes" : "no")), lines);
    }

    private void labelled(String name, String value, List<String> lines) {
        if (!value.isBlank()) {
            lines.add(text(EntryView.KEY + "check.line", text(HOME + name), value));
        }
    }

    private String text(String key, Object... arguments) {
        return messages.text(key, locale, arguments);
    }
}
