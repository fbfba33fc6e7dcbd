package org.immerse.directory.internal.hsds;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immerse.api.directory.Provider;
import org.immerse.api.directory.PublicService;
import org.immerse.api.knowledge.Concepts;
import org.immerse.api.text.ProblemException;
import org.immerse.api.text.Text;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsApplicationSelect;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsResource;

/** The directory by the API of HSDS 3, for everybody to read. */
@Component(service = HsdsResource.class, scope = ServiceScope.PROTOTYPE)
@JakartarsResource
@JakartarsApplicationSelect(HsdsApplication.SELECT)
@Path("")
@Produces(MediaType.APPLICATION_JSON)
public final class HsdsResource {
    private static final String SPECIFICATION =
            "https://raw.githubusercontent.com/openreferral/specification/3.0/schema/";
    private static final String ID = "{id}";

    private final HsdsExport export;
    private final HsdsSearch search;
    private final HsdsTerms terms;

    /** Of what is disclosed. */
    @Activate
    public HsdsResource(@Reference HsdsExport export, @Reference Concepts concepts) {
        this.export = export;
        this.search = new HsdsSearch(export);
        this.terms = new HsdsTerms(concepts);
    }

    /** Which version of HSDS this is. */
    @GET
    public Map<String, Object> about() {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("version", "3.0");
        out.put("profile", "https://docs.openreferral.org/en/3.0/");
        out.put("openapi_url", SPECIFICATION + "openapi.json");
        return out;
    }

    /** Services. */
    @GET
    @Path("services")
    public Response services(
            @QueryParam("search") @DefaultValue("") String words,
            @QueryParam("taxonomy_term_id") @DefaultValue("") String term,
            @QueryParam("taxonomy_id") @DefaultValue("") String taxonomy,
            @QueryParam("organization_id") @DefaultValue("") String organization,
            @QueryParam("modified_after") @DefaultValue("") String modifiedAfter,
            @QueryParam("minimal") @DefaultValue("false") boolean minimal,
            @QueryParam("full") @DefaultValue("false") boolean full,
            @QueryParam("page") @DefaultValue("") String page,
            @QueryParam("per_page") @DefaultValue("") String perPage,
            @QueryParam("format") @DefaultValue("") String format) {
        HsdsSearch.Filter filter = new HsdsSearch.Filter(words, term, taxonomy, organization, modifiedAfter);
        List<PublicService> found =
                export.services().stream().filter(search.services(filter)).toList();
        if (minimal) {
            Pages all = new Pages(1, Math.max(1, found.size()), format.equals("ndjson"));
            return all.answer(found, this::minimal);
        }
        return Pages.of(page, perPage, format).answer(found, full ? export::full : export::brief);
    }

