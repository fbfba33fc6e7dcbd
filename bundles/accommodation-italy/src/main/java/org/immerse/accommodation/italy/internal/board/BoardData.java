package org.immerse.accommodation.italy.internal.board;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immerse.accommodation.italy.internal.home.Home;
import org.immerse.accommodation.italy.internal.home.Homes;
import org.immerse.api.people.PersonalData;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A person's own lines of boards, for export and erasure; nothing about others. */
@Component
public final class BoardData implements PersonalData {
    private final Boards boards;
    private final Homes homes;

    @Activate
    public BoardData(@Reference Boards boards, @Reference Homes homes) {
        this.boards = boards;
        this.homes = homes;
    }

    @Override
    public String section() {
        return "accommodation-italy.board";
    }

    @Override
    public Map<String, Object> export(String person) {
        List<Map<String, Object>> lines = new ArrayList<>();
        boards.ofPerson(person).forEach((board, line) -> lines.add(plain(board, line)));
        return lines.isEmpty() ? Map.of() : Map.of("boards", lines);
    }

    private Map<String, Object> plain(Board board, Line line) {
        Map<String, Object> plain = new LinkedHashMap<>();
        plain.put("made", board.made().toString());
        plain.put("method", board.method().code());
        plain.put("decided", line.state().code());
        if (!line.home().isEmpty()) {
            plain.put("home", title(line.home()));
            plain.put("points", line.points());
        }
        if (!line.reason().isEmpty()) {
            plain.put("reason", line.reason());
        }
        return plain;
    }

    private String title(String home) {
        return Optional.of(home).flatMap(homes::find).map(Home::title).orElse(home);
    }

    @Override
    public void erase(String person) {
        boards.erase(person);
    }
}
