package org.immerse.accommodation.italy.internal.home;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.immerse.api.text.ProblemException;
import org.immerse.api.text.ProblemException.FieldProblem;
import org.immerse.api.text.Text;

/** What a home must say, what it may wish for by law, and which changes staff have to look at again. */
public final class HomeRules {
    public static final int MOST_BEDS = 30;
    static final int MOST_RENT = 3000;
    public static final int MOST_TITLE = 80;
    public static final int MOST_WORDS = 5000;
    static final int YOUNGEST = 14;
    static final int OLDEST = 30;
    private static final int MOST_LINE = 200;
    private static final int MOST_MINUTES = 240;
    private static final int MOST_PEOPLE = 100;
    private static final int MOST_AGE = 110;
    private static final String KEY = "accommodation-italy.home.problem.";

    private final List<FieldProblem> problems = new ArrayList<>();

    private HomeRules() {}

    /** @throws ProblemException of kind INVALID naming every wrong field */
    static void check(Home home) {
        List<FieldProblem> problems = problems(home);
        if (!problems.isEmpty()) {
            throw new ProblemException(
                    ProblemException.Kind.INVALID, problems.getFirst().text(), problems);
        }
    }

    /** What is wrong or missing, by field; empty where it can be registered. */
    public static List<FieldProblem> problems(Home home) {
        HomeRules rules = new HomeRules();
        rules.words(home);
        rules.where(home.where());
        rules.terms(home.terms());
        rules.household(home.household());
        rules.wishes(home);
        return List.copyOf(rules.problems);
    }

    private void words(Home home) {
        need(!home.title().isBlank() && home.title().length() <= MOST_TITLE, "title", "title", MOST_TITLE);
        need(home.description().length() <= MOST_WORDS, "description", "long", MOST_WORDS);
        need(home.rules().words().length() <= MOST_WORDS, "words", "long", MOST_WORDS);
        String address = home.where().address().strip();
        need(
                address.length() < 5
                        || !(home.title() + " " + home.description())
                                .toLowerCase(java.util.Locale.ITALIAN)
                                .contains(address.toLowerCase(java.util.Locale.ITALIAN)),
                "description",
                "no-address");
    }

    private void where(Home.Where where) {
        need(!where.town().isBlank(), "town", "town");
        need(!where.address().isBlank() && where.address().length() <= MOST_LINE, "address", "address");
        need(where.stop().length() <= MOST_LINE, "stop", "long", MOST_LINE);
        need(between(where.minutesToStop(), 0, MOST_MINUTES), "minutes", "minutes", MOST_MINUTES);
    }

    private void household(Home.Household household) {
        need(household.people() >= 0 && household.people() <= MOST_PEOPLE, "people", "people", MOST_PEOPLE);
        need(between(household.ageFrom(), 0, MOST_AGE), "youngest", "age", MOST_AGE);
        need(between(household.ageTo(), 0, MOST_AGE), "oldest", "age", MOST_AGE);
        need(household.ageFrom().orElse(0) <= household.ageTo().orElse(MOST_AGE), "oldest", "ages-order");
    }

    private void terms(Home.Terms terms) {
        need(terms.beds() >= 1 && terms.beds() <= MOST_BEDS, "beds", "beds", MOST_BEDS);
        need(terms.rent() >= 0 && terms.rent() <= MOST_RENT, "rent", "rent", MOST_RENT);
        need(terms.deposit() >= 0 && terms.deposit() <= 3 * MOST_RENT, "deposit", "deposit", 3 * MOST_RENT);
        need(terms.until().map(until -> !until.isBefore(terms.from())).orElse(true), "until", "until");
    }

    private void wishes(Home home) {
        Home.Wishes wishes = home.wishes();
        need(wishes.only().map(Set.of("woman", "man")::contains).orElse(true), "only", "only");
        need(inAges(wishes.ageFrom()) && inAges(wishes.ageTo()), "ageFrom", "ages", YOUNGEST, OLDEST);
        need(
                wishes.ageFrom().isEmpty()
                        || wishes.ageTo().isEmpty()
                        || wishes.ageFrom().getAsInt() <= wishes.ageTo().getAsInt(),
                "ageTo",
                "ages-order");
        need(wishes.only().isPresent() == has(wishes, Ground.Wish.GENDER), "grounds", "ground-gender");
        need(wishes.hasAge() == has(wishes, Ground.Wish.AGE), "age-grounds", "ground-age");
        need(
                !wishes.grounds().contains(Ground.PRIVATE_HOME)
                        || home.household().people() > 0,
                "grounds",
                "ground-private");
        need(
                !wishes.grounds().contains(Ground.OWN_CONTRACT)
                        || wishes.ageFrom().orElse(0) >= 18,
                "ageFrom",
                "ground-contract");
        need(
                wishes.grounds().stream()
                                .noneMatch(ground -> ground == Ground.CARE_TO_21 || ground == Ground.CARE_LEAVERS)
                        || wishes.ageTo().orElse(OLDEST) <= 21,
                "ageTo",
                "ground-care");
    }

    private static boolean inAges(OptionalInt age) {
        return between(age, YOUNGEST, OLDEST);
    }

    private static boolean between(OptionalInt number, int least, int most) {
        return number.isEmpty() || number.getAsInt() >= least && number.getAsInt() <= most;
    }

    private static boolean has(Home.Wishes wishes, Ground.Wish wish) {
        return wishes.grounds().stream().anyMatch(ground -> ground.wish() == wish);
    }

    private void need(boolean fine, String field, String key, Object... arguments) {
        if (!fine) {
            problems.add(new FieldProblem(field, Text.of(KEY + key, arguments)));
        }
    }

    /** Items of the checklist that do not count any more after this change; empty where staff need not look again. */
    public static Set<String> toLookAtAgain(Home before, Home after) {
        Set<String> items = new HashSet<>();
        if (before.kind() != after.kind()
                || !before.where().address().equals(after.where().address())
                || !before.where().town().equals(after.where().town())) {
            items.addAll(Set.of("room", "fire-and-gas", "talk-with-all", "right-to-let"));
        }
        if (after.terms().beds() > before.terms().beds()) {
            items.addAll(Set.of("room", "fire-and-gas"));
        }
        if (before.household().people() != after.household().people()
                || !before.household().ageTo().equals(after.household().ageTo())) {
            items.addAll(Set.of("identity", "criminal-record", "talk-with-all"));
        }
        return items;
    }
}
