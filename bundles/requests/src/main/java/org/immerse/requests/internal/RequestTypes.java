package org.immerse.requests.internal;

import java.util.List;
import java.util.Optional;
import org.immerse.api.request.RequestType;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** The kinds of requests of the running modules. */
@Component(service = RequestTypes.class)
public final class RequestTypes {
    @Reference(policyOption = ReferencePolicyOption.GREEDY)
    volatile List<RequestType> types = List.of();

    /** The type with this id; empty while its module does not run. */
    public Optional<RequestType> find(String id) {
        return types.stream().filter(type -> type.id().equals(id)).findFirst();
    }

    /** The way requests of this type go. */
    public RequestType.Course course(String id) {
        return find(id).map(RequestType::course).orElse(RequestType.Course.AGREEMENT);
    }
}