    private Map<String, Object> minimal(PublicService service) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("id", Uuids.service(service.id()));
        out.put("modified_date", export.modified(service).toString());
        return out;
    }

    /** One service with everything. */
    @GET
    @Path("services/" + ID)
    public Map<String, Object> service(@PathParam("id") String id) {
        return export.full(export.service(id).orElseThrow(HsdsResource::unknown));
    }

    /** Organizations. */
    @GET
    @Path("organizations")
    public Response organizations(
            @QueryParam("search") @DefaultValue("") String words,
            @QueryParam("full") @DefaultValue("false") boolean full,
            @QueryParam("full_service") @DefaultValue("false") boolean fullService,
            @QueryParam("page") @DefaultValue("") String page,
            @QueryParam("per_page") @DefaultValue("") String perPage,
            @QueryParam("format") @DefaultValue("") String format) {
        List<String> wanted = HsdsSearch.words(words);
        List<Provider> found = export.providers().stream()
                .filter(one -> HsdsSearch.holds(wanted, java.util.stream.Stream.of(one.name(), one.description())))
                .toList();
        return Pages.of(page, perPage, format)
                .answer(found, one -> full || fullService ? export.full(one, fullService) : export.brief(one));
    }

    /** One organization with everything. */
    @GET
    @Path("organizations/" + ID)
    public Map<String, Object> organization(
            @PathParam("id") String id, @QueryParam("full_service") @DefaultValue("false") boolean fullService) {
        return export.full(export.provider(id).orElseThrow(HsdsResource::unknown), fullService);
    }

    /** Services at locations. */
    @GET
    @Path("service_at_locations")
    public Response everywhere(
            @QueryParam("search") @DefaultValue("") String words,
            @QueryParam("taxonomy_term_id") @DefaultValue("") String term,
            @QueryParam("taxonomy_id") @DefaultValue("") String taxonomy,
            @QueryParam("organization_id") @DefaultValue("") String organization,
            @QueryParam("modified_after") @DefaultValue("") String modifiedAfter,
            @QueryParam("postcode") @DefaultValue("") String postcode,
            @QueryParam("proximity") @DefaultValue("") String proximity,
            @QueryParam("full") @DefaultValue("false") boolean full,
            @QueryParam("page") @DefaultValue("") String page,
            @QueryParam("per_page") @DefaultValue("") String perPage,
            @QueryParam("format") @DefaultValue("") String format) {
        var services = search.services(new HsdsSearch.Filter(words, term, taxonomy, organization, modifiedAfter));
        List<HsdsExport.Somewhere> found = export.everywhere().stream()
                .filter(one -> services.test(one.service()))
                .filter(search.near(postcode, proximity))
                .toList();
        return Pages.of(page, perPage, format).answer(found, one -> export.somewhere(one, full));
    }

    /** One service at one location, with everything. */
    @GET
    @Path("service_at_locations/" + ID)
    public Map<String, Object> somewhere(@PathParam("id") String id) {
        return export.everywhere().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .map(one -> export.somewhere(one, true))
                .orElseThrow(HsdsResource::unknown);
    }

    /** Taxonomies. */
    @GET
    @Path("taxonomies")
    public Response taxonomies(
            @QueryParam("search") @DefaultValue("") String words,
            @QueryParam("page") @DefaultValue("") String page,
            @QueryParam("per_page") @DefaultValue("") String perPage,
            @QueryParam("format") @DefaultValue("") String format) {
        List<Taxonomy> found = Arrays.stream(Taxonomy.values())
                .filter(one -> fits(words, one.title() + " " + one.description()))
                .toList();
        return Pages.of(page, perPage, format).answer(found, HsdsTerms::taxonomy);
    }

    private static boolean fits(String words, String text) {
        return HsdsSearch.words(words).stream().allMatch(text.toLowerCase(java.util.Locale.ROOT)::contains);
    }

    /** One taxonomy. */
    @GET
    @Path("taxonomies/" + ID)
    public Map<String, Object> taxonomy(@PathParam("id") String id) {
        return Arrays.stream(Taxonomy.values())
                .filter(one -> one.id().equals(id))
                .findFirst()
                .map(HsdsTerms::taxonomy)
                .orElseThrow(HsdsResource::unknown);
    }

    /** Terms. None has terms below it. */
    @GET
    @Path("taxonomy_terms")
    public Response terms(
            @QueryParam("search") @DefaultValue("") String words,
            @QueryParam("taxonomy_id") @DefaultValue("") String taxonomy,
            @QueryParam("parent_id") @DefaultValue("") String parent,
            @QueryParam("page") @DefaultValue("") String page,
            @QueryParam("per_page") @DefaultValue("") String perPage,
            @QueryParam("format") @DefaultValue("") String format) {
        List<Map<String, Object>> found = Arrays.stream(Taxonomy.values())
                .filter(one -> taxonomy.isEmpty() || one.id().equals(taxonomy))
                .flatMap(one -> terms.all(one).stream())
                .filter(one -> parent.isEmpty() && fits(words, one.get("name") + " " + one.get("description")))
                .toList();
        return Pages.of(page, perPage, format).answer(found, one -> one);
    }

    /** One term. */
    @GET
    @Path("taxonomy_terms/" + ID)
    public Map<String, Object> term(@PathParam("id") String id) {
        Optional<Map<String, Object>> found = Arrays.stream(Taxonomy.values())
                .flatMap(one -> terms.all(one).stream())
                .filter(one -> id.equals(one.get("id")))
                .findFirst();
        return found.orElseThrow(HsdsResource::unknown);
    }

    private static ProblemException unknown() {
        return new ProblemException(ProblemException.Kind.NOT_FOUND, Text.of("directory.problem.unknown"));
    }
}
