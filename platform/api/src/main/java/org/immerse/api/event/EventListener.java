package org.immerse.api.event;

import org.osgi.annotation.versioning.ConsumerType;

/** Told of events. Found by whiteboard. May be told twice of the same event, so it must not count. */
@ConsumerType
public interface EventListener {
    /** Called in a thread of the platform, one event after another; an exception is logged and the event counts as delivered. */
    void happened(Event event);
}
