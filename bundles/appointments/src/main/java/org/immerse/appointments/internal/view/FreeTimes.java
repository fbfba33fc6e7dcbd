package org.immerse.appointments.internal.view;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.immerse.api.appointment.Slot;
import org.immerse.api.ui.kit.Card;
import org.immerse.api.ui.kit.Layouts;

/** Days with their free times, five days at a time; each time is a button, where the reader can book. */
final class FreeTimes extends Composite<Card> {
    private static final long serialVersionUID = 1L;
    private static final int DAYS = 5;
    private final transient Words words;
    private final transient List<Slot> free;
    private final int page;
    private final boolean open;
    private final transient IntConsumer turn;
    private final transient Consumer<Slot> choose;

    FreeTimes(Words words, List<Slot> free, int page, boolean open, IntConsumer turn, Consumer<Slot> choose) {
        this.words = words;
        this.free = free;
        this.page = page;
        this.open = open;
        this.turn = turn;
        this.choose = choose;
    }

    @Override
    protected Card initContent() {
        Map<LocalDate, List<Slot>> days = free.stream()
                .collect(Collectors.groupingBy(slot -> words.day(slot.start()), TreeMap::new, Collectors.toList()));
        int pages = (days.size() + DAYS - 1) / DAYS;
        int shown = Math.clamp(page, 0, pages - 1);
        Card card = new Card(words.say("appointments.book.times")).stacked();
        days.entrySet().stream()
                .skip((long) shown * DAYS)
                .limit(DAYS)
                .forEach(day -> card.add(day(day.getKey(), day.getValue())));
        List<Button> turns = new ArrayList<>();
        if (shown > 0) {
            turns.add(new Button(words.say("appointments.book.earlier"), click -> turn.accept(shown - 1)));
        }
        if (shown < pages - 1) {
            Button later = new Button(words.say("appointments.book.more"), click -> turn.accept(shown + 1));
            later.setId("appointments-later");
            turns.add(later);
        }
        if (!turns.isEmpty()) {
            card.add(Layouts.row(turns.toArray(Button[]::new)));
        }
        return card;
    }

    private Section day(LocalDate day, List<Slot> slots) {
        Div times = Layouts.row();
        slots.forEach(slot -> {
            Button time = new Button(words.clock(slot.start()), click -> choose.accept(slot));
            time.setAriaLabel(words.from(slot.start()));
            time.setEnabled(open);
            time.addClassName("im-time");
            times.add(time);
        });
        Section section = new Section(new H3(words.day(day)), times);
        section.addClassName("im-stack-s");
        return section;
    }
}
