package org.immerse.api.procedure;

import org.immerse.api.text.Localized;

/**
 * A kind of document, such as a passport. Shared by all procedures.
 *
 * @param id such as {@code passport}
 * @param name what people call it
 * @param help where it comes from or how it looks; no words where the name says it
 * @param brought whether people bring it: no step need give it
 */
public record Paper(String id, Localized name, Localized help, boolean brought) {}
