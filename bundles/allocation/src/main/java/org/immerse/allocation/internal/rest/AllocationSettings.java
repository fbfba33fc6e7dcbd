package org.immerse.allocation.internal.rest;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Modified;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** How much one may send, live. */
@Component(service = AllocationSettings.class, configurationPid = "org.immerse.allocation")
@Designate(ocd = AllocationSettings.Config.class)
public final class AllocationSettings {

    /** Configuration of allocation. */
    @ObjectClassDefinition(name = "Allocation", description = "Limits of allocation over the REST API.")
    public @interface Config {
        @AttributeDefinition(name = "Most people", description = "In one question.")
        int people_most() default 200_000;

        @AttributeDefinition(name = "Most places", description = "In one question.")
        int places_most() default 20_000;

        @AttributeDefinition(name = "Most list entries", description = "In all lists of a stable question together.")
        int entries_most() default 5_000_000;

        @AttributeDefinition(name = "Most pairs", description = "People times places in an optimal question.")
        int pairs_most() default 4_000_000;

        @AttributeDefinition(name = "Most seconds", description = "After which an answer is given up.")
        int seconds_most() default 120;
    }

    private volatile Config config;

    /** Starts with this configuration. */
    @Activate
    public AllocationSettings(Config config) {
        this.config = config;
    }

    @Modified
    void configure(Config changed) {
        config = changed;
    }

    /** The limits as they are now. */
    Limits limits() {
        Config now = config;
        return new Limits(
                now.people_most(), now.places_most(), now.entries_most(), now.pairs_most(), now.seconds_most());
    }
}
