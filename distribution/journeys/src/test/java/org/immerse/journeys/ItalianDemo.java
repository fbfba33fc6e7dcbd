package org.immerse.journeys;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What stands in the demo set of a site in Italy. */
final class ItalianDemo {
    private final Path folder;

    ItalianDemo(RunningSite site) {
        this.folder = site.folder().resolve("demo");
    }

    /** Homes to the accounts that registered them. */
    Map<String, String> hosts() {
        Map<String, String> hosts = new HashMap<>();
        read("homes.json")
                .forEach(home ->
                        hosts.put(home.path("id").asString(), home.path("by").asString()));
        return hosts;
    }

    /** Young people's accounts to what they answered. */
    Map<String, JsonNode> answers() {
        Map<String, JsonNode> answers = new HashMap<>();
        read("people.json").forEach(one -> answers.put(one.path("account").asString(), one.path("answers")));
        return answers;
    }

    /** Whose placement in a home of this host has come to one of these steps. */
    Set<String> peopleOf(String host, Set<String> steps) {
        Map<String, String> hosts = hosts();
        Set<String> people = new HashSet<>();
        for (JsonNode placement : read("placements.json")) {
            boolean there = host.equals(hosts.get(placement.path("home").asString()));
            for (JsonNode step : placement.path("steps")) {
                if (there && steps.contains(step.path("step").asString())) {
                    people.add(placement.path("person").asString());
                }
            }
        }
        return people;
    }

    /** The account that cares for somebody. */
    String coordinatorOf(String person) {
        for (JsonNode care : read("care.json")) {
            if (care.path("person").asString().equals(person)) {
                return care.path("coordinator").asString();
            }
        }
        throw new AssertionError("nobody cares for " + person);
    }

    private JsonNode read(String file) {
        try {
            return JsonMapper.shared().readTree(Files.readString(folder.resolve(file)));
        } catch (IOException e) {
            throw new IllegalStateException("no demo set", e);
        }
    }
}
