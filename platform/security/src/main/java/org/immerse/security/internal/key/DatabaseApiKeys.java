package org.immerse.security.internal.key;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.immerse.api.id.Ids;
import org.immerse.api.module.ServiceModule;
import org.immerse.api.persistence.PersistenceUnit;
import org.immerse.api.security.Accounts;
import org.immerse.api.security.ApiKeys;
import org.immerse.api.security.User;
import org.immerse.api.text.ProblemException.FieldProblem;
import org.immerse.api.text.Text;
import org.immerse.security.internal.Hashes;
import org.immerse.security.internal.Moments;
import org.immerse.security.internal.Problems;
import org.immerse.security.internal.audit.AuditTrail;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/**
 * The API keys of the site. A secret has 256 random bits, so a fast hash keeps it safe. Nothing is cached: one look-up by index
 * is quick, and a revoked key is refused at once on every node.
 */
@Component(service = ApiKeys.class)
public final class DatabaseApiKeys implements ApiKeys {
    private static final String PREFIX = "imm_";
    private static final int SECRET_BYTES = 32;
    private static final int NAME_LONGEST = 200;
    private static final String BY_HASH =
            "select k from ApiKeyEntity k where k.secretHash = :hash and k.revoked = false";
    private static final String ALL = "select k from ApiKeyEntity k order by k.madeAt desc, k.id desc";

    private final PersistenceUnit unit;
    private final AuditTrail audit;
    private final Accounts accounts;
    private final Clock clock;
    private final Ids ids;
    private final SecureRandom random = new SecureRandom();

    @Reference(policyOption = ReferencePolicyOption.GREEDY)
    volatile List<ServiceModule> modules = List.of();

    @Activate
    public DatabaseApiKeys(
            @Reference(target = "(osgi.unit.name=security)") PersistenceUnit unit,
            @Reference AuditTrail audit,
            @Reference Accounts accounts,
            @Reference Clock clock,
            @Reference Ids ids) {
        this.unit = unit;
        this.audit = audit;
        this.accounts = accounts;
        this.clock = clock;
        this.ids = ids;
    }

    @Override
    public Made make(User actor, String name, Set<String> scopes, Optional<String> organisation) {
        Problems.requireAdministrator(actor);
        Problems.throwIfAny(problems(name.strip(), scopes, organisation));
        String secret = newSecret();
        ApiKey key = new ApiKey(ids.next(), name.strip(), scopes, organisation, Moments.now(clock), false);
        unit.change(em -> {
            em.persist(new ApiKeyEntity(key, Hashes.sha256(secret)));
            audit.append(em, actor.id(), "api-key.create", key.id(), Map.of("scopes", inOrder(scopes)));
        });
        return new Made(key, secret);
    }

    private List<FieldProblem> problems(String name, Set<String> scopes, Optional<String> organisation) {
        List<FieldProblem> problems = new ArrayList<>();
        if (name.isEmpty() || name.length() > NAME_LONGEST) {
            problems.add(new FieldProblem("name", Text.of("security.api-key.name", NAME_LONGEST)));
        }
        if (scopes.isEmpty()) {
            problems.add(new FieldProblem("scopes", Text.of("security.api-key.no-scope")));
        }
        Set<String> unknown = new TreeSet<>(scopes);
        scopes().forEach(unknown::remove);
        if (!unknown.isEmpty()) {
            problems.add(new FieldProblem("scopes", Text.of("security.api-key.unknown-scope", inOrder(unknown))));
        }
        if (organisation.flatMap(accounts::findOrganisation).isEmpty() && organisation.isPresent()) {
            problems.add(new FieldProblem("organisation", Text.of("security.organisation.unknown")));
        }
        return problems;
    }

    private String newSecret() {
        byte[] bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        return PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String inOrder(Set<String> scopes) {
        return String.join(" ", new TreeSet<>(scopes));
    }

    @Override
    public Optional<ApiKey> verify(String secret) {
        return unit.read(em -> em.createQuery(BY_HASH, ApiKeyEntity.class)
                .setParameter("hash", Hashes.sha256(secret))
                .getResultStream()
                .findFirst()
                .map(ApiKeyEntity::toKey));
    }

    @Override
    public List<ApiKey> list() {
        return unit.read(em -> em.createQuery(ALL, ApiKeyEntity.class)
                .getResultStream()
                .map(ApiKeyEntity::toKey)
                .toList());
    }

    @Override
    public void revoke(User actor, String id) {
        Problems.requireAdministrator(actor);
        unit.change(em -> {
            ApiKeyEntity key = em.find(ApiKeyEntity.class, id);
            if (key == null) {
                throw Problems.notFound("security.api-key.unknown");
            }
            key.revoke();
            audit.append(em, actor.id(), "api-key.revoke", id, Map.of());
        });
    }

    @Override
    public List<String> scopes() {
        return modules.stream()
                .flatMap(module -> module.scopes().stream())
                .distinct()
                .sorted()
                .toList();
    }
}
