package org.immerse.api.delegation;

import java.time.Instant;
import org.immerse.api.text.Text;

/**
 * One thing somebody did for a person.
 *
 * @param id its id; ids sort by time
 * @param when when
 * @param person account of the person
 * @param actor account of who did it; empty where that account was erased
 * @param purpose the purpose that let them
 * @param what what they did, in one sentence
 */
public record Act(String id, Instant when, String person, String actor, String purpose, Text what) {}
