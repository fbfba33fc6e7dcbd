package org.immerse.jobs.spain.internal.domain;

/** Names of the facts about people and vacancies that this module asks, matches and shows. */
public final class Field {
    /** Person: occupations done, with years. */
    public static final String EXPERIENCE = "experience";
    /** Both: skills. */
    public static final String SKILLS = "skills";
    /** Both: languages with levels. */
    public static final String LANGUAGES = "languages";
    /** Vacancy: languages without which one cannot do the job. */
    public static final String LANGUAGES_NECESSARY = "languages-necessary";
    /** Both: level of education. */
    public static final String EDUCATION = "education";
    /** Both: driving licences. */
    public static final String LICENCES = "licences";
    /** Both: place; the person's with how far they would go. */
    public static final String PLACE = "place";
    /** Person: from which day. */
    public static final String AVAILABLE = "available";
    /** Person: occupations wished. */
    public static final String WISHED_OCCUPATIONS = "wished-occupations";
    /** Person: contracts wished. */
    public static final String WISHED_CONTRACT = "wished-contract";
    /** Person: when they can work. */
    public static final String WISHED_HOURS = "wished-hours";
    /** Person: least pay, euros a month. */
    public static final String WISHED_PAY = "wished-pay";
    /** Person, with their consent only: what the vacancies they saved or applied to have in common. Never asked, never kept. */
    public static final String LIKED = "liked";
    /** Vacancy: its occupation. */
    public static final String OCCUPATION = "occupation";
    /** Vacancy: years of experience asked. */
    public static final String EXPERIENCE_YEARS = "experience-years";
    /** Vacancy: kind of contract. */
    public static final String CONTRACT = "contract";
    /** Vacancy: when one works. */
    public static final String WORKING_TIME = "working-time";
    /** Vacancy: pay, euros a month. */
    public static final String PAY = "pay";
    /** Vacancy: when one can start. */
    public static final String STARTS = "starts";
    /** Vacancy: the province's name; not matched. */
    public static final String PROVINCE = "province";
    /** Person: what they want to be called. */
    public static final String CONTACT_NAME = "contact-name";
    /** Person: e-mail address. */
    public static final String CONTACT_EMAIL = "contact-email";
    /** Person: telephone. */
    public static final String CONTACT_PHONE = "contact-phone";

    private Field() {}
}
