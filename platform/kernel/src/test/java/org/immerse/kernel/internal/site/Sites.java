package org.immerse.kernel.internal.site;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.Map;

/** Sites for tests. */
public final class Sites {
    private Sites() {}

    /** A site with this folder and these settings; all others have their default. */
    public static ConfiguredSite at(Path folder, Map<String, Object> settings) {
        return new ConfiguredSite(folder, (ConfiguredSite.Config) Proxy.newProxyInstance(
                Sites.class.getClassLoader(),
                new Class<?>[] {ConfiguredSite.Config.class},
                (proxy, method, arguments) -> settings.getOrDefault(method.getName(), method.getDefaultValue())));
    }
}
