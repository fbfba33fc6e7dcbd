package org.immerse.security.internal.account;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.immerse.api.security.Accounts.Listed;
import org.immerse.api.security.Organisation;
import org.immerse.api.security.Role;
import org.immerse.api.security.User;
import org.immerse.security.internal.Problems;

/** Finds accounts and organisations within a transaction. */
final class AccountTable {
    private static final String BY_NAME = "select a from AccountEntity a where a.name = :name";
    private static final String SEARCH = "select a from AccountEntity a where a.name like :like escape '!'"
            + " or lower(a.displayName) like :like escape '!' order by a.name";
    private static final String OPEN = "select a from AccountEntity a where a.open = true";
    private static final String ORGANISATION = "select o from OrganisationEntity o where o.nameKey = :key";
    private static final String ORGANISATIONS = "select o from OrganisationEntity o order by o.nameKey";

    private final EntityManager em;

    AccountTable(EntityManager em) {
        this.em = em;
    }

    Optional<AccountEntity> find(String id) {
        return Optional.ofNullable(em.find(AccountEntity.class, id));
    }

    /** The account, held until the end of the transaction. */
    AccountEntity lock(String id) {
        return Optional.ofNullable(em.find(AccountEntity.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> Problems.notFound("security.account.unknown"));
    }

    /** By a name in any spelling. */
    Optional<AccountEntity> byName(String name) {
        return em.createQuery(BY_NAME, AccountEntity.class)
                .setParameter("name", Names.key(name))
                .getResultStream()
                .findFirst();
    }

    List<Listed> search(String words, int offset, int limit) {
        String like = "%" + Names.key(words).replaceAll("[!%_]", "!$0") + "%";
        return em.createQuery(SEARCH, AccountEntity.class)
                .setParameter("like", like)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultStream()
                .map(account -> account.toListed(organisationOf(account)))
                .toList();
    }

    /** Whether an open account other than this one is an administrator's. */
    boolean hasOtherAdministrator(String id) {
        return em.createQuery(OPEN, AccountEntity.class)
                .getResultStream()
                .anyMatch(account ->
                        account.is(Role.ADMINISTRATOR) && !account.id().equals(id));
    }

    User toUser(AccountEntity account) {
        return account.toUser(organisationOf(account));
    }

    private Optional<Organisation> organisationOf(AccountEntity account) {
        return account.organisation().flatMap(this::organisation);
    }

    Optional<Organisation> organisation(String id) {
        return Optional.ofNullable(em.find(OrganisationEntity.class, id)).map(OrganisationEntity::toOrganisation);
    }

    Optional<Organisation> organisationByName(String name) {
        return em.createQuery(ORGANISATION, OrganisationEntity.class)
                .setParameter("key", Names.key(name))
                .getResultStream()
                .findFirst()
                .map(OrganisationEntity::toOrganisation);
    }

    List<Organisation> organisations() {
        return em.createQuery(ORGANISATIONS, OrganisationEntity.class)
                .getResultStream()
                .map(OrganisationEntity::toOrganisation)
                .toList();
    }

    void add(Object entity) {
        em.persist(entity);
    }

    void remove(AccountEntity account) {
        em.remove(account);
    }
}
