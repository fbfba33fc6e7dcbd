package org.immerse.persistence.internal.unit;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.eclipse.persistence.core.sessions.CoreSession;
import org.eclipse.persistence.platform.database.H2Platform;
import org.jspecify.annotations.Nullable;

/** H2 as EclipseLink knows it, and able to read a timestamp with a time zone into an {@link Instant}. */
public final class InstantH2Platform extends H2Platform {
    private static final long serialVersionUID = 1L;

    @Override
    public <T> @Nullable T convertObject(@Nullable Object source, @Nullable Class<T> target) {
        return super.convertObject(prepare(source, target), target);
    }

    @Override
    public <T> @Nullable T convertObject(
            @Nullable Object source, @Nullable Class<T> target, @Nullable CoreSession<?, ?, ?, ?, ?> session) {
        return super.convertObject(prepare(source, target), target, session);
    }

    private static @Nullable Object prepare(@Nullable Object source, @Nullable Class<?> target) {
        return source instanceof OffsetDateTime time && Instant.class.equals(target) ? time.toInstant() : source;
    }
}
