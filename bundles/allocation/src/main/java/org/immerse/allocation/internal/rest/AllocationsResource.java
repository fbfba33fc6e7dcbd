package org.immerse.allocation.internal.rest;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Function;
import org.immerse.allocation.internal.rest.Questions.Question;
import org.immerse.api.allocation.Allocation;
import org.immerse.api.allocation.OptimalProposal;
import org.immerse.api.allocation.StableProposal;
import org.immerse.api.allocation.Watch;
import org.immerse.api.rest.LargeBody;
import org.immerse.api.rest.RequiresScope;
import org.immerse.api.text.Messages;
import org.immerse.api.text.ProblemException;
import org.immerse.api.text.ProblemException.Kind;
import org.immerse.api.text.Text;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsResource;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Proposes who gets which place for a question that is sent along; nothing of it is kept. */
@Component(service = AllocationsResource.class, scope = ServiceScope.PROTOTYPE)
@JakartarsResource
@Path("allocations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequiresScope("allocate")
public final class AllocationsResource {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final Allocation allocation;
    private final AllocationSettings settings;
    private final Turns turns;
    private final Messages messages;

    /** Answers by this allocation. */
    @Activate
    public AllocationsResource(
            @Reference Allocation allocation,
            @Reference AllocationSettings settings,
            @Reference Turns turns,
            @Reference Messages messages) {
        this.allocation = allocation;
        this.settings = settings;
        this.turns = turns;
        this.messages = messages;
    }

    /** Works out a proposal. */
    @POST
    @LargeBody
    public StreamingOutput allocate(@Nullable InputStream body, @Context HttpHeaders headers) throws IOException {
        InputStream question = body == null ? InputStream.nullInputStream() : body;
        return answer(question, headers.getLength(), headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }

    StreamingOutput answer(InputStream body, int bytes, @Nullable String accepted) throws IOException {
        Limits limits = settings.limits();
        try (Turns.Turn turn = turns.take(bytes)) {
            Question question = Input.read(body, input -> Questions.read(input, limits));
            Locale locale = Languages.choose(question.language(), accepted, messages.languages());
            Consumer<JsonGenerator> answer = answer(question, new Deadline(limits.seconds()), locale);
            return out -> write(answer, out);
        } catch (CancellationException e) {
            throw new ProblemException(Kind.UNAVAILABLE, Text.of("allocation.problem.too-long", limits.seconds()));
        }
    }

    private Consumer<JsonGenerator> answer(Question question, Watch watch, Locale locale) {
        Function<Text, String> words = text -> messages.text(text, locale);
        boolean explain = question.explain();
        if (question.isStable()) {
            StableQuestion stable = question.stable();
            StableProposal proposal = allocation.stable(stable.problem(question.strict()), watch);
            StableWriter writer = new StableWriter(proposal, stable.residents(), stable.hospitals(), words);
            return json -> writer.write(json, explain);
        }
        OptimalProposal proposal = allocation.optimal(question.optimal().problem(), watch);
        OptimalWriter writer = new OptimalWriter(proposal, words);
        return json -> writer.write(json, explain);
    }

    private static void write(Consumer<JsonGenerator> answer, OutputStream out) {
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
            answer.accept(json);
        }
    }
}
