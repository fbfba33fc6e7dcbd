package org.immerse.journeys;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Starts one site of each template and one browser for all journeys, the first time one is asked for; they end with the run. */
final class SharedSite implements ParameterResolver {
    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == RunningSite.class || type == Browsing.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Store store = context.getRoot().getStore(Namespace.create(SharedSite.class));
        if (parameter.getParameter().getType() == Browsing.class) {
            return store.getOrComputeIfAbsent(Browsing.class, type -> new Browsing(), Browsing.class);
        }
        String template =
                context.getRequiredTestClass().getAnnotation(Journey.class).value();
        return store.getOrComputeIfAbsent(template, RunningSite::shared, RunningSite.class);
    }
}
