package org.immerse.ui.internal.host;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.di.DefaultInstantiator;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.stream.Stream;
import org.immerse.ui.internal.shell.ShellParts;

/** Makes components: views of modules by their services, the frame from its parts, the rest as Vaadin does. */
final class HostInstantiator extends DefaultInstantiator {
    private static final long serialVersionUID = 1L;
    private final transient ShellParts parts;
    private final transient I18NProvider texts;

    HostInstantiator(VaadinService service, ShellParts parts, I18NProvider texts) {
        super(service);
        this.parts = parts;
        this.texts = texts;
    }

    @Override
    public I18NProvider getI18NProvider() {
        return texts;
    }

    /** No search of the class path; the first page is dressed here. */
    @Override
    public Stream<VaadinServiceInitListener> getServiceInitListeners() {
        return Stream.of(init -> init.addIndexHtmlRequestListener(new IndexPage(parts.site(), parts.messages())));
    }

    @Override
    public <T> T getOrCreate(Class<T> type) {
        return Component.class.isAssignableFrom(type)
                ? own(type).orElseGet(() -> super.getOrCreate(type))
                : super.getOrCreate(type);
    }

    @Override
    public <T extends Component> T createComponent(Class<T> type) {
        return own(type).orElseGet(() -> super.createComponent(type));
    }

    private <T> java.util.Optional<T> own(Class<T> type) {
        return parts.views().make(type).or(() -> parts.make(type));
    }
}
