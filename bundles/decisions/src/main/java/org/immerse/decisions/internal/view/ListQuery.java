package org.immerse.decisions.internal.view;

import com.vaadin.flow.router.QueryParameters;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.immerse.api.decision.DecisionFilter;
import org.immerse.api.security.Accounts;
import org.immerse.api.security.User;

/**
 * What the list's address asks for.
 *
 * @param person name of the account of somebody in the ranking
 * @param actor name of the account of who decided
 * @param offer id of an offer
 * @param kind kind of decision
 * @param page from 0
 */
record ListQuery(String person, String actor, String offer, String kind, int page) {

    static ListQuery of(QueryParameters query) {
        int page = query.getSingleParameter("page")
                .filter(written -> written.matches("[1-9][0-9]{0,4}"))
                .map(Integer::parseInt)
                .orElse(1);
        return new ListQuery(
                value(query, "person"), value(query, "actor"), value(query, "offer"), value(query, "kind"), page - 1);
    }

    private static String value(QueryParameters query, String name) {
        return query.getSingleParameter(name).orElse("").strip();
    }

    /** The name of an account that is asked for and is not there. */
    Optional<String> unknown(Accounts accounts) {
        return java.util.stream.Stream.of(person, actor)
                .filter(name -> !name.isEmpty() && accounts.findByName(name).isEmpty())
                .findFirst();
    }

    /** The filter, with accounts in place of their names. */
    DecisionFilter filter(Accounts accounts) {
        return new DecisionFilter(id(accounts, person), id(accounts, actor), offer, "", kind);
    }

    private static String id(Accounts accounts, String name) {
        return name.isEmpty() ? "" : accounts.findByName(name).map(User::id).orElse("");
    }

    /** The address of a page of the same list. */
    String address(String route, int wanted) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("person", person);
        parameters.put("actor", actor);
        parameters.put("offer", offer);
        parameters.put("kind", kind);
        parameters.put("page", wanted > 0 ? Integer.toString(wanted + 1) : "");
        StringBuilder address = new StringBuilder(route);
        parameters.forEach((name, value) -> {
            if (!value.isEmpty()) {
                address.append(address.indexOf("?") < 0 ? '?' : '&')
                        .append(name)
                        .append('=')
                        .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
            }
        });
        return address.toString();
    }
}
