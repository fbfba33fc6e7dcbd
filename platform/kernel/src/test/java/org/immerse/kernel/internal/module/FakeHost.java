package org.immerse.kernel.internal.module;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Dictionary;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Hashtable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.karaf.features.BundleInfo;
import org.apache.karaf.features.Capability;
import org.apache.karaf.features.Feature;
import org.apache.karaf.features.FeatureState;
import org.apache.karaf.features.FeaturesService;
import org.apache.karaf.features.FeaturesService.Option;
import org.immerse.api.module.ModuleStatus;
import org.immerse.api.module.ServiceModule;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.Version;
import org.osgi.framework.startlevel.BundleStartLevel;
import org.osgi.framework.startlevel.FrameworkStartLevel;
import org.osgi.framework.wiring.FrameworkWiring;
import org.osgi.service.component.runtime.ServiceComponentRuntime;

/** A host in memory: features with one bundle each, which publishes a module when it starts. */
public final class FakeHost {
    public final List<ModuleStatus> told = new ArrayList<>();
    public final List<EnumSet<Option>> options = new ArrayList<>();
    public final Set<String> refused = new HashSet<>();
    public final Set<Long> refreshed = new TreeSet<>();
    public final FeatureCatalog catalog;
    public final BundleReasons reasons;
    public final ModuleRegistry registry;

    private final Map<String, FakeModule> modules = new TreeMap<>();
    private final Map<String, Feature> offered = new TreeMap<>();
    private final Map<String, FakeBundle> bundles = new LinkedHashMap<>();
    private final Set<String> installed = new TreeSet<>();
    private final Map<String, FeatureState> states = new TreeMap<>();
    private final FeaturesService features = fake(FeaturesService.class, this::answerFeatures);
    private final BundleContext context = fake(BundleContext.class, this::answerContext);
    private long nextBundle = 1;

    /** A module on offer. */
    private static final class FakeModule implements ServiceModule {
        private final String id;
        private final Set<String> requires;
        private @Nullable String failure;
        private boolean silent;

        FakeModule(String id, Set<String> requires) {
            this.id = id;
            this.requires = requires;
        }

        @Override
        public String id() {
            return id;
        }

        @Override
        public Set<String> requires() {
            return requires;
        }
    }

    /** A bundle of a module. */
    private final class FakeBundle {
        private final String location;
        private final FakeModule module;
        private final long id = nextBundle++;
        private int state = Bundle.INSTALLED;
        private boolean persistent;
        private final Bundle bundle = fake(Bundle.class, this::answer);

        FakeBundle(String location, FakeModule module) {
            this.location = location;
            this.module = module;
        }

        private @Nullable Object answer(String method, Object[] arguments) throws BundleException {
            return switch (method) {
                case "getBundleId" -> id;
                case "getState" -> state;
                case "getSymbolicName" -> "test." + module.id;
                case "getLocation" -> location;
                case "getVersion" -> new Version(1, 0, 0);
                case "getHeaders" -> headers();
                case "adapt" -> startLevel();
                case "start" -> start();
                case "stop" -> stop();
                default -> null;
            };
        }

        private Dictionary<String, String> headers() {
            return new Hashtable<>();
        }

        private BundleStartLevel startLevel() {
            return fake(
                    BundleStartLevel.class,
                    (method, arguments) -> method.equals("getStartLevel") ? (Object) 80 : persistent);
        }

        private @Nullable Object start() throws BundleException {
            persistent = true;
            String failure = module.failure;
            if (failure != null) {
                throw new BundleException("Activator start error", new IllegalStateException(failure));
            }
            state = Bundle.ACTIVE;
            if (!module.silent) {
                registry.add(module, bundle);
            }
            return null;
        }

        private @Nullable Object stop() {
            persistent = false;
            registry.remove(module);
            state = Bundle.RESOLVED;
            return null;
        }
    }

    public FakeHost() {
        catalog = new FeatureCatalog(features);
        reasons = new BundleReasons(context, fake(ServiceComponentRuntime.class, (method, arguments) -> List.of()));
        registry = new ModuleRegistry(catalog, reasons, told::add);
    }

    /** Offers a module by a feature. */
    public FakeHost offer(String id, String... requires) {
        modules.put(id, new FakeModule(id, Set.of(requires)));
        offered.put(id, feature(id, List.of(requires)));
        catalog.reread();
        registry.refresh();
        return this;
    }

    /** From now on the module's bundle throws when it starts. */
    public void breakModule(String id, String why) {
        module(id).failure = why;
    }

    /** From now on the module's bundle starts. */
    public void mendModule(String id) {
        module(id).failure = null;
    }

    /** The module's bundle starts and publishes nothing. */
    public void silence(String id) {
        module(id).silent = true;
    }

    /** As Karaf's own command does: installed with all it requires, and started by Karaf. */
    public void installByKaraf(String id) {
        module(id).requires.forEach(this::installByKaraf);
        install(id, FeatureState.Started);
        start(id);
    }

