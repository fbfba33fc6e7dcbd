package org.immerse.api.safeguarding;

/**
 * One thing staff must have seen. Texts of the kind: {@code <kind>.item.<id>} names it, {@code <kind>.item.<id>.help} says what to
 * look at.
 *
 * @param id such as {@code identity}: lower case letters, digits and hyphens
 * @param months for how many months it counts after it was seen; 0: for good
 * @param visit whether it is seen at a visit
 */
public record ChecklistItem(String id, int months, boolean visit) {
    public ChecklistItem {
        if (months < 0) {
            throw new IllegalArgumentException("months are not negative: " + months);
        }
    }

    /** A document that counts for so many months; 0: for good. */
    public static ChecklistItem document(String id, int months) {
        return new ChecklistItem(id, months, false);
    }

    /** Something looked at on the spot, which counts for so many months. */
    public static ChecklistItem visit(String id, int months) {
        return new ChecklistItem(id, months, true);
    }
}
