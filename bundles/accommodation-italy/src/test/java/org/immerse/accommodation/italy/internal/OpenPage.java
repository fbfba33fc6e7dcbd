package org.immerse.accommodation.italy.internal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.di.Instantiator;
import com.vaadin.flow.di.Lookup;
import com.vaadin.flow.function.DeploymentConfiguration;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.VaadinContext;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServletService;
import java.io.Serial;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.immerse.api.text.Messages;
import org.immerse.api.text.Text;
import org.jspecify.annotations.Nullable;

/** A page is open in which every text is its key and its arguments: what views show can be read to the last word. */
public final class OpenPage implements AutoCloseable {
    /** Texts as their key without the module's prefix, and their arguments. */
    public static final Messages TEXTS = new Messages() {
        @Override
        public String text(Text text, Locale locale) {
            return words(text.key(), text.arguments());
        }

        @Override
        public boolean has(String key) {
            return true;
        }

        @Override
        public List<Locale> languages() {
            return List.of(Locale.ENGLISH);
        }
    };

    /** Held here: the present service and page are kept by weak references only. */
    private final VaadinService service = new Service();

    private final UI ui;

    /** Opens it. */
    public OpenPage() {
        VaadinService.setCurrent(service);
        ui = new UI();
        ui.setLocale(Locale.ENGLISH);
        UI.setCurrent(ui);
    }

    /** Every word of a view, with what its fields hold and where its links lead. */
    public static String words(Component view) {
        List<String> all = new ArrayList<>();
        collect(view, all);
        return view.getElement().getTextRecursively() + " " + String.join(" ", all);
    }

    private static void collect(Component part, List<String> all) {
        part.getElement()
                .getPropertyNames()
                .forEach(name -> all.add(part.getElement().getProperty(name)));
        part.getElement()
                .getAttributeNames()
                .forEach(name -> all.add(part.getElement().getAttribute(name)));
        part.getChildren().forEach(child -> collect(child, all));
    }

    /** The parts of this kind in a view, in their order. */
    public static <C extends Component> Stream<C> parts(Component view, Class<C> kind) {
        Stream<C> own = kind.isInstance(view) ? Stream.of(kind.cast(view)) : Stream.empty();
        return Stream.concat(own, view.getChildren().flatMap(child -> parts(child, kind)));
    }

    private static String words(String key, List<?> arguments) {
        List<String> words = new ArrayList<>();
        words.add(key.replace("accommodation-italy.", ""));
        arguments.forEach(argument -> words.add(String.valueOf(argument)));
        return " " + String.join(" ", words) + " ";
    }

    /** The one of this kind that stands in a view and has this id. */
    public static <C extends Component> C part(Component view, Class<C> kind, String id) {
        return parts(view, kind)
                .filter(one -> one.getId().filter(id::equals).isPresent())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + id + " in: " + words(view)));
    }

    @Override
    public void close() {
        UI.setCurrent(null);
        VaadinService.setCurrent(null);
    }

    /** A service that makes texts and nothing else. */
    private static final class Service extends VaadinServletService {
        @Serial
        private static final long serialVersionUID = 1L;

        private static final I18NProvider TRANSLATIONS = new I18NProvider() {
            @Serial
            private static final long serialVersionUID = 1L;

            @Override
            public List<Locale> getProvidedLocales() {
                return List.of(Locale.ENGLISH);
            }

            @Override
            public String getTranslation(String key, Locale locale, Object... arguments) {
                return words(key, List.of(arguments));
            }
        };

        private final Context context = new Context();

        @Override
        public Instantiator getInstantiator() {
            return proxy(Instantiator.class, "getI18NProvider", TRANSLATIONS);
        }

        @Override
        public VaadinContext getContext() {
            return context;
        }

        @Override
        public DeploymentConfiguration getDeploymentConfiguration() {
            return proxy(DeploymentConfiguration.class, "isProductionMode", true);
        }
    }

    /** Attributes in memory. */
    private static final class Context implements VaadinContext {
        @Serial
        private static final long serialVersionUID = 1L;

        private final transient Map<Class<?>, Object> attributes =
                new HashMap<>(Map.of(Lookup.class, Lookup.of("nothing", String.class)));

        @Override
        public <T> @Nullable T getAttribute(Class<T> type) {
            return type.cast(attributes.get(type));
        }

        @Override
        public <T> T getAttribute(Class<T> type, Supplier<T> otherwise) {
            return type.cast(attributes.computeIfAbsent(type, key -> otherwise.get()));
        }

        @Override
        public <T> void setAttribute(Class<T> type, T value) {
            attributes.put(type, value);
        }

        @Override
        public void removeAttribute(Class<?> type) {
            attributes.remove(type);
        }

        @Override
        public Enumeration<String> getContextParameterNames() {
            return Collections.emptyEnumeration();
        }

        @Override
        public @Nullable String getContextParameter(String name) {
            return null;
        }
    }

    private static <T> T proxy(Class<T> type, String method, Object answer) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, called, given) -> {
            if (called.getName().equals(method)) {
                return answer;
            }
            Class<?> wanted = called.getReturnType();
            if (wanted == boolean.class) {
                return false;
            }
            if (wanted == Set.class) {
                return Set.of("http", "https");
            }
            return wanted == int.class ? (Object) 0 : null;
        }));
    }
}
