package org.immerse.feedback.internal;

import java.util.Set;
import org.immerse.api.module.ServiceModule;
import org.osgi.service.component.annotations.Component;

/** Complaints and feedback, shared by every module. */
@Component
public final class FeedbackModule implements ServiceModule {
    /** The module's id. */
    public static final String ID = "feedback";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Set<String> requires() {
        return Set.of("requests");
    }
}
