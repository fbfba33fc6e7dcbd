package org.immerse.decisions.internal.check;

import org.immerse.api.module.ModuleCheck;
import org.immerse.api.text.Text;
import org.immerse.decisions.internal.Retention;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Whether decisions are meant to be kept long enough. */
@Component
public final class RetentionCheck implements ModuleCheck {
    private final Retention retention;

    /** Checks these settings. */
    @Activate
    public RetentionCheck(@Reference Retention retention) {
        this.retention = retention;
    }

    @Override
    public String id() {
        return "decisions.retention";
    }

    @Override
    public Text title() {
        return Text.of("decisions.check.retention.title");
    }

    @Override
    public Result check() {
        int asked = retention.configuredMonths();
        if (asked < Retention.LEAST_MONTHS) {
            return new Result(
                    Level.BAD,
                    Text.of("decisions.check.retention.short", asked, Retention.LEAST_MONTHS),
                    Text.of("decisions.check.retention.advice", Retention.LEAST_MONTHS));
        }
        return Result.good(Text.of("decisions.check.retention.good", asked));
    }
}
