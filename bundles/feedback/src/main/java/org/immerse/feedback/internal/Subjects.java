package org.immerse.feedback.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immerse.api.directory.Directory;
import org.immerse.api.directory.Provider;
import org.immerse.api.security.Accounts;
import org.immerse.api.security.Organisation;
import org.immerse.api.text.Localized;
import org.immerse.feedback.internal.domain.About;
import org.immerse.feedback.internal.domain.Category;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** What one can write about: the site, organisations, and services where the site has a directory. */
@Component(service = Subjects.class)
public final class Subjects {
    private static final int ACCOUNTS = 10_000;
    private final Accounts accounts;

    @Reference(
            policyOption = ReferencePolicyOption.GREEDY,
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC)
    volatile @Nullable Directory directory;

    /** Organisations of these accounts. */
    @Activate
    public Subjects(@Reference Accounts accounts) {
        this.accounts = accounts;
    }

    /** All of them, the site first, then organisations by name, then services. */
    public List<About> all() {
        List<About> all = new ArrayList<>(List.of(About.SITE));
        accounts.organisations()
                .forEach(one -> all.add(
                        new About(one.id(), "organisation:" + one.id(), new Localized(Map.of("en", one.name())))));
        Directory known = directory;
        if (known != null) {
            known.services()
                    .forEach(service -> all.add(new About(
                            known.provider(service.provider())
                                    .map(Provider::account)
                                    .orElse(""),
                            "service:" + service.id(),
                            service.wording().name())));
        }
        return all;
    }

    /** One by its name among all. */
    public Optional<About> find(String key) {
        return all().stream().filter(about -> about.key().equals(key)).findFirst();
    }

    /** The name of an organisation; empty where it is gone. */
    public String name(String organisation) {
        return accounts.findOrganisation(organisation).map(Organisation::name).orElse("");
    }

    /** Who looks at it: the organisation's staff; empty for the administrators, who also stand in where it has none. */
    public String handler(About about, Category category) {
        if (category == Category.BEHAVIOUR || about.organisation().isEmpty()) {
            return "";
        }
        return accounts.list("", 0, ACCOUNTS).stream()
                        .anyMatch(listed -> listed.open() && Desk.actsFor(listed.user(), about.organisation()))
                ? about.organisation()
                : "";
    }
}
