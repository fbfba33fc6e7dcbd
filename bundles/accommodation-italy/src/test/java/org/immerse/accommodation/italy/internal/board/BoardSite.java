package org.immerse.accommodation.italy.internal.board;

import java.time.Clock;
import org.immerse.accommodation.italy.internal.SomeHome;
import org.immerse.api.security.User;

/** A small site with a board's services, for tests of its pages. */
public final class BoardSite implements AutoCloseable {
    private final BoardFixture fixture = new BoardFixture();

    private BoardSite() {}

    /** Yaya and Omar, whom Giulia cares for, Ama of Marco's, Zoe of Anna's other office; two homes, and one for women. */
    public static BoardSite small() {
        BoardSite site = new BoardSite();
        site.fixture.waits("yaya", site.giulia(), 300, "quiet");
        site.fixture.waits("omar", site.giulia(), 200, "lively");
        site.fixture.waits("ama", site.marco(), 400, "quiet");
        site.fixture.waits("zoe", site.anna(), 400, "quiet");
        site.fixture.home("calm", 1, 250, "quiet");
        site.fixture.home("loud", 2, 200, "lively");
        site.fixture.home(SomeHome.forWomen("women"));
        return site;
    }

    public BoardDesk desk() {
        return fixture.desk;
    }

    public BoardSight sight() {
        return fixture.sight;
    }

    public User giulia() {
        return fixture.giulia;
    }

    public User marco() {
        return fixture.marco;
    }

    public User anna() {
        return fixture.anna;
    }

    public Clock clock() {
        return fixture.clock;
    }

    @Override
    public void close() {
        fixture.close();
    }
}
