package org.immerse.kernel.internal.health;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.Objects;
import org.immerse.api.module.ModuleCheck;
import org.immerse.api.text.Text;
import org.osgi.service.component.annotations.Component;

/** Whether the heap is nearly full, by what the last collections left over. */
@Component
public final class MemoryCheck implements ModuleCheck {
    private static final long MEGABYTE = 1 << 20;
    private static final long MUCH = 85;

    @Override
    public String id() {
        return "kernel.memory";
    }

    @Override
    public Text title() {
        return Text.of("kernel.check.memory");
    }

    @Override
    public Result check() {
        long used = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getCollectionUsage)
                .filter(Objects::nonNull)
                .mapToLong(MemoryUsage::getUsed)
                .sum();
        return judge(used / MEGABYTE, Runtime.getRuntime().maxMemory() / MEGABYTE);
    }

    static Result judge(long used, long most) {
        Text finding = Text.of("kernel.check.memory.used", used, most);
        return used * 100 < most * MUCH
                ? Result.good(finding)
                : new Result(Level.WARNING, finding, Text.of("kernel.check.memory.advice"));
    }
}
