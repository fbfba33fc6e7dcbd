package org.immerse.delegation.internal;

import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.immerse.api.delegation.Delegations;
import org.immerse.api.people.People;
import org.immerse.api.security.Firewall;
import org.immerse.api.security.User;
import org.immerse.api.security.Visibility;
import org.immerse.testing.database.TestDatabase;

/** An office with what the pages need, for tests of the pages. */
public final class OfficeParts {
    private final TestOffice office;
    private Visibility names = Visibility.HIDDEN;

    public OfficeParts(TestDatabase database) {
        office = new TestOffice(database);
    }

    public Delegations delegations() {
        return office.delegations;
    }

    public Arranging arranging() {
        return new Arranging(
                office.rules, proxy(Firewall.class, (method, arguments) -> names), people(), office.accounts);
    }

    public GuardiansKnown known() {
        return new GuardiansKnown(office.unit, office.accounts);
    }

    public People people() {
        return proxy(People.class, (method, arguments) -> Optional.of("K7Q2"));
    }

    public void showNames() {
        names = Visibility.SHOWN;
    }

    public User yaya() {
        return office.yaya;
    }

    public User greta() {
        return office.greta;
    }

    public User carla() {
        return office.carla;
    }

    public User dario() {
        return office.dario;
    }

    public void grant() {
        office.delegations.grant(
                office.carla,
                "yaya",
                "greta",
                Set.of(TestOffice.FILL),
                LocalDate.of(2026, 11, 23),
                LocalDate.of(2030, 1, 1));
    }

    public void moveToTheBirthday() {
        office.moveTo(TestOffice.BIRTHDAY_18, "00:00:00");
    }

    private interface Answer {
        Object to(String method, Object[] arguments);
    }

    private static <T> T proxy(Class<T> type, Answer answer) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) ->
                        answer.to(method.getName(), Objects.requireNonNullElse(arguments, new Object[0]))));
    }
}
