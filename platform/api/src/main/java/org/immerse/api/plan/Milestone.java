package org.immerse.api.plan;

import java.time.LocalDate;
import org.immerse.api.text.Text;

/**
 * A day a plan is built around, such as a birthday.
 *
 * @param title in a word or two
 * @param day when
 * @param certain whether it comes for sure; else {@code title} says on what it hangs
 */
public record Milestone(Text title, LocalDate day, boolean certain) {}
