package org.immerse.accommodation.italy.internal.board.view;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.OptionalParameter;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immerse.accommodation.italy.internal.ItalianDay;
import org.immerse.accommodation.italy.internal.board.BoardDesk;
import org.immerse.accommodation.italy.internal.board.BoardDesk.Opened;
import org.immerse.accommodation.italy.internal.board.BoardSight;
import org.immerse.accommodation.italy.internal.board.Boards;
import org.immerse.accommodation.italy.internal.home.Homes;
import org.immerse.accommodation.italy.internal.placement.Placements;
import org.immerse.api.event.Event;
import org.immerse.api.security.User;
import org.immerse.api.text.Messages;
import org.immerse.api.ui.Live;
import org.immerse.api.ui.ModuleView;
import org.immerse.api.ui.UserSession;
import org.immerse.api.ui.ViewDescription;
import org.immerse.api.ui.kit.EmptyState;
import org.immerse.api.ui.kit.Links;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Free beds and people who wait: the boards of an organisation, or one of them. Follows live. */
@Component(service = ModuleView.class, scope = ServiceScope.PROTOTYPE)
@ViewDescription(
        route = BoardView.ROUTE,
        title = "accommodation-italy.board.title",
        menuTitle = "accommodation-italy.board.menu",
        icon = "swap",
        order = 130,
        roles = "CASEWORKER")
public final class BoardView extends Div implements ModuleView, HasUrlParameter<String> {
    static final String ROUTE = "accommodation-italy/board";
    private static final Set<String> FOLLOWED = Set.of(
            Boards.CHANGED,
            Placements.CHANGED,
            Homes.CHANGED,
            "safeguarding.changed",
            "accommodation-italy.care",
            "people.consent");
    private static final long serialVersionUID = 1L;

    private final transient BoardDesk desk;
    private final transient BoardSight sight;
    private final transient UserSession session;
    private final transient Words words;
    private final transient Clock clock;
    private final transient Map<String, BoardSight.Face> faces = new HashMap<>();
    private String id = "";
    private transient @Nullable BoardWork work;

    /** For whoever is signed in. */
    @Activate
    public BoardView(
            @Reference BoardDesk desk,
            @Reference BoardSight sight,
            @Reference UserSession session,
            @Reference Messages messages,
            @Reference Clock clock,
            @Reference Live live) {
        this.desk = desk;
        this.sight = sight;
        this.session = session;
        this.words = new Words(messages, getLocale());
        this.clock = clock;
        setId("accommodation-italy-board");
        addClassName("im-stack");
        live.follow(this, FOLLOWED, this::happened);
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String board) {
        id = board == null ? "" : board;
        work = null;
        show();
    }

    private void happened(Event event) {
        boolean ofOther = event.topic().equals(Boards.CHANGED)
                && !id.isEmpty()
                && !event.ids().containsValue(id);
        if (!ofOther) {
            show();
        }
    }

    private void show() {
        Optional<User> staff = session.user();
        if (id.isEmpty()) {
            removeAll();
            staff.ifPresent(this::list);
            return;
        }
        Optional<Opened> opened = staff.flatMap(one -> desk.open(one, id));
        if (opened.isEmpty()) {
            removeAll();
            add(Links.back(ROUTE, words.of("title")), new EmptyState(words.of("gone"), words.of("gone.why")));
            return;
        }
        BoardWork there = work;
        if (there == null) {
            there = new BoardWork(desk, sight, staff.orElseThrow(), words, () -> ItalianDay.today(clock), this::show);
            work = there;
            removeAll();
            add(Links.back(ROUTE, words.of("title")), there);
        }
        there.show(page(staff.orElseThrow(), opened.get()));
    }

    private void list(User staff) {
        desk.fresh(staff, 0)
                .ifPresent(fresh -> add(new BoardList(words, desk.boards(staff), fresh, (method, floor) -> {
                    String made = desk.make(staff, method, floor).id();
                    getUI().ifPresent(ui -> ui.navigate(ROUTE + "/" + made));
                })));
    }

    /** Each file is read once for each opening of the page. */
    private Page page(User staff, Opened opened) {
        List<String> missing = opened.sheet().mine().stream()
                .map(row -> row.line().person())
                .filter(person -> !faces.containsKey(person))
                .toList();
        faces.putAll(sight.faces(staff, missing));
        return new Page(opened, Map.copyOf(faces), words);
    }
}
