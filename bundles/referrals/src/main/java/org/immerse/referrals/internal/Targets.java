package org.immerse.referrals.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immerse.api.directory.Directory;
import org.immerse.api.security.Accounts;
import org.immerse.api.security.Organisation;
import org.immerse.api.text.Localized;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Whom one can refer to: organisations somebody reads for, and their services where the site has a directory. */
@Component(service = Targets.class)
public final class Targets {
    private static final int ACCOUNTS = 10_000;
    private final Accounts accounts;

    @Reference(
            policyOption = ReferencePolicyOption.GREEDY,
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC)
    volatile @Nullable Directory directory;

    /** Organisations of these accounts. */
    @Activate
    public Targets(@Reference Accounts accounts) {
        this.accounts = accounts;
    }

    /**
     * One of them.
     *
     * @param organisation id of the organisation
     * @param service id of the service; empty for the organisation as a whole
     * @param title the service's name, or the organisation's
     * @param organisationName the organisation's name
     */
    public record Target(String organisation, String service, Localized title, String organisationName) {
        /** Its name among all. */
        public String key() {
            return service.isEmpty() ? "organisation:" + organisation : "service:" + service;
        }
    }

    /** All of them but those of one organisation, services first. */
    public List<Target> butOf(String own) {
        Map<String, String> names = staffed();
        names.remove(own);
        List<Target> targets = new ArrayList<>();
        Directory known = directory;
        if (known != null) {
            known.services()
                    .forEach(service -> known.provider(service.provider())
                            .filter(provider -> names.containsKey(provider.account()))
                            .ifPresent(provider -> targets.add(new Target(
                                    provider.account(),
                                    service.id(),
                                    service.wording().name(),
                                    names.getOrDefault(provider.account(), "")))));
        }
        names.forEach((id, name) -> targets.add(new Target(id, "", new Localized(Map.of("en", name)), name)));
        return targets;
    }

    /** One by its name among all. */
    public Optional<Target> find(String own, String key) {
        return butOf(own).stream().filter(target -> target.key().equals(key)).findFirst();
    }

    /** The name of an organisation; empty where it is gone. */
    public String name(String organisation) {
        return accounts.findOrganisation(organisation).map(Organisation::name).orElse("");
    }

    /** Organisations with an account that reads what comes, by id; ordered by name. */
    private Map<String, String> staffed() {
        Map<String, String> names = new LinkedHashMap<>();
        accounts.list("", 0, ACCOUNTS).stream()
                .filter(listed -> listed.open() && Staff.isStaff(listed.user()))
                .flatMap(listed -> listed.user().organisation().stream())
                .distinct()
                .sorted(Comparator.comparing(Organisation::name))
                .forEach(one -> names.put(one.id(), one.name()));
        return names;
    }
}
