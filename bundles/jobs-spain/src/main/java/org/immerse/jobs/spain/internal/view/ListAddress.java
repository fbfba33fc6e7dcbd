package org.immerse.jobs.spain.internal.view;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immerse.jobs.spain.internal.VacancySearch.Wanted;
import org.immerse.jobs.spain.internal.matching.PersonalMatches.Reach;

/**
 * What the address of a list of vacancies says: words, filters and page. Unknown values are passed over.
 *
 * @param words what was typed
 * @param distance kilometres, {@code any}, or empty for as far as the person said
 * @param province name of a province
 * @param contracts codes
 * @param times codes of when one works
 * @param remote only remote work
 * @param page from 1
 */
record ListAddress(
        String words,
        String distance,
        String province,
        Set<String> contracts,
        Set<String> times,
        boolean remote,
        int page) {
    static final String ANY = "any";
    static final String ROUTE = "jobs-spain";
    static final ListAddress PLAIN = new ListAddress("", "", "", Set.of(), Set.of(), false, 1);

    private static final int MOST_PAGES = 10_000;
    private static final int MOST_LETTERS = 200;

    ListAddress {
        contracts = Set.copyOf(contracts);
        times = Set.copyOf(times);
    }

    static ListAddress of(Map<String, List<String>> query) {
        return new ListAddress(
                first(query, "q"),
                first(query, "km").matches("any|[0-9]{1,4}") ? first(query, "km") : "",
                first(query, "province"),
                all(query, "contract"),
                all(query, "time"),
                "1".equals(first(query, "remote")),
                page(first(query, "page")));
    }

    private static String first(Map<String, List<String>> query, String name) {
        List<String> values = query.getOrDefault(name, List.of());
        String value = values.isEmpty() ? "" : values.getFirst().strip();
        return value.length() <= MOST_LETTERS ? value : value.substring(0, MOST_LETTERS);
    }

    private static Set<String> all(Map<String, List<String>> query, String name) {
        return new LinkedHashSet<>(query.getOrDefault(name, List.of()));
    }

    private static int page(String written) {
        return written.matches("[1-9][0-9]{0,4}") ? Math.min(MOST_PAGES, Integer.parseInt(written)) : 1;
    }

    /** The address as a path with a query, relative to the site. */
    String path() {
        List<String> parts = new ArrayList<>();
        add(parts, "q", words);
        add(parts, "km", distance);
        add(parts, "province", province);
        contracts.stream().sorted().forEach(contract -> add(parts, "contract", contract));
        times.stream().sorted().forEach(time -> add(parts, "time", time));
        add(parts, "remote", remote ? "1" : "");
        add(parts, "page", page > 1 ? Integer.toString(page) : "");
        return parts.isEmpty() ? ROUTE : ROUTE + "?" + String.join("&", parts);
    }

    private static void add(List<String> parts, String name, String value) {
        if (!value.isEmpty()) {
            parts.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }

    Wanted wanted() {
        return new Wanted(words, "", province, contracts, times, remote ? Optional.of(true) : Optional.empty());
    }

    Reach reach() {
        if (distance.isEmpty()) {
            return Reach.OWN;
        }
        return ANY.equals(distance) ? Reach.ANYWHERE : new Reach(Optional.of(Integer.parseInt(distance)), false);
    }

    /** Whether anything beyond the usual is left out. */
    boolean isFiltered() {
        return !withPage(1).equals(PLAIN);
    }

    ListAddress withWords(String other) {
        return new ListAddress(other, distance, province, contracts, times, remote, 1);
    }

    ListAddress withDistance(String other) {
        return new ListAddress(words, other, province, contracts, times, remote, 1);
    }

    ListAddress withProvince(String other) {
        return new ListAddress(words, distance, other, contracts, times, remote, 1);
    }

    ListAddress withContracts(Collection<String> other) {
        return new ListAddress(words, distance, province, Set.copyOf(other), times, remote, 1);
    }

    ListAddress withTimes(Collection<String> other) {
        return new ListAddress(words, distance, province, contracts, Set.copyOf(other), remote, 1);
    }

    ListAddress withRemote(boolean other) {
        return new ListAddress(words, distance, province, contracts, times, other, 1);
    }

    ListAddress withPage(int other) {
        return new ListAddress(words, distance, province, contracts, times, remote, other);
    }
}
