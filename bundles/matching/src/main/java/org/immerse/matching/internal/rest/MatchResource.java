package org.immerse.matching.internal.rest;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.immerse.api.fact.FactCodec;
import org.immerse.api.matching.Improvement;
import org.immerse.api.matching.Match;
import org.immerse.api.matching.Need;
import org.immerse.api.matching.Offer;
import org.immerse.api.matching.Ranking;
import org.immerse.api.matching.Reason;
import org.immerse.api.rest.RequiresScope;
import org.immerse.api.text.Messages;
import org.immerse.api.text.ProblemException;
import org.immerse.api.text.Text;
import org.immerse.matching.internal.index.MatchingEngine;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsResource;

/** Ranks offers for a need that is sent along; nothing of the need is kept. */
@Component(service = MatchResource.class, scope = ServiceScope.PROTOTYPE)
@JakartarsResource
@Path("match")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequiresScope("match")
public final class MatchResource {
    private static final int MOST = 100;
    private static final int BY_DEFAULT = 10;

    private final MatchingEngine engine;
    private final Messages messages;

    /** Answers by this engine. */
    @Activate
    public MatchResource(@Reference MatchingEngine engine, @Reference Messages messages) {
        this.engine = engine;
        this.messages = messages;
    }

    /** What is asked; {@code need} is facts by field. */
    public record Question(
            @Nullable String model,
            @Nullable Map<String, Object> need,
            @Nullable Integer limit,
            @Nullable String lang) {}

    /** The answer, best first. */
    public record Answer(List<Result> results, int total, boolean complete) {}

    /** One offer with why it is there. */
    public record Result(OfferView offer, int score, List<ReasonView> reasons, List<ImprovementView> improvements) {}

    /** An offer; facts by field. */
    public record OfferView(String id, String fresh, Map<String, Object> facts) {}

    /** What one criterion contributed. */
    public record ReasonView(
            String criterion,
            String outcome,
            int points,
            int possible,
            String title,
            String text,
            List<GroundView> grounds) {}

    /** The law that allows a criterion to use a protected fact. */
    public record GroundView(String protectedFact, String text, String source) {}

    /** One change that would raise the score. */
    public record ImprovementView(
            String criterion, String field, int gain, int score, String text, Map<String, Object> need) {}

    /** Ranks. */
    @POST
    public Answer match(
            @Nullable Question question, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
        if (question == null || question.model() == null || question.model().isBlank()) {
            throw ProblemException.invalid("model", Text.of("matching.problem.model-missing"));
        }
        if (question.need() == null) {
            throw ProblemException.invalid("need", Text.of("matching.problem.need-missing"));
        }
        int limit = question.limit() == null ? BY_DEFAULT : question.limit();
        if (limit < 1 || limit > MOST) {
            throw ProblemException.invalid("limit", Text.of("matching.problem.limit", MOST));
        }
        String model = question.model();
        Need need = new Need("", NeedReader.read(engine.model(model), question.need()));
        Ranking ranking = engine.rank(model, need, limit);
        Locale locale = Languages.choose(question.lang(), languages, messages.languages());
        return new Answer(
                ranking.matches().stream()
                        .map(match -> result(model, need, match, locale))
                        .toList(),
                ranking.total(),
                ranking.complete());
    }

    private Result result(String model, Need need, Match match, Locale locale) {
        Offer offer = match.offer();
        return new Result(
                new OfferView(offer.id(), offer.fresh().toString(), FactCodec.encode(offer.facts())),
                match.score(),
                match.reasons().stream().map(reason -> view(reason, locale)).toList(),
                engine.improvements(model, need, offer.id()).stream()
                        .map(improvement -> view(improvement, locale))
                        .toList());
    }

    private ReasonView view(Reason reason, Locale locale) {
        return new ReasonView(
                reason.criterion(),
                reason.outcome().name().toLowerCase(Locale.ROOT),
                reason.points(),
                reason.possible(),
                messages.text(reason.title(), locale),
                messages.text(reason.text(), locale),
                reason.grounds().stream()
                        .map(ground -> new GroundView(
                                ground.protectedFact(), messages.text(ground.textKey(), locale), ground.source()))
                        .toList());
    }

    private ImprovementView view(Improvement improvement, Locale locale) {
        return new ImprovementView(
                improvement.criterion(),
                improvement.field(),
                improvement.gain(),
                improvement.score(),
                messages.text(improvement.text(), locale),
                FactCodec.encode(improvement.changed()));
    }
}
