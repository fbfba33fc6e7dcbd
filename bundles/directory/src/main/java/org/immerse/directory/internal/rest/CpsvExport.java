package org.immerse.directory.internal.rest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.immerse.api.directory.Provider;
import org.immerse.api.directory.PublicService;
import org.immerse.api.freshness.FactKind;
import org.immerse.api.knowledge.Concepts;
import org.immerse.api.module.Site;
import org.immerse.directory.internal.Disclosed;
import org.immerse.directory.internal.LiveDirectory;
import org.immerse.directory.internal.entry.Content;
import org.immerse.directory.internal.entry.FactValues;
import org.immerse.directory.internal.entry.Mark;
import org.immerse.directory.internal.entry.Published;
import org.immerse.directory.internal.knowledge.CpsvAp;
import org.immerse.directory.internal.knowledge.Statements;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What the directory tells others by CPSV-AP. Nothing of it says where a confidential service is. */
@Component(service = CpsvExport.class)
public final class CpsvExport {
    private final LiveDirectory directory;
    private final Concepts concepts;
    private final Site site;

    /** Of this directory. */
    @Activate
    public CpsvExport(@Reference LiveDirectory directory, @Reference Concepts concepts, @Reference Site site) {
        this.directory = directory;
        this.concepts = concepts;
        this.site = site;
    }

    /** Everything people see, as statements. */
    public Statements statements() {
        List<PublicService> services = directory.services();
        List<Published> all = new ArrayList<>();
        for (Provider provider : directory.providers()) {
            add(new Content.Office(Disclosed.of(provider, services)), all);
        }
        services.forEach(service -> add(new Content.Service(Disclosed.of(service)), all));
        return CpsvAp.of(all, concepts, site.address(), site.country());
    }

    private void add(Content content, List<Published> all) {
        directory.published(content.kind(), content.id()).ifPresent(published -> {
            Map<FactKind, Mark> marks = new HashMap<>(published.marks());
            marks.keySet().retainAll(FactValues.of(content).keySet());
            all.add(new Published(content, published.version(), marks));
        });
    }
}
