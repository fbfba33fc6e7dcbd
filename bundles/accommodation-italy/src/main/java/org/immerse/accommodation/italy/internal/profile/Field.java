package org.immerse.accommodation.italy.internal.profile;

/** Names of the facts of a young person, shared by every part of the module. */
public final class Field {
    public static final String BIRTH_DATE = "birth-date";
    public static final String GENDER = "gender";
    public static final String PLACE = "place";
    public static final String HOUSING_KIND = "housing-kind";
    public static final String BUDGET = "budget";
    public static final String INCOME = "income";
    public static final String HOUSING_FROM = "housing-from";
    public static final String HOUSING_MONTHS = "housing-months";
    public static final String HOME_LIFE = "home-life";
    public static final String PETS_OK = "pets-ok";
    public static final String SMOKES = "smokes";
    public static final String LANGUAGES = "languages";
    public static final String AGE_COMPANY = "age-company";
    public static final String INDEPENDENCE = "independence";
    public static final String HELP_WANTED = "help-wanted";
    public static final String VOUCHERS = "vouchers";
    public static final String LETTER = "letter";
    public static final String LETTER_TRANSLATED = "letter-translated";
    public static final String LETTER_SHARE = "letter-share";
    public static final String CONTACT_NAME = "contact-name";
    public static final String CONTACT_PHONE = "contact-phone";

    private Field() {}
}
