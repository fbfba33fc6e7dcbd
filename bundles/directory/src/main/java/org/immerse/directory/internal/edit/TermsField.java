package org.immerse.directory.internal.edit;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immerse.api.directory.Terms;
import org.immerse.api.ui.edit.WordsField;
import org.immerse.api.ui.kit.DayField;
import org.immerse.api.ui.kit.Layouts;
import org.immerse.api.value.Money;

/** What one needs to know before going there: channels, languages, cost, what to bring, free places. */
final class TermsField extends Div {
    private static final long serialVersionUID = 1L;
    private static final Currency EURO = Currency.getInstance("EUR");
    private final transient Form form;
    private final CheckboxGroup<Terms.Channel> channels;
    private final Checkbox appointment;
    private final MultiSelectComboBox<String> languages;
    private final Checkbox interpretation;
    private final RadioButtonGroup<Terms.Cost.Kind> kind;
    private final BigDecimalField amount;
    private final WordsField costWords;
    private final RowList<BringRow> bring;
    private final IntegerField places;
    private final IntegerField free;
    private final DayField counted;
    private Currency currency = EURO;
    private List<String> spokenBefore = List.of();

    /**
     * Empty fields.
     *
     * @param papers names of papers people know, by id
     */
    TermsField(Form form, Map<String, String> papers) {
        this.form = form;
        addClassName("im-stack");
        channels = watched(new CheckboxGroup<>(form.say("channels")));
        channels.setItems(Terms.Channel.values());
        channels.setItemLabelGenerator(
                channel -> form.text("channel." + channel.name().toLowerCase(Locale.ROOT)));
        appointment = watched(new Checkbox(form.say("appointment")));
        languages = watched(new MultiSelectComboBox<>(form.say("languages")));
        languages.setItems(spoken(form));
        languages.setItemLabelGenerator(form::language);
        interpretation = watched(new Checkbox(form.say("interpretation")));
        kind = watched(new RadioButtonGroup<>(form.say("cost")));
        kind.setItems(Terms.Cost.Kind.values());
        kind.setItemLabelGenerator(one -> form.text("cost." + one.name().toLowerCase(Locale.ROOT)));
        amount = watched(new BigDecimalField(form.say("amount")));
        costWords = WordsField.line(form, "terms.cost.words", form.say("cost.words"));
        bring = new RowList<>(form, form.say("bring.add"), form.say("bring.remove"), () -> new BringRow(form, papers));
        places = watched(new IntegerField(form.say("places.all")));
        free = watched(new IntegerField(form.say("places.free")));
        counted = watched(new DayField(form.say("places.counted")));
        kind.addValueChangeListener(change -> amount.setVisible(change.getValue() == Terms.Cost.Kind.PRICE));
        places.setMin(0);
        free.setMin(0);
        add(channels, appointment, languages, interpretation, kind, amount, costWords);
        add(new H3(form.say("bring")), bring, new H3(form.say("capacity")), Layouts.row(places, free, counted));
    }

    private <T extends HasValue<?, ?>> T watched(T field) {
        field.addValueChangeListener(change -> form.changed());
        return field;
    }

    private static List<String> spoken(Form form) {
        return Arrays.stream(Locale.getISOLanguages())
                .filter(code -> !form.language(code).equals(code))
                .sorted(Comparator.comparing(form::language))
                .toList();
    }

    void set(Terms terms) {
        channels.setValue(terms.channels());
        appointment.setValue(terms.appointment());
        spokenBefore = terms.languages();
        languages.setValue(Set.copyOf(spokenBefore));
        interpretation.setValue(terms.interpretation());
        kind.setValue(terms.cost().kind());
        amount.setVisible(terms.cost().kind() == Terms.Cost.Kind.PRICE);
        amount.setValue(terms.cost().amount().map(Money::amount).orElse(null));
        currency = terms.cost().amount().map(Money::currency).orElse(EURO);
        costWords.set(terms.cost().words());
        bring.clear();
        terms.bring().forEach(document -> bring.add().set(document));
        places.setValue(terms.capacity().map(Terms.Capacity::places).orElse(null));
        free.setValue(terms.capacity().map(Terms.Capacity::free).orElse(null));
        counted.setValue(terms.capacity().map(Terms.Capacity::counted).orElse(null));
    }

    Terms get() {
        form.field("terms.channels", channels);
        form.field("terms.languages", languages);
        form.field("terms.cost.amount", amount);
        form.field("terms.cost.words", costWords.field());
        Optional<BigDecimal> price = Optional.ofNullable(amount.getValue());
        if (price.filter(one -> one.signum() < 0).isPresent()) {
            form.wrong("terms.cost.amount", "amount");
        }
        boolean costs = kind.getValue() == Terms.Cost.Kind.PRICE;
        List<Terms.Document> papers = new ArrayList<>();
        for (BringRow row : bring.rows()) {
            row.words.at("terms.bring." + papers.size() + ".words");
            form.field("terms.bring." + papers.size() + ".words", row.words.field());
            papers.add(row.get());
        }
        return new Terms(
                channels.getValue(),
                appointment.getValue(),
                Kept.order(spokenBefore, languages.getValue()),
                interpretation.getValue(),
                new Terms.Cost(
                        Optional.ofNullable(kind.getValue()).orElse(Terms.Cost.Kind.FREE),
                        costs ? price.map(one -> new Money(one, currency)) : Optional.empty(),
                        costWords.get()),
                papers,
                capacity());
    }

    private Optional<Terms.Capacity> capacity() {
        form.field("terms.capacity.places", places);
        form.field("terms.capacity.free", free);
        form.field("terms.capacity.counted", counted);
        Integer all = places.getValue();
        Integer left = free.getValue();
        LocalDate day = counted.getValue();
        if (all == null && left == null && day == null) {
            return Optional.empty();
        }
        if (all == null || left == null || day == null || left < 0 || left > all) {
            form.wrong("terms.capacity." + (all == null ? "places" : day == null ? "counted" : "free"), "capacity");
            return Optional.empty();
        }
        return Optional.of(new Terms.Capacity(all, left, day));
    }

    private static final class BringRow extends Div implements RowList.Row {
        private static final long serialVersionUID = 1L;
        private final ComboBox<String> paper;
        private final WordsField words;

        BringRow(Form form, Map<String, String> papers) {
            addClassName("im-stack-s");
            paper = new ComboBox<>(form.say("paper"));
            paper.setItems(papers.keySet());
            paper.setItemLabelGenerator(id -> papers.getOrDefault(id, id));
            paper.setClearButtonVisible(true);
            paper.setVisible(!papers.isEmpty());
            paper.addValueChangeListener(change -> form.changed());
            words = WordsField.line(form, "", form.say("bring.words"));
            add(paper, words);
        }

        void set(Terms.Document document) {
            if (!document.paper().isEmpty()) {
                paper.setValue(document.paper());
            }
            words.set(document.words());
        }

        Terms.Document get() {
            return new Terms.Document(Optional.ofNullable(paper.getValue()).orElse(""), words.get());
        }

        @Override
        public void leave() {
            words.leave();
        }
    }
}
