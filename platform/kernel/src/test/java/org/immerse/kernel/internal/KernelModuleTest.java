package org.immerse.kernel.internal;

import java.util.Set;
import org.immerse.testing.ModuleContract;

class KernelModuleTest extends ModuleContract {
    KernelModuleTest() {
        super(new KernelModule(), Set.of("kernel", "platform", "text"));
    }
}
