package org.immerse.eligibility.internal;

import org.immerse.api.module.ModuleCheck;
import org.immerse.api.text.Text;
import org.immerse.eligibility.internal.file.Fault;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Whether a rule of a module had to be left out. */
@Component
public final class RuleCheck implements ModuleCheck {
    private final RuleBook book;

    /** Looks at these rules. */
    @Activate
    public RuleCheck(@Reference RuleBook book) {
        this.book = book;
    }

    @Override
    public String id() {
        return "eligibility.rules";
    }

    @Override
    public Text title() {
        return Text.of("eligibility.check.title");
    }

    @Override
    public Result check() {
        return book.faults().stream()
                .findFirst()
                .map(RuleCheck::warning)
                .orElseGet(() -> Result.good(
                        Text.of("eligibility.check.good", book.subjects().size())));
    }

    private static Result warning(RuleBook.Faulty faulty) {
        Fault fault = faulty.faults().getFirst();
        return new Result(
                Level.WARNING,
                Text.of("eligibility.check.bad", faulty.module(), faulty.file(), fault.line(), fault.text()),
                Text.of("eligibility.check.advice"));
    }
}
