package org.immerse.decisions.internal.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.immerse.api.decision.RankingSeen;
import org.immerse.api.fact.FactCodec;
import org.immerse.api.matching.Need;
import org.immerse.api.matching.Offer;
import org.immerse.api.matching.Reason;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A ranking as JSON text and back, without loss. */
public final class RankingJson {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private RankingJson() {}

    /** The text. */
    public static String write(RankingSeen ranking) {
        return JSON.writeValueAsString(plain(ranking));
    }

    /** The ranking as plain values, for REST too. */
    public static Map<String, Object> plain(RankingSeen ranking) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("model", ranking.model());
        out.put("seen", ranking.seen().toString());
        out.put("shown", ranking.shown());
        out.put("needs", ranking.needs().stream().map(RankingJson::plain).toList());
        out.put("offers", ranking.offers().stream().map(RankingJson::plain).toList());
        out.put("scores", ranking.scores().stream().map(RankingJson::plain).toList());
        return out;
    }

    private static Map<String, Object> plain(Need need) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("id", need.id());
        out.put("facts", FactCodec.encode(need.facts()));
        return out;
    }

    private static Map<String, Object> plain(Offer offer) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("id", offer.id());
        out.put("fresh", offer.fresh().toString());
        out.put("facts", FactCodec.encode(offer.facts()));
        return out;
    }

    private static Map<String, Object> plain(RankingSeen.Score score) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("need", score.need());
        out.put("offer", score.offer());
        out.put("score", score.score());
        out.put("parts", score.parts().stream().map(RankingJson::plain).toList());
        return out;
    }

    private static Map<String, Object> plain(RankingSeen.Part part) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("criterion", part.criterion());
        out.put("outcome", part.outcome().name());
        out.put("points", part.points());
        out.put("possible", part.possible());
        return out;
    }

    /** The ranking of a text. */
    public static RankingSeen read(String text) {
        JsonNode root = JSON.readTree(text);
        List<Need> needs = new ArrayList<>();
        root.path("needs").forEach(need -> needs.add(new Need(need.path("id").asString(), facts(need))));
        List<Offer> offers = new ArrayList<>();
        root.path("offers")
                .forEach(offer -> offers.add(new Offer(
                        offer.path("id").asString(),
                        Instant.parse(offer.path("fresh").asString()),
                        facts(offer))));
        List<RankingSeen.Score> scores = new ArrayList<>();
        root.path("scores").forEach(score -> scores.add(score(score)));
        return new RankingSeen(
                root.path("model").asString(),
                Instant.parse(root.path("seen").asString()),
                root.path("shown").asBoolean(),
                needs,
                offers,
                scores);
    }

    @SuppressWarnings("unchecked") // JSON objects become maps with string keys
    private static org.immerse.api.fact.Facts facts(JsonNode side) {
        return FactCodec.decode((Map<String, Object>) JSON.treeToValue(side.path("facts"), Map.class));
    }

    private static RankingSeen.Score score(JsonNode score) {
        List<RankingSeen.Part> parts = new ArrayList<>();
        score.path("parts")
                .forEach(part -> parts.add(new RankingSeen.Part(
                        part.path("criterion").asString(),
                        Reason.Outcome.valueOf(part.path("outcome").asString()),
                        part.path("points").asInt(),
                        part.path("possible").asInt())));
        return new RankingSeen.Score(
                score.path("need").asString(),
                score.path("offer").asString(),
                score.path("score").asInt(),
                parts);
    }
}
