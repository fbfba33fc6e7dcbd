package org.immerse.kernel.internal.health;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.immerse.api.module.ModuleCheck;
import org.immerse.api.module.Site;
import org.immerse.api.text.Text;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Whether the disk of the site's folder has room. */
@Component
public final class DiskCheck implements ModuleCheck {
    private static final long MEGABYTE = 1 << 20;
    private static final long FEW = 1024;
    private static final long TOO_FEW = 200;

    private final Path folder;

    @Activate
    public DiskCheck(@Reference Site site) {
        folder = site.folder();
    }

    @Override
    public String id() {
        return "kernel.disk";
    }

    @Override
    public Text title() {
        return Text.of("kernel.check.disk");
    }

    @Override
    public Result check() {
        try {
            return judge(Files.getFileStore(folder).getUsableSpace() / MEGABYTE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Result judge(long megabytes) {
        Text finding = Text.of("kernel.check.disk.free", megabytes);
        if (megabytes >= FEW) {
            return Result.good(finding);
        }
        return new Result(
                megabytes < TOO_FEW ? Level.BAD : Level.WARNING, finding, Text.of("kernel.check.disk.advice"));
    }
}
