package org.immerse.persistence.internal.unit;

import jakarta.persistence.spi.ClassTransformer;
import jakarta.persistence.spi.TransformerException;
import java.util.List;
import java.util.Set;
import org.osgi.framework.Bundle;
import org.osgi.framework.hooks.weaving.WeavingException;
import org.osgi.framework.hooks.weaving.WeavingHook;
import org.osgi.framework.hooks.weaving.WovenClass;
import org.osgi.framework.wiring.BundleWiring;

/** Weaves the entity classes of one bundle as the framework loads them. */
final class EntityWeaver implements WeavingHook {
    private static final List<String> NEEDED_PACKAGES = List.of("org.eclipse.persistence.*", "jakarta.persistence.*");

    private final Bundle bundle;
    private final Set<String> classes;
    private final List<ClassTransformer> transformers;

    EntityWeaver(Bundle bundle, UnitDescriptor descriptor, List<ClassTransformer> transformers) {
        this.bundle = bundle;
        this.classes = Set.copyOf(descriptor.classes());
        this.transformers = transformers;
    }

    @Override
    public void weave(WovenClass woven) {
        BundleWiring wiring = woven.getBundleWiring();
        if (!wiring.getBundle().equals(bundle) || !classes.contains(woven.getClassName())) {
            return;
        }
        for (ClassTransformer transformer : transformers) {
            transform(woven, wiring, transformer);
        }
    }

    private static void transform(WovenClass woven, BundleWiring wiring, ClassTransformer transformer) {
        try {
            String internalName = woven.getClassName().replace('.', '/');
            byte[] code = transformer.transform(
                    wiring.getClassLoader(), internalName, null, woven.getProtectionDomain(), woven.getBytes());
            if (code != null) {
                woven.setBytes(code);
                woven.getDynamicImports().addAll(NEEDED_PACKAGES);
            }
        } catch (TransformerException e) {
            throw new WeavingException("cannot weave " + woven.getClassName(), e);
        }
    }
}
