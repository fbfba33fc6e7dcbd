package org.immerse.jobs.spain.internal.view;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.immerse.api.knowledge.Concepts;
import org.immerse.api.people.PlaceDirectory;
import org.immerse.api.ui.kit.Card;
import org.immerse.api.ui.kit.DayField;
import org.immerse.jobs.spain.internal.exchange.DraftField;
import org.immerse.jobs.spain.internal.exchange.VacancyDraft;

/** The fields of a vacancy; what is written in them is a draft. */
final class VacancyForm extends Div {
    private static final int PLACES = 20;

    private final PlaceDirectory places;
    private final ConceptFields concepts;
    private final Map<DraftField, TextField> lines = new EnumMap<>(DraftField.class);
    private final TextArea description = new TextArea();
    private final ComboBox<String> occupation;
    private final MultiSelectComboBox<String> skills;
    private final MultiSelectComboBox<String> optionalSkills;
    private final LanguageRows languages;
    private final Select<String> education;
    private final MultiSelectComboBox<String> licences;
    private final ComboBox<PlaceDirectory.Known> place = new ComboBox<>();
    private final Checkbox remote = new Checkbox();
    private final Select<String> contract;
    private final MultiSelectComboBox<String> workingTime;
    private final Select<String> payPer = new Select<>();
    private final DayField start = new DayField();
    private final DayField validThrough = new DayField();
    private String identifier = "";

    VacancyForm(Concepts concepts, PlaceDirectory places) {
        this.places = places;
        this.concepts = new ConceptFields(concepts, getLocale());
        addClassName("im-stack");
        occupation = this.concepts.search(
                Concepts.OCCUPATION,
                () -> this.concepts.occupationsFor(line(DraftField.TITLE).getValue()));
        skills = this.concepts.searchSeveral(Concepts.SKILL, this::suggestedSkills);
        optionalSkills = this.concepts.searchSeveral(Concepts.SKILL, this::suggestedSkills);
        languages = new LanguageRows(concepts);
        String any = getTranslation("jobs-spain.form.any");
        education = this.concepts.one(Concepts.EDUCATION, any);
        licences = this.concepts.several(Concepts.DRIVING_LICENCE);
        contract = this.concepts.one(Concepts.CONTRACT, any);
        workingTime = this.concepts.several(Concepts.WORKING_TIME);
        place.setItems(query -> places.search(query.getFilter().orElse(""), getLocale(), PLACES).stream()
                .skip(query.getOffset())
                .limit(query.getLimit()));
        place.setItemLabelGenerator(VacancyForm::placeWords);
        place.setClearButtonVisible(true);
        payPer.setItems("month", "year", "hour");
        payPer.setItemLabelGenerator(unit -> getTranslation("jobs-spain.form.per." + unit));
        payPer.setValue("month");
        skills.addValueChangeListener(change -> skills.getDataProvider().refreshAll());
        label();
        cards();
    }

    private static String placeWords(PlaceDirectory.Known known) {
        return known.region().isEmpty() || known.region().equals(known.name())
                ? known.name()
                : known.name() + ", " + known.region();
    }

    private List<String> suggestedSkills() {
        return concepts.skillsOf(Objects.requireNonNullElse(occupation.getValue(), ""));
    }

    private TextField line(DraftField field) {
        return lines.computeIfAbsent(field, made -> new TextField());
    }

    private void label() {
        label(description, DraftField.DESCRIPTION);
        description.setMinRows(4);
        label(occupation, DraftField.OCCUPATION);
        label(skills, DraftField.SKILLS);
        label(optionalSkills, DraftField.OPTIONAL_SKILLS);
        label(education, DraftField.EDUCATION);
        label(licences, DraftField.LICENCES);
        label(place, DraftField.PLACE);
        remote.setLabel(getTranslation(DraftField.REMOTE.labelKey()));
        label(contract, DraftField.CONTRACT);
        label(workingTime, DraftField.WORKING_TIME);
        label(payPer, DraftField.PAY_PER);
        label(start, DraftField.START);
        label(validThrough, DraftField.VALID_THROUGH);
        List.of(
                        DraftField.TITLE,
                        DraftField.EXPERIENCE_YEARS,
                        DraftField.HOURS,
                        DraftField.PAY_FROM,
                        DraftField.PAY_TO,
                        DraftField.OPENINGS)
                .forEach(field -> label(line(field), field));
        line(DraftField.TITLE).setRequiredIndicatorVisible(true);
        description.setHelperText(getTranslation("jobs-spain.form.description.help"));
        occupation.setHelperText(getTranslation("jobs-spain.form.occupation.help"));
        skills.setHelperText(getTranslation("jobs-spain.form.skills.help"));
        validThrough.setHelperText(getTranslation("jobs-spain.form.valid_through.help"));
    }

    private <C extends Component & com.vaadin.flow.component.HasLabel & com.vaadin.flow.component.HasSize> void label(
            C field, DraftField name) {
        field.setLabel(getTranslation(name.labelKey()));
        field.setWidthFull();
        field.setId("vacancy-" + name.column());
    }

