package org.immerse.api.request;

import java.time.Instant;
import org.immerse.api.text.Text;

/**
 * One line of somebody's inbox that is not a request itself, such as a referral they were asked to agree to.
 *
 * @param path where it stands, as a path of this site without a slash at the start
 * @param title what it is about
 * @param detail what happens next, in one sentence
 * @param status where it stands, in a word
 * @param waits whether the reader is asked to do something
 * @param ended whether nothing more can happen
 * @param changed when it last changed
 */
public record InboxItem(
        String path, Text title, Text detail, Text status, boolean waits, boolean ended, Instant changed) {}
