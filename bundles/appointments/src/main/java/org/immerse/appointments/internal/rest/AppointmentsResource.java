package org.immerse.appointments.internal.rest;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immerse.api.appointment.Appointment;
import org.immerse.api.appointment.Shared;
import org.immerse.api.appointment.Slot;
import org.immerse.api.rest.KeyPrincipal;
import org.immerse.api.rest.RequiresScope;
import org.immerse.api.security.Accounts;
import org.immerse.api.security.Organisation;
import org.immerse.api.security.Role;
import org.immerse.api.security.User;
import org.immerse.appointments.internal.AppointmentService;
import org.immerse.appointments.internal.AppointmentsModule;
import org.immerse.appointments.internal.Book;
import org.immerse.appointments.internal.Problems;
import org.immerse.appointments.internal.StaffDesk;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsResource;

/** Appointments for the programs of those who look after calendars: free times, and bookings for people without an account. */
@Component(service = AppointmentsResource.class, scope = ServiceScope.PROTOTYPE)
@JakartarsResource
@Path("appointments")
@Produces(MediaType.APPLICATION_JSON)
public final class AppointmentsResource {
    private static final int DAYS = 14;

    private final AppointmentService appointments;
    private final StaffDesk desk;
    private final Book book;
    private final Accounts accounts;

    @Activate
    public AppointmentsResource(
            @Reference AppointmentService appointments,
            @Reference StaffDesk desk,
            @Reference Book book,
            @Reference Accounts accounts) {
        this.appointments = appointments;
        this.desk = desk;
        this.book = book;
        this.accounts = accounts;
    }

    /** The calendars the organisation of the key looks after. */
    @GET
    @Path("calendars")
    @RequiresScope(AppointmentsModule.READ)
    public Map<String, Object> calendars(@Context SecurityContext caller) {
        List<Map<String, Object>> results = desk.managed(program(caller)).stream()
                .flatMap(one -> one.calendar().stream())
                .map(one -> Map.<String, Object>of("id", one.id(), "kind", one.kind(), "subject", one.subject()))
                .toList();
        return Map.of("results", results);
    }

    /** Free times. Those of a calendar that everybody may read need no key. */
    @GET
    @Path("slots")
    public Map<String, Object> slots(
            @QueryParam("calendar") @DefaultValue("") String calendar,
            @QueryParam("from") @DefaultValue("") String from,
            @QueryParam("until") @DefaultValue("") String until,
            @Context SecurityContext caller) {
        LocalDate first = from.isEmpty() ? book.today() : day("from", from);
        LocalDate last = until.isEmpty() ? first.plusDays(DAYS) : day("until", until);
        List<Map<String, Object>> results = appointments.slots(reader(caller), calendar, first, last).stream()
                .filter(slot -> slot.free() > 0)
                .map(AppointmentsResource::plain)
                .toList();
        return Map.of("results", results);
    }

    /** Books for somebody without an account. Sent again with the same reference it answers the same booking. */
    @POST
    @RequiresScope(AppointmentsModule.WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    public Response book(Map<String, Object> body, @Context SecurityContext caller) {
        AppointmentService.Reserved reserved = appointments.reserve(
                program(caller),
                words(body, "calendar"),
                moment(body),
                new Shared(words(body, "called"), words(body, "language"), words(body, "question")),
                words(body, "reference"));
        return Response.status(reserved.made() ? Response.Status.CREATED : Response.Status.OK)
                .entity(plain(desk.seen(reserved.appointment())))
                .build();
    }

    /** One appointment. */
    @GET
    @Path("{id}")
    @RequiresScope(AppointmentsModule.READ)
    public Map<String, Object> one(@PathParam("id") String id, @Context SecurityContext caller) {
        return plain(desk.seen(appointments.find(program(caller), id)));
    }

    /** Moves an appointment to another time of its calendar. */
    @POST
    @Path("{id}/move")
    @RequiresScope(AppointmentsModule.WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    public Map<String, Object> move(
            @PathParam("id") String id, Map<String, Object> body, @Context SecurityContext caller) {
        return plain(desk.seen(appointments.move(program(caller), id, moment(body))));
    }

    /** Cancels an appointment, with a reason. */
    @POST
    @Path("{id}/cancel")
    @RequiresScope(AppointmentsModule.WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    public Map<String, Object> cancel(
            @PathParam("id") String id, Map<String, Object> body, @Context SecurityContext caller) {
        return plain(desk.seen(appointments.cancel(program(caller), id, words(body, "reason"))));
    }

    private static Map<String, Object> plain(Slot slot) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("start", slot.start().toString());
        out.put("end", slot.end().toString());
        out.put("mode", slot.mode().code());
        out.put("free", slot.free());
        out.put("capacity", slot.capacity());
        return out;
    }

    private static Map<String, Object> plain(Appointment one) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("id", one.id());
        out.put("calendar", one.calendar());
        out.put("start", one.start().toString());
        out.put("end", one.end().toString());
        out.put("mode", one.mode().code());
        out.put("status", one.status().code());
        out.put("called", one.shared().called());
        out.put("language", one.shared().language());
        out.put("question", one.shared().question());
        out.put("reason", one.reason());
        return out;
    }

    private static String words(Map<String, Object> body, String field) {
        return body.getOrDefault(field, "") instanceof String words ? words : "";
    }

    private static Instant moment(Map<String, Object> body) {
        try {
            return OffsetDateTime.parse(words(body, "start")).toInstant();
        } catch (DateTimeException e) {
            throw Problems.invalid("start", "moment");
        }
    }

    private static LocalDate day(String field, String written) {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeException e) {
            throw Problems.invalid(field, "day");
        }
    }

    private Optional<User> reader(SecurityContext caller) {
        return caller.getUserPrincipal() instanceof KeyPrincipal principal && isScoped(principal)
                ? Optional.of(program(principal))
                : Optional.empty();
    }

    private static boolean isScoped(KeyPrincipal principal) {
        return principal.key().scopes().contains(AppointmentsModule.READ)
                || principal.key().scopes().contains(AppointmentsModule.WRITE);
    }

    private User program(SecurityContext caller) {
        if (caller.getUserPrincipal() instanceof KeyPrincipal principal) {
            return program(principal);
        }
        throw Problems.forbidden();
    }

    /** A key acts for its organisation; it is no person, so that nothing of one is theirs. */
    private User program(KeyPrincipal principal) {
        Optional<Organisation> organisation = principal.key().organisation().flatMap(accounts::findOrganisation);
        return new User(
                principal.key().id(),
                principal.key().name(),
                organisation.map(Organisation::name).orElse(""),
                Set.of(Role.EMPLOYER, Role.PROVIDER),
                organisation);
    }
}
