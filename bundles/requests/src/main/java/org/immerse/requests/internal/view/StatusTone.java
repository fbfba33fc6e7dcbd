package org.immerse.requests.internal.view;

import org.immerse.api.request.Request;
import org.immerse.api.ui.kit.Tone;

/** The colour of a status, beside its word. A no is quiet: it is not an error of anybody. */
final class StatusTone {
    private StatusTone() {}

    static Tone of(Sight sight, Request request) {
        return sight.isAnswered(request) ? Tone.OK : of(request.status());
    }

    private static Tone of(Request.Status status) {
        return switch (status) {
            case SENT, SEEN -> Tone.ACCENT;
            case INVITED -> Tone.WARNING;
            case AGREED -> Tone.OK;
            case DECLINED, WITHDRAWN, CLOSED -> Tone.PLAIN;
        };
    }
}
