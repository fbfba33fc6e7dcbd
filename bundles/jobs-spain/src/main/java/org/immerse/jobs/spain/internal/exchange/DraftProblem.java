package org.immerse.jobs.spain.internal.exchange;

import org.immerse.api.text.Text;

/**
 * What is wrong with one field of a draft, or what was understood in a way its writer should look at.
 *
 * @param field the field
 * @param text what is wrong and what to do
 */
public record DraftProblem(DraftField field, Text text) {}
