package org.immerse.api.matching;

import org.immerse.api.fact.Facts;
import org.immerse.api.text.Text;

/**
 * One change of the need that would raise the score, re-scored by the engine itself.
 *
 * @param criterion the criterion it helps
 * @param field the need's field that would change
 * @param gain whole points more
 * @param score the new score
 * @param text what to do, in one sentence
 * @param changed the need's facts after the change
 */
public record Improvement(String criterion, String field, int gain, int score, Text text, Facts changed) {}
