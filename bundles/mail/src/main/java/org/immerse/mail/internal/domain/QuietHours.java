package org.immerse.mail.internal.domain;

import java.time.LocalTime;

/** Hours in which no news is sent; they may go over midnight. The same time twice: there are none. */
public record QuietHours(LocalTime from, LocalTime until) {
    /** Whether it is quiet at this time. */
    public boolean at(LocalTime time) {
        boolean afterFrom = !time.isBefore(from);
        boolean beforeUntil = time.isBefore(until);
        return from.isAfter(until) ? afterFrom || beforeUntil : afterFrom && beforeUntil;
    }
}
