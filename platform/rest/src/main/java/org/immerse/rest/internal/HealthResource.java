package org.immerse.rest.internal;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import org.immerse.api.module.HealthChecks.Outcome;
import org.immerse.api.module.ModuleCheck.Level;
import org.immerse.api.text.Messages;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsResource;

/** How the site is: {@code down} where something is bad, {@code degraded} where there is a warning, else {@code up}. */
@Component(service = HealthResource.class, scope = ServiceScope.PROTOTYPE)
@JakartarsResource
@Path("health")
public final class HealthResource {

    /** The answer. */
    record Health(String status, List<Check> checks) {}

    /** One check. */
    record Check(String id, String title, String level, String finding, String advice) {}

    private final HealthSnapshot snapshot;
    private final Messages messages;

    @Activate
    public HealthResource(@Reference HealthSnapshot snapshot, @Reference Messages messages) {
        this.snapshot = snapshot;
        this.messages = messages;
    }

    /** Looks at all checks. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Object get(@Context HttpHeaders headers) {
        return health(Languages.choose(headers.getAcceptableLanguages(), messages.languages()));
    }

    Health health(Locale language) {
        List<Outcome> outcomes = snapshot.outcomes();
        return new Health(
                status(outcomes),
                outcomes.stream().map(outcome -> check(outcome, language)).toList());
    }

    static String status(List<Outcome> outcomes) {
        List<Level> levels =
                outcomes.stream().map(outcome -> outcome.result().level()).toList();
        return levels.contains(Level.BAD) ? "down" : levels.contains(Level.WARNING) ? "degraded" : "up";
    }

    private Check check(Outcome outcome, Locale language) {
        return new Check(
                outcome.id(),
                messages.text(outcome.title(), language),
                outcome.result().level().name().toLowerCase(Locale.ROOT),
                messages.text(outcome.result().finding(), language),
                messages.text(outcome.result().advice(), language));
    }
}
