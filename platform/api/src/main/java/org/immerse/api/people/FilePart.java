package org.immerse.api.people;

import java.time.Instant;
import java.util.List;
import org.immerse.api.text.Text;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Something a module tells people in 'my file', such as who decided about them: a title and dated lines. Published as a service;
 * shown only where it has lines. Thread-safe.
 */
@ConsumerType
public interface FilePart {
    /** The module's id; text {@code <id>.file.title} names the part, {@code <id>.file.lead} says what it is. */
    String module();

    /** What there is to tell, newest first. */
    List<Line> lines(String person);

    /**
     * One thing that happened.
     *
     * @param when when
     * @param icon symbol of the icon set
     * @param title what happened, in one sentence
     * @param details further sentences
     */
    record Line(Instant when, String icon, Text title, List<Text> details) {
        public Line {
            details = List.copyOf(details);
        }
    }
}
