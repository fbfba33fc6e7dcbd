package org.immerse.knowledge.base.internal.check;

import java.util.Map;
import org.immerse.api.knowledge.KnowledgeBase;
import org.immerse.api.knowledge.SparqlQuery;
import org.immerse.api.module.ModuleCheck;
import org.immerse.api.text.Text;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Whether the store of the knowledge base answers. */
@Component
public final class StoreCheck implements ModuleCheck {
    private static final SparqlQuery ANYTHING = SparqlQuery.of(StoreCheck.class, "anything.rq");
    private final KnowledgeBase knowledge;

    /** Of this knowledge base. */
    @Activate
    public StoreCheck(@Reference KnowledgeBase knowledge) {
        this.knowledge = knowledge;
    }

    @Override
    public String id() {
        return "knowledge-base.store";
    }

    @Override
    public Text title() {
        return Text.of("knowledge-base.check.store");
    }

    @Override
    public Result check() {
        try {
            return knowledge.ask(ANYTHING, Map.of())
                    ? Result.good(Text.of("knowledge-base.check.store.good"))
                    : new Result(
                            Level.WARNING,
                            Text.of("knowledge-base.check.store.empty"),
                            Text.of("knowledge-base.check.store.empty.advice"));
        } catch (RuntimeException e) {
            return new Result(
                    Level.BAD,
                    Text.of("knowledge-base.check.store.bad", String.valueOf(e.getMessage())),
                    Text.of("knowledge-base.check.store.bad.advice"));
        }
    }
}
