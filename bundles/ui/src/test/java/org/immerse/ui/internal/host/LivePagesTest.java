package org.immerse.ui.internal.host;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.immerse.api.event.Event;
import org.junit.jupiter.api.Test;

class LivePagesTest {
    private final LivePages live = new LivePages();
    private final List<String> told = new ArrayList<>();

    @Test
    void followsWhileTheComponentIsOnThePage() {
        UI page = new DirectPage();
        Div view = new Div();
        live.follow(
                view, Set.of("requests.changed"), event -> told.add(event.ids().get("request")));

        live.happened(event("1"));
        page.add(view);
        live.happened(event("2"));
        page.remove(view);
        live.happened(event("3"));

        assertThat(told).containsExactly("2");
        assertThat(live.count()).isZero();
    }

    @Test
    void leavesOtherTopicsAlone() {
        UI page = new DirectPage();
        Div view = new Div();
        page.add(view);
        live.follow(view, Set.of("people.answered"), event -> told.add("x"));

        live.happened(event("1"));

        assertThat(told).isEmpty();
        assertThat(live.count()).isOne();
    }

    private static Event event(String request) {
        return new Event("requests.changed", Map.of("request", request));
    }

    /** A page whose work is done at once. */
    private static final class DirectPage extends UI {
        private static final long serialVersionUID = 1L;

        @Override
        public java.util.concurrent.Future<Void> access(com.vaadin.flow.server.Command command) {
            command.execute();
            return java.util.concurrent.CompletableFuture.completedFuture(null);
        }
    }
}
