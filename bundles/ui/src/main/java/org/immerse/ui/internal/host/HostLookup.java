package org.immerse.ui.internal.host;

import com.vaadin.flow.di.InstantiatorFactory;
import com.vaadin.flow.di.Lookup;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Vaadin's own lookup, with the host's way of making components and its texts put before it. */
final class HostLookup implements Lookup {
    private final Lookup vaadin;
    private final Map<Class<?>, Object> own;

    HostLookup(Lookup vaadin, InstantiatorFactory instantiators, I18NProvider texts) {
        this.vaadin = vaadin;
        this.own = Map.of(InstantiatorFactory.class, instantiators, I18NProvider.class, texts);
    }

    @Override
    public <T> T lookup(Class<T> type) {
        Object known = own.get(type);
        return known == null ? vaadin.lookup(type) : type.cast(known);
    }

    @Override
    public <T> Collection<T> lookupAll(Class<T> type) {
        Object known = own.get(type);
        return known == null ? vaadin.lookupAll(type) : List.of(type.cast(known));
    }
}
