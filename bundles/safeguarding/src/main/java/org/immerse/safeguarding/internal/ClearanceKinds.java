package org.immerse.safeguarding.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.immerse.api.safeguarding.ClearanceKind;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** The kinds of the modules that run. */
@Component(service = ClearanceKinds.class)
public final class ClearanceKinds {
    @Reference(policyOption = ReferencePolicyOption.GREEDY)
    volatile List<ClearanceKind> kinds = List.of();

    /** A kind by its id. */
    public Optional<ClearanceKind> find(String id) {
        return kinds.stream().filter(kind -> kind.id().equals(id)).findFirst();
    }

    /** A kind by its id; a problem where it does not run. */
    public ClearanceKind require(String id) {
        return find(id).orElseThrow(Problems::unknownKind);
    }

    /** All, by id. */
    public List<ClearanceKind> all() {
        return kinds.stream().sorted(Comparator.comparing(ClearanceKind::id)).toList();
    }
}
