package org.immerse.jobs.spain.internal;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.immerse.api.fact.Fact;
import org.immerse.api.fact.Facts;
import org.immerse.api.people.People;
import org.immerse.api.people.View;
import org.immerse.api.security.Firewall;
import org.immerse.api.security.Visibility;

/** People's facts in memory, shown through a firewall made of the bundle's own rows. */
public final class FakePeople {
    public final Map<String, Facts> facts = new TreeMap<>();
    public final List<String> looked = new ArrayList<>();
    public final Firewall firewall;

    public FakePeople(Firewall firewall) {
        this.firewall = firewall;
    }

    /** The contract, as far as candidates need it. */
    public People contract() {
        return (People) Proxy.newProxyInstance(
                People.class.getClassLoader(),
                new Class<?>[] {People.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "agreedTo" -> List.copyOf(facts.keySet());
                    case "facts" -> facts.getOrDefault((String) arguments[0], Facts.NONE);
                    case "see" ->
                        Optional.ofNullable(facts.get((String) arguments[2]))
                                .map(known -> view((String) arguments[1], (String) arguments[2], known));
                    case "seeAll" -> seeAll((String) arguments[1], (List<?>) arguments[2]);
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }

    private Map<String, View> seeAll(String task, List<?> people) {
        Map<String, View> views = new LinkedHashMap<>();
        people.forEach(person ->
                views.put((String) person, view(task, (String) person, facts.getOrDefault(person, Facts.NONE))));
        return views;
    }

    private View view(String task, String person, Facts known) {
        looked.add(task + " " + person);
        Map<String, Fact> shown = new TreeMap<>();
        List<String> hidden = new ArrayList<>();
        known.byField().forEach((field, fact) -> {
            if (firewall.of(task, field) == Visibility.SHOWN) {
                shown.put(field, fact);
            } else {
                hidden.add(field);
            }
        });
        return new View("K" + person, new Facts(shown), List.of(), hidden);
    }
}
