package org.immerse.decisions.internal.rest;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.LinkedHashMap;
import java.util.Map;
import org.immerse.api.decision.DecisionFilter;
import org.immerse.api.decision.DecisionLog;
import org.immerse.api.decision.LoggedDecision;
import org.immerse.api.rest.RequiresScope;
import org.immerse.api.text.ProblemException;
import org.immerse.api.text.Text;
import org.immerse.decisions.internal.DecisionsModule;
import org.immerse.decisions.internal.domain.RankingJson;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsResource;

/** The decision log for auditors: people stay tokens, which nothing here resolves. */
@Component(service = DecisionsResource.class, scope = ServiceScope.PROTOTYPE)
@JakartarsResource
@Path("decisions")
@Produces(MediaType.APPLICATION_JSON)
@RequiresScope(DecisionsModule.READ)
public final class DecisionsResource {
    private static final int MOST = 100;

    private final DecisionLog log;

    /** Reads this log. */
    @Activate
    public DecisionsResource(@Reference DecisionLog log) {
        this.log = log;
    }

    /** Lists, newest first. */
    @GET
    public Map<String, Object> list(
            @QueryParam("kind") @DefaultValue("") String kind,
            @QueryParam("offer") @DefaultValue("") String offer,
            @QueryParam("organisation") @DefaultValue("") String organisation,
            @QueryParam("offset") @DefaultValue("0") int offset,
            @QueryParam("limit") @DefaultValue("20") int limit) {
        if (offset < 0 || limit < 1 || limit > MOST) {
            throw ProblemException.invalid("limit", Text.of("decisions.problem.limit", MOST));
        }
        DecisionFilter filter = DecisionFilter.ofOffer(offer).and(organisation, kind);
        Map<String, Object> out = new LinkedHashMap<>();
        out.put(
                "results",
                log.find(filter, offset, limit).stream().map(DecisionJson::of).toList());
        out.put("total", log.count(filter));
        return out;
    }

    /** One, with the ranking as it was. */
    @GET
    @Path("{id}")
    public Map<String, Object> one(@PathParam("id") String id) {
        LoggedDecision entry = log.find(id)
                .orElseThrow(() ->
                        new ProblemException(ProblemException.Kind.NOT_FOUND, Text.of("decisions.problem.unknown")));
        Map<String, Object> out = DecisionJson.of(entry);
        log.ranking(id).ifPresent(ranking -> out.put("ranking", RankingJson.plain(ranking)));
        return out;
    }

    /** Scores the ranking of one again. */
    @GET
    @Path("{id}/replay")
    public Map<String, Object> replay(@PathParam("id") String id) {
        return DecisionJson.of(log.replay(id));
    }

    /** Looks at the whole chain. */
    @GET
    @Path("verify")
    public Map<String, Object> verify() {
        return DecisionJson.of(log.verify());
    }
}
