package org.immerse.api.matching;

import java.util.OptionalInt;

/**
 * How far the index of a model is.
 *
 * @param loaded how many offers can be found now
 * @param expected about how many there will be, while they are loaded; empty where the source does not know, and once complete
 * @param complete whether every open offer is there
 */
public record Progress(int loaded, OptionalInt expected, boolean complete) {}
