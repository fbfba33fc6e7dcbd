package org.immerse.page.editor.internal;

import java.util.Set;
import org.immerse.api.module.ServiceModule;
import org.osgi.service.component.annotations.Component;

/** The editor of informational pages. */
@Component
public final class PageEditorModule implements ServiceModule {
    /** The module's id. */
    public static final String ID = "page-editor";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Set<String> requires() {
        return Set.of("ui");
    }
}
