package org.immerse.mail.internal.news;

import java.util.List;
import java.util.Set;
import org.immerse.api.event.Event;
import org.immerse.api.security.User;

/** Finds what is new in one part of the site. What it finds are names of causes: the same for the same news, and free of personal data. */
public interface NewsSource {
    /** Topics of the events after which something may be new. */
    Set<String> topics();

    /** What is new for this reader by an event. */
    List<String> by(Event event, User reader);

    /** What is new for this reader because of the day it is. */
    List<String> today(User reader);
}
