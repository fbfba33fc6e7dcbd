package org.immerse.api.matching;

import java.util.List;
import java.util.Set;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Which needs meet which offers, by which criteria. Published as a service; the engine compiles it when it appears. The answers
 * of {@link #id}, {@link #criteria} and {@link #lawfulGrounds} never change.
 *
 * <p>A model whose criteria read a protected fact without a lawful ground is refused: its module's status and a health check
 * say so, and ranking with it is answered as unavailable.
 */
@ConsumerType
public interface MatchingModel {
    /** Fields no criterion may read without a lawful ground. */
    Set<String> PROTECTED_FACTS = Set.of("gender", "origin", "religion", "health", "age", "legal-status");

    /** The module's id, or that and a further part: {@code jobs-spain}. */
    String id();

    /** What counts, in the order reasons are shown where they weigh the same. At least one. */
    List<Criterion> criteria();

    /** The grounds for protected facts. */
    default List<LawfulGround> lawfulGrounds() {
        return List.of();
    }

    /** Whether both directions are scored and combined by the harmonic mean. */
    default boolean twoSided() {
        return false;
    }
}
