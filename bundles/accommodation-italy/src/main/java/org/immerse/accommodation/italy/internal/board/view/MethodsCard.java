package org.immerse.accommodation.italy.internal.board.view;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.immerse.accommodation.italy.internal.board.BoardDesk;
import org.immerse.accommodation.italy.internal.board.Method;
import org.immerse.accommodation.italy.internal.board.Plan;
import org.immerse.accommodation.italy.internal.board.Worth;
import org.immerse.accommodation.italy.internal.board.Worth.Blocking;
import org.immerse.api.allocation.Allocation;
import org.immerse.api.ui.kit.Layouts;
import org.immerse.api.ui.kit.Strong;

/** Both ways to plan in plain words, what each gives on this board, where they differ, and who would rather have each other now. */
final class MethodsCard extends Div {
    private static final long serialVersionUID = 1L;

    private final transient Page page;
    private final Map<Method, Plan> plans = new EnumMap<>(Method.class);

    MethodsCard(Page page, BoardDesk desk, BoardActions actions) {
        this.page = page;
        addClassName("im-stack");
        for (Method method : Method.values()) {
            plans.put(method, desk.proposal(method, page.sheet()));
        }
        Worth now = desk.worth(page.sheet().plan());
        add(figures(page.say("now"), "", now));
        plans.forEach((method, plan) -> {
            Div part = figures(
                    page.say("method." + method.code()),
                    page.say("method." + method.code() + ".why"),
                    desk.worth(plan));
            if (page.isOpen()) {
                part.add(Layouts.row(
                        new Button(page.say("method." + method.code() + ".use"), click -> actions.propose(method))));
            }
            add(part);
        });
        add(differences(), blocking(now));
    }

    private Div figures(String title, String why, Worth worth) {
        Div part = Layouts.close(new H3(title));
        if (!why.isEmpty()) {
            part.add(new Paragraph(why));
        }
        part.add(new Paragraph(new Strong(page.say(
                "figures",
                worth.placed() + page.sheet().accepted().size(),
                worth.points() + page.sheet().acceptedPoints(),
                worth.blocking().size()))));
        return part;
    }

    /** People for whom the two answers have another home. */
    private Div differences() {
        Plan optimal = plans.get(Method.OPTIMAL);
        Plan stable = plans.get(Method.STABLE);
        Div part = Layouts.close(new H3(page.say("differences")));
        if (optimal == null || stable == null) {
            return part;
        }
        List<Integer> differ = IntStream.range(0, optimal.grid().people().size())
                .filter(person -> optimal.place(person) != stable.place(person))
                .boxed()
                .toList();
        List<Integer> mine = differ.stream().filter(page.sheet().movable()::get).toList();
        if (differ.isEmpty()) {
            part.add(new Paragraph(page.say("differences.none")));
            return part;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("im-stack-s");
        mine.forEach(person -> list.add(new ListItem(page.say(
                "difference",
                page.name(optimal.grid().people().get(person)),
                with(optimal, person),
                with(stable, person)))));
        if (!mine.isEmpty()) {
            part.add(list);
        }
        if (mine.size() < differ.size()) {
            part.add(new Paragraph(page.say("differences.others", differ.size() - mine.size())));
        }
        return part;
    }

    private String with(Plan plan, int person) {
        int home = plan.place(person);
        return home == Allocation.NONE
                ? page.say("waits")
                : page.say(
                        "with-points",
                        page.home(home),
                        plan.grid().cell(person, home).points());
    }

    private Div blocking(Worth now) {
        Div part = Layouts.close(new H3(page.say("blocking")));
        List<Blocking> mine = now.blocking().stream()
                .filter(pair -> page.sheet().movable().get(pair.person()))
                .toList();
        if (now.blocking().isEmpty()) {
            part.add(new Paragraph(page.say("blocking.none")));
            return part;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("im-stack-s");
        mine.forEach(pair -> list.add(new ListItem(words(pair))));
        if (!mine.isEmpty()) {
            part.add(list);
        }
        if (mine.size() < now.blocking().size()) {
            part.add(new Paragraph(page.say("blocking.others", now.blocking().size() - mine.size())));
        }
        return part;
    }

    private String words(Blocking pair) {
        Plan plan = page.sheet().plan();
        String name = page.name(plan.grid().people().get(pair.person()));
        int now = plan.place(pair.person());
        String wish = now == Allocation.NONE
                ? page.say("blocking.wish-waits", name, page.home(pair.home()))
                : page.say("blocking.wish", name, page.home(pair.home()), page.home(now));
        String welcome = plan.free(pair.home()) > 0
                ? page.say("blocking.free", page.home(pair.home()))
                : page.say("blocking.welcome", name, page.home(pair.home()), rival(plan, pair));
        return wish + " " + welcome;
    }

    /** Whom the home would rather let go for this person. */
    private String rival(Plan plan, Blocking pair) {
        return plan.at(pair.home()).stream()
                .min((one, other) -> Double.compare(
                        plan.grid().cell(one, pair.home()).welcome(),
                        plan.grid().cell(other, pair.home()).welcome()))
                .map(person -> page.name(plan.grid().people().get(person)))
                .orElse("");
    }
}
