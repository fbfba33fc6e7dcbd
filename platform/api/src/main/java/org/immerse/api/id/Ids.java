package org.immerse.api.id;

import org.osgi.annotation.versioning.ProviderType;

/** The one generator of identifiers. Thread-safe. */
@ProviderType
public interface Ids {
    /** A new id, never given twice: a UUID of version 7 (RFC 9562), so that ids sort by time of making. 36 characters. */
    String next();
}
