package org.immerse.rest.internal;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import org.immerse.api.module.ModuleStatus;
import org.immerse.api.module.Modules;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsResource;

/** Every module and where it stands. */
@Component(service = ModulesResource.class, scope = ServiceScope.PROTOTYPE)
@JakartarsResource
@Path("modules")
public final class ModulesResource {

    /** The answer. */
    record Results(List<Module> results) {}

    /** One module. */
    record Module(
            String id,
            String state,
            String reason,
            String title,
            String description,
            String version,
            List<String> countries,
            List<String> requires,
            boolean shared) {}

    private final Modules modules;

    @Activate
    public ModulesResource(@Reference Modules modules) {
        this.modules = modules;
    }

    /** All modules, ordered by id. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Object get() {
        return new Results(modules.all().stream().map(ModulesResource::module).toList());
    }

    private static Module module(ModuleStatus status) {
        return new Module(
                status.id(),
                status.state().name().toLowerCase(Locale.ROOT),
                status.reason(),
                status.title(),
                status.description(),
                status.version(),
                status.countries().stream().sorted().toList(),
                status.requires().stream().sorted().toList(),
                status.shared());
    }
}
