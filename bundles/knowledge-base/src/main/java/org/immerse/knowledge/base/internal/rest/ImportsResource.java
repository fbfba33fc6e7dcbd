package org.immerse.knowledge.base.internal.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.immerse.api.rest.RequiresScope;
import org.immerse.api.text.Messages;
import org.immerse.api.text.ProblemException;
import org.immerse.api.text.Text;
import org.immerse.knowledge.base.internal.esco.EscoImports;
import org.immerse.knowledge.base.internal.esco.ImportJob;
import org.immerse.knowledge.base.internal.esco.ImportProgress;
import org.immerse.knowledge.base.internal.esco.ImportReport;
import org.immerse.knowledge.base.internal.esco.ImportReport.Counts;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsResource;

/** Imports into the knowledge base, by zip. */
@Component(service = ImportsResource.class, scope = ServiceScope.PROTOTYPE)
@JakartarsResource
@Path("knowledge/imports")
@Produces(MediaType.APPLICATION_JSON)
@RequiresScope("knowledge:write")
public final class ImportsResource {
    private static final String ADDRESS = "/api/v1/knowledge/imports/";
    private static final int MOST_MEGABYTES = 512;
    private static final long LONGEST_WAIT_SECONDS = 1800;

    private final EscoImports imports;
    private final Messages messages;

    /** Starts imports here. */
    @Activate
    public ImportsResource(@Reference EscoImports imports, @Reference Messages messages) {
        this.imports = imports;
        this.messages = messages;
    }

    /** An import: how far it is, and what it did so far. */
    public record Status(
            String id,
            String state,
            int percent,
            long rows,
            String file,
            String failure,
            Counts counts,
            List<FileStatus> files,
            int errorCount,
            List<ErrorLine> errors) {}

    /** What became of one file. */
    public record FileStatus(String name, String language, int rows, Counts counts, int errors) {}

    /** A line that was left out; line 0 is the whole file. */
    public record ErrorLine(String file, long line, String reason) {}

    /** Starts an import of the zip in the body; with {@code wait=true} the answer is the finished report. */
    @POST
    public Response start(
            @QueryParam("format") @Nullable String format,
            @QueryParam("wait") @Nullable String wait,
            @Nullable InputStream body,
            @Context HttpHeaders headers)
            throws IOException, InterruptedException {
        Parameters.oneOf("format", Parameters.required("format", format, 20), List.of("esco"), "esco");
        boolean waiting = Parameters.oneOf("wait", wait, List.of("true", "false"), "false")
                .equals("true");
        Locale locale = Parameters.language(null, headers.getAcceptableLanguages(), messages.languages());
        ImportJob job = start(body == null ? InputStream.nullInputStream() : body);
        if (waiting && job.await(LONGEST_WAIT_SECONDS)) {
            return Response.ok(status(job, locale)).build();
        }
        return Response.accepted(status(job, locale))
                .location(URI.create(ADDRESS + job.id()))
                .build();
    }

    private ImportJob start(InputStream body) throws IOException {
        Upload upload = Upload.zip(body, MOST_MEGABYTES);
        try {
            return imports.start(List.of(upload.file()), upload::delete);
        } catch (RuntimeException e) {
            upload.delete();
            throw e;
        }
    }

    /** An import that runs, or one of the last. */
    @GET
    @Path("{id}")
    public Status get(@PathParam("id") String id, @Context HttpHeaders headers) {
        Locale locale = Parameters.language(null, headers.getAcceptableLanguages(), messages.languages());
        return imports.find(id)
                .map(job -> status(job, locale))
                .orElseThrow(() -> new ProblemException(
                        ProblemException.Kind.NOT_FOUND, Text.of("knowledge-base.import.unknown")));
    }

    private Status status(ImportJob job, Locale locale) {
        ImportProgress.Moment moment = job.progress().moment();
        ImportReport report = job.report();
        return new Status(
                job.id(),
                job.state().name().toLowerCase(Locale.ROOT),
                job.state() == ImportJob.State.DONE ? 100 : moment.percent(),
                moment.rows(),
                job.isDone() ? "" : moment.file(),
                job.failure(),
                report.total(),
                report.files().stream()
                        .map(file ->
                                new FileStatus(file.name(), file.language(), file.rows(), file.counts(), file.errors()))
                        .toList(),
                report.errorCount(),
                report.errors().stream()
                        .map(error -> new ErrorLine(error.file(), error.line(), messages.text(error.reason(), locale)))
                        .toList());
    }
}
