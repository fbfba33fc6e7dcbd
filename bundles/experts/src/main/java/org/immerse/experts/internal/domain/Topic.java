package org.immerse.experts.internal.domain;

import org.immerse.api.text.Localized;

/**
 * What people can ask one organisation about.
 *
 * @param id its id
 * @param organisation whose staff answer
 * @param title a few words
 * @param help what belongs here; may have no words
 * @param open whether new questions are taken
 */
public record Topic(String id, String organisation, Localized title, Localized help, boolean open) {}
