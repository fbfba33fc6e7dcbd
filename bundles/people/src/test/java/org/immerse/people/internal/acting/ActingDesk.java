package org.immerse.people.internal.acting;

import java.util.List;
import org.immerse.api.delegation.Delegations;

/** Gives the service what DS gives it. */
public final class ActingDesk {
    private ActingDesk() {}

    public static ActingFor with(ActingFor acting, Delegations delegations) {
        acting.delegations = List.of(delegations);
        return acting;
    }
}
