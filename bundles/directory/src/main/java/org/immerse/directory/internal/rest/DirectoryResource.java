package org.immerse.directory.internal.rest;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.Variant;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.immerse.api.rest.KeyPrincipal;
import org.immerse.api.rest.LargeBody;
import org.immerse.api.rest.RequiresScope;
import org.immerse.api.security.Accounts;
import org.immerse.api.text.Messages;
import org.immerse.api.text.ProblemException;
import org.immerse.api.text.Text;
import org.immerse.directory.internal.DirectoryModule;
import org.immerse.directory.internal.exchange.Flaw;
import org.immerse.directory.internal.hsds.HsdsImport;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsResource;

/** The directory as CPSV-AP, for everybody; with a key taking in packages of HSDS. */
@Component(service = DirectoryResource.class, scope = ServiceScope.PROTOTYPE)
@JakartarsResource
@Path("directory")
public final class DirectoryResource {
    private static final int MOST_BYTES = 16 << 20;
    private static final MediaType TURTLE = new MediaType("text", "turtle", "UTF-8");
    private static final MediaType JSON_LD = new MediaType("application", "ld+json");

    private final CpsvExport export;
    private final HsdsImport imports;
    private final Messages messages;

    /** Of this directory. */
    @Activate
    public DirectoryResource(
            @Reference CpsvExport export, @Reference HsdsImport imports, @Reference Messages messages) {
        this.export = export;
        this.imports = imports;
        this.messages = messages;
    }

    /** Everything as CPSV-AP: Turtle, or JSON-LD for who asks for it. */
    @GET
    @Path("cpsv-ap")
    @Produces({"text/turtle", "application/ld+json"})
    public Response cpsvAp(@Context Request request) {
        Variant best = request.selectVariant(Variant.mediaTypes(TURTLE, JSON_LD).build());
        boolean json = best != null && best.getMediaType().isCompatible(JSON_LD);
        return json ? jsonLd() : turtle();
    }

    /** As Turtle. */
    @GET
    @Path("cpsv-ap.ttl")
    @Produces("text/turtle")
    public Response turtle() {
        return Response.ok(export.statements().turtle(), TURTLE)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .build();
    }

    /** As JSON-LD. */
    @GET
    @Path("cpsv-ap.jsonld")
    @Produces("application/ld+json")
    public Response jsonLd() {
        return Response.ok(export.statements().jsonLd(), JSON_LD)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .build();
    }

    /** What a package would change; with {@code apply=true} it becomes drafts, with {@code publish=true} people see it. */
    @POST
    @Path("imports")
    @Consumes({MediaType.APPLICATION_JSON, "application/zip"})
    @Produces(MediaType.APPLICATION_JSON)
    @RequiresScope(DirectoryModule.WRITE)
    @LargeBody
    public Map<String, Object> take(
            InputStream body,
            @QueryParam("apply") @DefaultValue("false") boolean apply,
            @QueryParam("publish") @DefaultValue("false") boolean publish,
            @Context HttpHeaders headers,
            @Context SecurityContext caller)
            throws IOException {
        checkWholeSite(caller);
        byte[] bytes = body.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw new ProblemException(ProblemException.Kind.TOO_LARGE, Text.of("directory.problem.too-long"));
        }
        HsdsImport.Preview preview = apply ? imports.take(Accounts.SYSTEM, bytes, publish) : imports.preview(bytes);
        List<Locale> wanted = headers.getAcceptableLanguages();
        Locale language =
                wanted.isEmpty() || wanted.getFirst().getLanguage().equals("*") ? Locale.ENGLISH : wanted.getFirst();
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("applied", apply);
        out.put(
                "flaws",
                preview.flaws().stream().map(flaw -> flaw(flaw, language)).toList());
        out.put(
                "entries",
                preview.differences().stream()
                        .map(DirectoryResource::difference)
                        .toList());
        return out;
    }

    /** A package may change every entry: the key of one organisation takes none in, and learns of no drafts. */
    private static void checkWholeSite(SecurityContext caller) {
        if (!(caller.getUserPrincipal() instanceof KeyPrincipal principal)
                || principal.key().organisation().isPresent()) {
            throw new ProblemException(ProblemException.Kind.FORBIDDEN, Text.of("directory.problem.whole-site"));
        }
    }

    private Map<String, Object> flaw(Flaw flaw, Locale language) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("place", flaw.place());
        out.put("text", messages.text(flaw.text(), language));
        out.put("leftOut", flaw.fatal());
        return out;
    }

    private static Map<String, Object> difference(HsdsImport.Difference difference) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("entry", difference.key());
        out.put("change", difference.kind().name().toLowerCase(Locale.ROOT));
        out.put("lines", difference.changes());
        return out;
    }
}
