package org.immerse.decisions.internal.check;

import org.immerse.api.decision.ChainReport;
import org.immerse.api.module.ModuleCheck;
import org.immerse.api.text.Text;
import org.immerse.decisions.internal.persistence.ChainVerifier;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Whether the end of the chain is intact. The whole of it is looked at on demand, since a check must be quick. */
@Component
public final class ChainCheck implements ModuleCheck {
    private static final int TAIL = 50;

    private final ChainVerifier verifier;

    /** Checks the chain of this verifier. */
    @Activate
    public ChainCheck(@Reference ChainVerifier verifier) {
        this.verifier = verifier;
    }

    @Override
    public String id() {
        return "decisions.chain";
    }

    @Override
    public Text title() {
        return Text.of("decisions.check.chain.title");
    }

    @Override
    public Result check() {
        ChainReport tail = verifier.verifyTail(TAIL);
        if (tail.brokenAt().isPresent()) {
            return new Result(
                    Level.BAD,
                    Text.of("decisions.check.chain.broken", tail.brokenAt().getAsLong()),
                    Text.of("decisions.check.chain.advice"));
        }
        return Result.good(Text.of("decisions.check.chain.good", tail.last()));
    }
}
