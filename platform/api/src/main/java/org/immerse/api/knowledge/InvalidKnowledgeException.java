package org.immerse.api.knowledge;

import java.util.List;

/** Knowledge that was not accepted. */
public final class InvalidKnowledgeException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final List<String> violations;

    /** One sentence for each fault, naming the node and what is wrong with it. */
    public InvalidKnowledgeException(List<String> violations) {
        super(violations.isEmpty() ? "not acceptable" : violations.getFirst());
        this.violations = List.copyOf(violations);
    }

    /** One sentence for each fault. */
    public List<String> violations() {
        return violations;
    }
}
