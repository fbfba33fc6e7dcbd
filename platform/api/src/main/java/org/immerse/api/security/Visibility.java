package org.immerse.api.security;

/** How much of a field a task may see. */
public enum Visibility {
    /** Nothing. */
    HIDDEN,
    /** Made coarse: a place becomes its region, a day its month, a number its ten, levels and concepts their broader one. */
    COARSE,
    /** As it is. */
    SHOWN
}
