package org.immerse.api.editing;

/**
 * That a translation is behind: what the text said in another language when the translation was last right.
 *
 * @param field its path in the entry, such as {@code wording.summary}
 * @param language of the translation
 * @param source language of the text that changed
 * @param text what it said then
 */
public record Behind(String field, String language, String source, String text) {}
