package org.immerse.ui.internal.host;

import com.vaadin.flow.function.DeploymentConfiguration;
import com.vaadin.flow.server.ServiceDestroyListener;
import com.vaadin.flow.server.VaadinServlet;
import com.vaadin.flow.server.VaadinServletService;
import com.vaadin.flow.shared.Registration;

/** Vaadin's service, without the listeners that would keep the classes of removed modules. */
final class HostService extends VaadinServletService {
    private static final long serialVersionUID = 1L;
    private static final String KEEPS_CLASSES = "com.vaadin.flow.component.internal.ComponentMetaData";

    HostService(VaadinServlet servlet, DeploymentConfiguration configuration) {
        super(servlet, configuration);
    }

    /** Flow adds one for each component class ever shown and never takes it back. */
    @Override
    public Registration addServiceDestroyListener(ServiceDestroyListener listener) {
        return listener.getClass().getName().startsWith(KEEPS_CLASSES)
                ? () -> {}
                : super.addServiceDestroyListener(listener);
    }
}
