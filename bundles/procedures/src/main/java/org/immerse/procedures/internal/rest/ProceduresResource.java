package org.immerse.procedures.internal.rest;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.immerse.api.procedure.Procedure;
import org.immerse.api.rest.LargeBody;
import org.immerse.api.rest.RequiresScope;
import org.immerse.api.security.Accounts;
import org.immerse.api.text.Messages;
import org.immerse.api.text.ProblemException;
import org.immerse.api.text.Text;
import org.immerse.procedures.internal.Imports;
import org.immerse.procedures.internal.ProcedureBook;
import org.immerse.procedures.internal.ProceduresModule;
import org.immerse.procedures.internal.domain.Flaw;
import org.immerse.procedures.internal.exchange.Difference;
import org.immerse.procedures.internal.exchange.ProcedureWriter;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsResource;

/** Procedures over the API: reading what is published; with a key taking files in and publishing. */
@Component(service = ProceduresResource.class, scope = ServiceScope.PROTOTYPE)
@JakartarsResource
@Path("procedures")
@Produces(MediaType.APPLICATION_JSON)
public final class ProceduresResource {
    private static final int MOST_BYTES = 1 << 20;

    private final ProcedureBook book;
    private final Imports imports;
    private final Messages messages;

    /** Of these procedures. */
    @Activate
    public ProceduresResource(@Reference ProcedureBook book, @Reference Imports imports, @Reference Messages messages) {
        this.book = book;
        this.imports = imports;
        this.messages = messages;
    }

    /** Everything published that counts today, in the form an import takes. */
    @GET
    public Map<String, Object> all() {
        return ProcedureWriter.plain(book.papers(), book.current());
    }

    /** One of them. */
    @GET
    @Path("{id}")
    public Map<String, Object> one(@PathParam("id") String id) {
        Procedure procedure = book.find(id)
                .orElseThrow(() ->
                        new ProblemException(ProblemException.Kind.NOT_FOUND, Text.of("procedures.problem.unknown")));
        return ProcedureWriter.plain(procedure);
    }

    /** What a file would change; with {@code apply=true} the changes become drafts. */
    @POST
    @Path("imports")
    @Consumes(MediaType.APPLICATION_JSON)
    @RequiresScope(ProceduresModule.WRITE)
    @LargeBody
    public Map<String, Object> take(
            InputStream body, @QueryParam("apply") @DefaultValue("false") boolean apply, @Context HttpHeaders headers)
            throws IOException {
        byte[] bytes = body.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw new ProblemException(ProblemException.Kind.TOO_LARGE, Text.of("procedures.problem.too-long", "JSON"));
        }
        String json = new String(bytes, StandardCharsets.UTF_8);
        Imports.Preview preview = apply ? imports.take(Accounts.SYSTEM, json) : imports.preview(json);
        List<Locale> wanted = headers.getAcceptableLanguages();
        Locale language =
                wanted.isEmpty() || wanted.getFirst().getLanguage().equals("*") ? Locale.ENGLISH : wanted.getFirst();
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("applied", apply && preview.changes());
        out.put(
                "flaws",
                preview.flaws().stream().map(flaw -> flaw(flaw, language)).toList());
        out.put(
                "changes",
                preview.differences().stream().map(ProceduresResource::change).toList());
        return out;
    }

    private Map<String, Object> flaw(Flaw flaw, Locale language) {
        return Map.of("pointer", flaw.pointer(), "text", messages.text(flaw.text(), language), "leftOut", flaw.fatal());
    }

    private static Map<String, Object> change(Difference difference) {
        Map<String, Object> change = new LinkedHashMap<>();
        change.put("kind", difference.kind());
        change.put("id", difference.id());
        change.put("change", difference.change().name().toLowerCase(Locale.ROOT));
        change.put("lines", difference.lines());
        return change;
    }

    /** Publishes the draft of a procedure. */
    @PUT
    @Path("{id}/publication")
    @RequiresScope(ProceduresModule.WRITE)
    public Map<String, Object> publish(@PathParam("id") String id) {
        imports.publish(Accounts.SYSTEM, id);
        return Map.of("id", id, "published", true);
    }

    /** Takes a procedure back to a draft. */
    @DELETE
    @Path("{id}/publication")
    @RequiresScope(ProceduresModule.WRITE)
    public Map<String, Object> withdraw(@PathParam("id") String id) {
        imports.withdraw(Accounts.SYSTEM, id);
        return Map.of("id", id, "published", false);
    }
}
