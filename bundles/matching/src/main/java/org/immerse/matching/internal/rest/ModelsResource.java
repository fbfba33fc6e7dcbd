package org.immerse.matching.internal.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import org.immerse.api.matching.Criterion;
import org.immerse.api.matching.LawfulGround;
import org.immerse.api.matching.MatchingModel;
import org.immerse.api.rest.RequiresScope;
import org.immerse.api.text.Messages;
import org.immerse.matching.internal.index.MatchingEngine;
import org.immerse.matching.internal.index.ModelState;
import org.immerse.matching.internal.reason.Keys;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsResource;

/** The matching models that can be asked: what counts in each, and on what lawful ground where a protected fact does. */
@Component(service = ModelsResource.class, scope = ServiceScope.PROTOTYPE)
@JakartarsResource
@Path("models")
@Produces(MediaType.APPLICATION_JSON)
@RequiresScope("match")
public final class ModelsResource {
    private final MatchingEngine engine;
    private final Messages messages;

    /** Lists the models of this engine. */
    @Activate
    public ModelsResource(@Reference MatchingEngine engine, @Reference Messages messages) {
        this.engine = engine;
        this.messages = messages;
    }

    /** All models. */
    public record Answer(List<ModelView> results) {}

    /** One model. */
    public record ModelView(
            String id,
            boolean twoSided,
            int offers,
            boolean complete,
            List<CriterionView> criteria,
            List<GroundView> grounds) {}

    /** One criterion; {@code asks} is the side that asks: need or offer. */
    public record CriterionView(
            String id,
            String kind,
            String mode,
            double weight,
            String asks,
            List<String> needFields,
            List<String> offerFields) {}

    /** Why a protected fact may be used. */
    public record GroundView(String criterion, String protectedFact, String text, String source) {}

    /** Lists. */
    @GET
    public Answer models(
            @QueryParam("lang") @Nullable String lang,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
        Locale locale = Languages.choose(lang, languages, messages.languages());
        return new Answer(engine.states().stream()
                .filter(ModelState::isRunning)
                .map(state -> view(state, engine.model(state.model()), locale))
                .toList());
    }

    private ModelView view(ModelState state, MatchingModel model, Locale locale) {
        return new ModelView(
                model.id(),
                model.twoSided(),
                state.offers(),
                state.complete(),
                model.criteria().stream().map(ModelsResource::view).toList(),
                model.lawfulGrounds().stream()
                        .map(ground -> view(ground, locale))
                        .toList());
    }

    private static CriterionView view(Criterion criterion) {
        return new CriterionView(
                criterion.id(),
                Keys.kind(criterion),
                criterion.mode().name().toLowerCase(Locale.ROOT),
                criterion.weight(),
                Keys.asker(criterion),
                criterion.needFields(),
                criterion.offerFields());
    }

    private GroundView view(LawfulGround ground, Locale locale) {
        return new GroundView(
                ground.criterion(), ground.protectedFact(), messages.text(ground.textKey(), locale), ground.source());
    }
}
