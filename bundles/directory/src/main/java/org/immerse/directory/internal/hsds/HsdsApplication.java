package org.immerse.directory.internal.hsds;

import jakarta.ws.rs.core.Application;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsApplicationBase;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsName;

/** The API of HSDS, beside the one of this site. */
@Component(service = Application.class)
@JakartarsName(HsdsApplication.NAME)
@JakartarsApplicationBase("/hsds/3")
public final class HsdsApplication extends Application {
    static final String NAME = "hsds";
    static final String SELECT = "(osgi.jakartars.name=" + NAME + ")";
}
