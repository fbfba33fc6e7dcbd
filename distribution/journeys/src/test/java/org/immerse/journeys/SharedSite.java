package org.immerse.journeys;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Starts one site of each template for all journeys, the first time it is asked for, and a browser for each class of tests. */
final class SharedSite implements ParameterResolver {
    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == RunningSite.class || type == Browsing.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Namespace mine = Namespace.create(SharedSite.class);
        if (parameter.getParameter().getType() == Browsing.class) {
            Store ofClass = context.getStore(mine);
            return ofClass.getOrComputeIfAbsent(Browsing.class, type -> new Browsing(), Browsing.class);
        }
        String template =
                context.getRequiredTestClass().getAnnotation(Journey.class).value();
        return context.getRoot().getStore(mine).getOrComputeIfAbsent(template, RunningSite::shared, RunningSite.class);
    }
}