    private void cards() {
        add(
                new Card(
                                getTranslation("jobs-spain.form.what"),
                                line(DraftField.TITLE),
                                occupation,
                                description,
                                line(DraftField.OPENINGS))
                        .stacked(),
                new Card(
                                getTranslation("jobs-spain.form.asks"),
                                skills,
                                optionalSkills,
                                languages,
                                education,
                                line(DraftField.EXPERIENCE_YEARS),
                                licences)
                        .stacked(),
                new Card(
                                getTranslation("jobs-spain.form.gives"),
                                place,
                                remote,
                                contract,
                                workingTime,
                                line(DraftField.HOURS),
                                line(DraftField.PAY_FROM),
                                line(DraftField.PAY_TO),
                                payPer,
                                start,
                                validThrough)
                        .stacked());
    }

    /** Shows what a draft says. */
    void show(VacancyDraft draft) {
        identifier = draft.text(DraftField.IDENTIFIER);
        lines.forEach((field, line) -> line.setValue(draft.text(field)));
        if (!draft.has(DraftField.OPENINGS)) {
            line(DraftField.OPENINGS).setValue("1");
        }
        description.setValue(draft.text(DraftField.DESCRIPTION));
        occupation.setValue(draft.has(DraftField.OCCUPATION) ? draft.text(DraftField.OCCUPATION) : null);
        skills.setValue(draft.several(DraftField.SKILLS));
        optionalSkills.setValue(draft.several(DraftField.OPTIONAL_SKILLS));
        languages.setText(draft.several(DraftField.LANGUAGES));
        education.setValue(draft.has(DraftField.EDUCATION) ? draft.text(DraftField.EDUCATION) : null);
        licences.setValue(draft.several(DraftField.LICENCES));
        known(draft).ifPresent(place::setValue);
        remote.setValue("yes".equals(draft.text(DraftField.REMOTE)));
        contract.setValue(draft.has(DraftField.CONTRACT) ? draft.text(DraftField.CONTRACT) : null);
        workingTime.setValue(draft.several(DraftField.WORKING_TIME));
        start.setValue(day(draft, DraftField.START));
        validThrough.setValue(day(draft, DraftField.VALID_THROUGH));
    }

    private Optional<PlaceDirectory.Known> known(VacancyDraft draft) {
        return places.search(draft.text(DraftField.PLACE), getLocale(), PLACES).stream()
                .filter(found -> found.name().equals(draft.text(DraftField.PLACE)))
                .findFirst();
    }

    private static @org.jspecify.annotations.Nullable LocalDate day(VacancyDraft draft, DraftField field) {
        return draft.has(field) ? LocalDate.parse(draft.text(field)) : null;
    }

    /** What is written. */
    VacancyDraft draft() {
        Map<DraftField, String> values = new EnumMap<>(DraftField.class);
        values.put(DraftField.IDENTIFIER, identifier);
        lines.forEach((field, line) -> values.put(field, line.getValue()));
        values.put(DraftField.DESCRIPTION, description.getValue());
        values.put(DraftField.OCCUPATION, text(occupation.getValue()));
        values.put(DraftField.SKILLS, VacancyDraft.join(skills.getValue()));
        values.put(DraftField.OPTIONAL_SKILLS, VacancyDraft.join(optionalSkills.getValue()));
        values.put(DraftField.LANGUAGES, languages.text());
        values.put(DraftField.EDUCATION, text(education.getValue()));
        values.put(DraftField.LICENCES, VacancyDraft.join(licences.getValue()));
        values.put(
                DraftField.PLACE,
                Optional.ofNullable(place.getValue())
                        .map(PlaceDirectory.Known::id)
                        .orElse(""));
        values.put(DraftField.REMOTE, remote.getValue() ? "yes" : "no");
        values.put(DraftField.CONTRACT, text(contract.getValue()));
        values.put(DraftField.WORKING_TIME, VacancyDraft.join(workingTime.getValue()));
        values.put(DraftField.PAY_PER, text(payPer.getValue()));
        values.put(DraftField.START, text(start.getValue()));
        values.put(DraftField.VALID_THROUGH, text(validThrough.getValue()));
        return new VacancyDraft(values);
    }

    private static String text(@org.jspecify.annotations.Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    /** The fields by the names problems give them. */
    Map<String, Component> fields() {
        Map<String, Component> fields = new HashMap<>();
        lines.forEach((field, line) -> fields.put(field.column(), line));
        fields.put(DraftField.DESCRIPTION.column(), description);
        fields.put(DraftField.OCCUPATION.column(), occupation);
        fields.put(DraftField.SKILLS.column(), skills);
        fields.put(DraftField.OPTIONAL_SKILLS.column(), optionalSkills);
        fields.put(DraftField.EDUCATION.column(), education);
        fields.put(DraftField.LICENCES.column(), licences);
        fields.put(DraftField.PLACE.column(), place);
        fields.put(DraftField.CONTRACT.column(), contract);
        fields.put(DraftField.WORKING_TIME.column(), workingTime);
        fields.put(DraftField.PAY_PER.column(), payPer);
        fields.put(DraftField.START.column(), start);
        fields.put(DraftField.VALID_THROUGH.column(), validThrough);
        fields.put(DraftField.LANGUAGES.column(), (Component) languages.first());
        return fields;
    }
}