    private void start(String id) {
        try {
            bundle(id).start();
        } catch (BundleException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The module's bundle. */
    public Bundle bundle(String id) {
        FakeBundle bundle = bundles.get(location(id));
        if (bundle == null) {
            throw new IllegalArgumentException(id);
        }
        return bundle.bundle;
    }

    public FeatureState state(String id) {
        return states.getOrDefault(id, FeatureState.Uninstalled);
    }

    public FeaturesService features() {
        return features;
    }

    public BundleContext context() {
        return context;
    }

    private FakeModule module(String id) {
        FakeModule module = modules.get(id);
        if (module == null) {
            throw new IllegalArgumentException(id);
        }
        return module;
    }

    private static String location(String id) {
        return "mvn:test/" + id;
    }

    private static Feature feature(String id, List<String> requires) {
        String capability = "immerse.module;id=" + id + ";requires:List<String>=\"" + String.join(",", requires) + "\"";
        return fake(Feature.class, (method, arguments) -> switch (method) {
            case "getName" -> "immerse-" + id;
            case "getVersion" -> "1.0";
            case "getDescription" -> "The " + id;
            case "getDetails" -> "All about\n  " + id;
            case "getCapabilities" -> List.of(fake(Capability.class, (name, none) -> capability));
            case "getBundles" ->
                List.of(fake(
                        BundleInfo.class, (name, none) -> name.equals("isDependency") ? (Object) false : location(id)));
            default -> null;
        });
    }

    @SuppressWarnings("unchecked")
    private @Nullable Object answerFeatures(String method, Object[] arguments) {
        switch (method) {
            case "listFeatures":
                return offered == null ? new Feature[0] : offered.values().toArray(new Feature[0]);
            case "isInstalled":
                return installed.contains(id(((Feature) arguments[0]).getName()));
            case "getState":
                return state(id(((String) arguments[0])));
            case "installFeatures":
                options.add((EnumSet<Option>) arguments[1]);
                ((Set<String>) arguments[0]).forEach(name -> install(id(name), FeatureState.Installed));
                return null;
            case "uninstallFeature":
                options.add((EnumSet<Option>) arguments[2]);
                uninstall(id((String) arguments[0]));
                return null;
            case "updateFeaturesState":
                ((Map<String, Map<String, FeatureState>>) arguments[0])
                        .values()
                        .forEach(changed -> changed.forEach((name, state) -> states.put(id(name), state)));
                return null;
            default:
                return null;
        }
    }

    private static String id(String feature) {
        return feature.replaceFirst("^immerse-", "").replaceFirst("/.*$", "");
    }

    private void install(String id, FeatureState state) {
        if (refused.contains(id)) {
            throw new IllegalStateException("missing requirement of " + id);
        }
        if (installed.add(id)) {
            states.put(id, state);
            bundles.put(location(id), new FakeBundle(location(id), module(id)));
        }
    }

    private void uninstall(String id) {
        installed.remove(id);
        states.remove(id);
        FakeBundle bundle = bundles.remove(location(id));
        if (bundle != null) {
            bundle.stop();
            bundle.state = Bundle.UNINSTALLED;
        }
    }

    private @Nullable Object answerContext(String method, Object[] arguments) {
        if (method.equals("getBundles")) {
            return bundles.values().stream().map(fake -> fake.bundle).toArray(Bundle[]::new);
        }
        if (method.equals("getBundle") && arguments.length == 1) {
            if (Constants.SYSTEM_BUNDLE_LOCATION.equals(arguments[0])) {
                return framework();
            }
            FakeBundle bundle = bundles.get(String.valueOf(arguments[0]));
            return bundle == null ? null : bundle.bundle;
        }
        return null;
    }

    private Bundle framework() {
        FrameworkWiring wiring = fake(FrameworkWiring.class, (method, arguments) -> {
            if (method.equals("refreshBundles")) {
                ((Collection<?>) arguments[0]).forEach(bundle -> refreshed.add(((Bundle) bundle).getBundleId()));
            }
            return method.equals("getDependencyClosure") ? arguments[0] : null;
        });
        return fake(Bundle.class, (method, arguments) -> switch (method) {
            case "adapt" ->
                arguments[0] == FrameworkStartLevel.class
                        ? fake(FrameworkStartLevel.class, (name, none) -> 100)
                        : wiring;
            default -> null;
        });
    }

    /** What a fake answers to the method of this name. */
    interface Answer {
        @Nullable
        Object to(String method, Object[] arguments) throws Exception;
    }

    static <T> T fake(Class<T> type, Answer answer) {
        Object[] none = {};
        return type.cast(Proxy.newProxyInstance(
                FakeHost.class.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "hashCode" -> System.identityHashCode(proxy);
                    case "equals" -> proxy == arguments[0];
                    case "toString" -> type.getSimpleName();
                    case "compareTo" ->
                        Integer.compare(System.identityHashCode(proxy), System.identityHashCode(arguments[0]));
                    default -> answer.to(method.getName(), arguments == null ? none : arguments);
                }));
    }
}
