package org.immerse.accommodation.italy.internal.board;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immerse.api.event.Event;
import org.immerse.api.event.Events;
import org.immerse.api.id.Ids;
import org.immerse.api.persistence.PersistenceUnit;
import org.immerse.api.security.User;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The boards of this site in all their versions. Whoever may change one, the desk knows. Every change is an event {@link #CHANGED} (board). */
@Component(service = Boards.class)
public final class Boards {
    /** A board was made or has a new version, or somebody on it was erased. */
    public static final String CHANGED = "accommodation-italy.board";

    private static final String LINES =
            "select l from LineEntity l where l.board = :board and l.number = :number order by l.person";

    private final PersistenceUnit unit;
    private final Events events;
    private final Clock clock;
    private final Ids ids;

    @Activate
    public Boards(
            @Reference(target = "(osgi.unit.name=accommodation-italy)") PersistenceUnit unit,
            @Reference Events events,
            @Reference Clock clock,
            @Reference Ids ids) {
        this.unit = unit;
        this.events = events;
        this.clock = clock;
        this.ids = ids;
    }

    /** A board as it becomes: by which method, whether closed, with which lines, and what was done. */
    record Next(Method method, boolean closed, List<Line> lines, Edition.About about) {
        Next {
            lines = List.copyOf(lines);
        }
    }

    /** How a board is while nobody else can change it. */
    interface Step {
        Next from(Board board, List<Line> lines);
    }

    /** One board. */
    public Optional<Board> find(String id) {
        return unit.read(
                em -> Optional.ofNullable(em.find(BoardEntity.class, id)).map(BoardEntity::toDomain));
    }

    /** All boards of an organisation, last changed first. */
    public List<Board> ofOrganisation(String organisation) {
        return unit.read(em -> em.createQuery(
                        "select b from BoardEntity b where b.organisation = :organisation order by b.changed desc, b.id",
                        BoardEntity.class)
                .setParameter("organisation", organisation)
                .getResultStream()
                .map(BoardEntity::toDomain)
                .toList());
    }

    /** The lines of a version. */
    public List<Line> lines(String board, int number) {
        return unit.read(em -> lines(em, board, number));
    }

    /** All versions, newest first. */
    public List<Edition> editions(String board) {
        return unit.read(em -> em.createQuery(
                        "select e from EditionEntity e where e.board = :board order by e.number desc",
                        EditionEntity.class)
                .setParameter("board", board)
                .getResultStream()
                .map(EditionEntity::toDomain)
                .toList());
    }

    /** Keeps a new board with its first version. */
    Board add(User author, String organisation, int floor, Next first) {
        Instant now = clock.instant();
        Board board = new Board(ids.next(), organisation, first.method(), floor, first.closed(), 1, now, now);
        unit.change(em -> {
            em.persist(new BoardEntity(board));
            keep(em, author, board, first);
        });
        return board;
    }

    /**
     * Makes the next version, with the board locked: nobody's change is written over another's.
     *
     * @param base the version the author looked at
     * @throws BoardMoved where there is a newer one; then nothing happens
     */
    Board change(User author, String id, int base, Step step) {
        return unit.write(em -> {
            BoardEntity found = em.find(BoardEntity.class, id, LockModeType.PESSIMISTIC_WRITE);
            if (found == null) {
                throw BoardProblems.gone();
            }
            em.refresh(found);
            Board before = found.toDomain();
            if (before.number() != base) {
                throw new BoardMoved();
            }
            Next next = step.from(before, lines(em, id, base));
            Board board = before.next(next.method(), next.closed(), clock.instant());
            found.take(board);
            keep(em, author, board, next);
            return board;
        });
    }

    private void keep(EntityManager em, User author, Board board, Next next) {
        Edition.About about = next.about();
        em.persist(new EditionEntity(
                ids.next(),
                new Edition(
                        board.id(),
                        board.number(),
                        author.id(),
                        board.changed(),
                        about.deed(),
                        about.person(),
                        about.home(),
                        about.back())));
        next.lines().forEach(line -> em.persist(new LineEntity(ids.next(), board, line)));
        tell(em, board.id());
    }

    /** The latest line of a person on each board they are on. */
    Map<Board, Line> ofPerson(String person) {
        return unit.read(em -> {
            Map<Board, Line> found = new LinkedHashMap<>();
            em.createQuery(
                            "select l from LineEntity l where l.person = :person and l.number ="
                                    + " (select b.number from BoardEntity b where b.id = l.board) order by l.id",
                            LineEntity.class)
                    .setParameter("person", person)
                    .getResultStream()
                    .forEach(line -> Optional.ofNullable(em.find(BoardEntity.class, line.board()))
                            .ifPresent(board -> found.put(board.toDomain(), line.toDomain())));
            return found;
        });
    }

    /** Takes a person out of every version, and a coordinator's name from what they did. */
    void erase(String account) {
        unit.change(em -> {
            List<String> on = em.createQuery(
                            "select distinct l.board from LineEntity l where l.person = :account", String.class)
                    .setParameter("account", account)
                    .getResultList();
            for (String statement : List.of(
                    "delete from LineEntity l where l.person = :account",
                    "update EditionEntity e set e.person = '', e.home = '' where e.person = :account",
                    "update EditionEntity e set e.author = '' where e.author = :account")) {
                em.createQuery(statement).setParameter("account", account).executeUpdate();
            }
            on.forEach(board -> tell(em, board));
        });
    }

    private static List<Line> lines(EntityManager em, String board, int number) {
        return em.createQuery(LINES, LineEntity.class)
                .setParameter("board", board)
                .setParameter("number", number)
                .getResultStream()
                .map(LineEntity::toDomain)
                .toList();
    }

    private void tell(EntityManager em, String board) {
        events.record(em, new Event(CHANGED, Map.of("board", board)));
    }
}
