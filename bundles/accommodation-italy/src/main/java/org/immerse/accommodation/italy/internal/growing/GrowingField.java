package org.immerse.accommodation.italy.internal.growing;

/** Names of the facts the plan is made from, beside the day of birth. */
final class GrowingField {
    static final String DECREE = "growing-decree";
    static final String PERMIT = "growing-permit";
    static final String PERMIT_UNTIL = "growing-permit-until";
    static final String SCHOOL = "growing-school";
    static final String TAX_CODE = "growing-tax-code";
    static final String HEALTH_CARD = "growing-health-card";
    static final String BANK = "growing-bank";
    static final String HOME = "growing-home";

    private GrowingField() {}
}
