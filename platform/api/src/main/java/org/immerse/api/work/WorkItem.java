package org.immerse.api.work;

import java.time.LocalDate;
import java.util.Optional;
import org.immerse.api.text.Text;

/**
 * One thing that waits for a member of staff. It goes from the list by itself when it is done. Whoever asked for it is told by mail
 * what is urgent or due, once for each key and day: what comes back after it was done has another day, or another key.
 *
 * @param key stable while the item waits, never the same in two sources: starts with the kind
 * @param kind the module's id and what it is, such as {@code accommodation-italy.living.check-in}; text {@code <kind>.work} names it
 *     in lists and filters
 * @param title who or what it is about, in a few words
 * @param detail what to do, in one sentence
 * @param due the last day on which it is in time; empty where it may wait
 * @param urgent whether it comes before everything else, whatever its day
 * @param link where it is done, as a path of this site without a slash at the start
 */
public record WorkItem(
        String key, String kind, Text title, Text detail, Optional<LocalDate> due, boolean urgent, String link) {
    /** Something with a last day. */
    public static WorkItem by(LocalDate due, String key, String kind, Text title, Text detail, String link) {
        return new WorkItem(key, kind, title, detail, Optional.of(due), false, link);
    }

    /** Something that may wait. */
    public static WorkItem open(String key, String kind, Text title, Text detail, String link) {
        return new WorkItem(key, kind, title, detail, Optional.empty(), false, link);
    }

    /** The same, before everything else. */
    public WorkItem atOnce() {
        return new WorkItem(key, kind, title, detail, due, true, link);
    }
}
