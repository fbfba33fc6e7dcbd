package org.immerse.api.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Counter mode: the same rows in two languages side by side, for the person and the clerk, on the screen and on paper. The first is
 * the reader's; the second can be chosen.
 */
public final class CounterSheet extends Div {
    private static final Set<String> FROM_RIGHT = Set.of("ar", "fa", "he", "ur");
    private final transient List<Function<Locale, Component>> rows = new ArrayList<>();
    private final SecondLanguage second;
    private final NativeTable table = new NativeTable();

    /**
     * A sheet without rows.
     *
     * @param languages those of the site, that of its offices first
     * @param with code of the second language; where it has none of the others, that of the offices
     */
    public CounterSheet(List<Locale> languages, Optional<String> with) {
        addClassName("im-stack");
        second = new SecondLanguage(languages);
        second.setId("sheet-second");
        List<Locale> others = second.getListDataView().getItems().toList();
        if (!others.isEmpty()) {
            second.setValue(others.stream()
                    .filter(language ->
                            with.filter(language.getLanguage()::equals).isPresent())
                    .findFirst()
                    .orElseGet(others::getFirst));
        }
        second.addValueChangeListener(change -> draw());
        Button print = new Button(
                getTranslation("ui.sheet.print"),
                Icons.small("print"),
                click -> getElement().executeJs("window.print()"));
        table.addClassNames("im-table", "im-counter");
        add(Layouts.actions(second, print), table);
        draw();
    }

    /** Adds a row, drawn once for each language. */
    public CounterSheet row(Function<Locale, Component> draw) {
        rows.add(draw);
        add(draw);
        return this;
    }

    /** Says the language of a part of a page, and the way it runs. */
    public static void speak(Component part, Locale language) {
        part.getElement()
                .setAttribute("lang", language.toLanguageTag())
                .setAttribute("dir", FROM_RIGHT.contains(language.getLanguage()) ? "rtl" : "ltr");
    }

    private void draw() {
        table.removeAll();
        NativeTableRow head = new NativeTableRow();
        languages().forEach(language -> {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(SecondLanguage.name(language));
            cell.getElement().setAttribute("scope", "col");
            speak(cell, language);
            head.add(cell);
        });
        table.getHead().add(head);
        rows.forEach(this::add);
    }

    private void add(Function<Locale, Component> draw) {
        NativeTableRow row = new NativeTableRow();
        languages().forEach(language -> {
            NativeTableCell cell = new NativeTableCell(draw.apply(language));
            speak(cell, language);
            row.add(cell);
        });
        table.getBody().add(row);
    }

    private List<Locale> languages() {
        List<Locale> both = new ArrayList<>(List.of(getLocale()));
        second.getOptionalValue().ifPresent(both::add);
        return both;
    }
}
