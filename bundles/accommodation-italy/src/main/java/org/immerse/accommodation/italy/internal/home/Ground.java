package org.immerse.accommodation.italy.internal.home;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Why a home may be for women or men only, or for an age: nothing else is lawful. The text {@code accommodation-italy.home.ground.<id>}
 * says it to hosts and to everybody who sees the home, with the source.
 */
public enum Ground {
    /** A room in the home of somebody who lives there too: private life is outside the ban on differences by sex. */
    PRIVATE_HOME("private-home", Wish.GENDER, "Directive 2004/113/EC, article 3(1); D.Lgs. 198/2006, art. 55-bis ss."),
    /** Sleeping rooms or bathrooms are shared: privacy and decency. */
    SHARED_ROOMS(
            "shared-rooms",
            Wish.GENDER,
            "Directive 2004/113/EC, article 4(5), recital 16; D.Lgs. 198/2006, art. 55-bis ss."),
    /** A house that protects women, or men, who went through violence or trafficking. */
    PROTECTION(
            "protection",
            Wish.GENDER,
            "Directive 2004/113/EC, article 4(5), recital 16; L. 77/2013 (Istanbul), art. 23"),
    /** A place paid for by care that goes on up to the age of 21. */
    CARE_TO_21("care-to-21", Wish.AGE, "L. 47/2017, art. 13, c. 2; R.D.L. 1404/1934, art. 25"),
    /** A programme for those who leave care, which has an age by law. */
    CARE_LEAVERS("care-leavers", Wish.AGE, "L. 205/2017, art. 1, c. 250"),
    /** The contract is made with the young person, which takes the age of 18. */
    OWN_CONTRACT("own-contract", Wish.AGE, "Codice civile, art. 2");

    /** What a ground can be for. */
    public enum Wish {
        GENDER,
        AGE
    }

    private final String id;
    private final Wish wish;
    private final String source;

    Ground(String id, Wish wish, String source) {
        this.id = id;
        this.wish = wish;
        this.source = source;
    }

    /** Stable id, as in files and text keys. */
    public String id() {
        return id;
    }

    /** What it allows. */
    public Wish wish() {
        return wish;
    }

    /** The law, with its article. */
    public String source() {
        return source;
    }

    /** Key of the sentence that says it. */
    public String textKey() {
        return "accommodation-italy.home.ground." + id;
    }

    /** The ground of this id. */
    public static Optional<Ground> of(String id) {
        return Stream.of(values()).filter(ground -> ground.id.equals(id)).findFirst();
    }

    /** The grounds for a wish. */
    public static List<Ground> forWish(Wish wish) {
        return Stream.of(values()).filter(ground -> ground.wish == wish).toList();
    }
}
