package org.immerse.api.ui;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * Marks a view of a module: a Vaadin component that is a DS component of scope prototype with this service type, described by
 * {@link ViewDescription}. Its constructor gets services by {@code @Reference}. A view whose services are missing has no route;
 * when its module goes, its route and menu entry leave every open browser. A new instance is made for each visit.
 */
@ConsumerType
public interface ModuleView {}
