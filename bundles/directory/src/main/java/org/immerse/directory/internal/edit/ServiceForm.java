package org.immerse.directory.internal.edit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immerse.api.directory.Hours;
import org.immerse.api.directory.Provider;
import org.immerse.api.directory.PublicService;
import org.immerse.api.ui.edit.WordsField;
import org.immerse.api.ui.kit.Card;
import org.immerse.api.ui.kit.Layouts;
import org.immerse.directory.internal.entry.Content;

/** The fields of a service. */
final class ServiceForm implements EntryForm {
    private final Form form;
    private final WordsField name;
    private final WordsField summary;
    private final WordsField description;
    private final WordsField keywords;
    private final WordsField apply;
    private final MultiSelectComboBox<String> topics;
    private final MultiSelectComboBox<String> lifeEvents;
    private final TermsField terms;
    private final Map<String, PlaceHours> places = new LinkedHashMap<>();
    private final Div placeFields = Layouts.stack();
    private final ContactField contact;
    private final ComboBox<String> rule;
    private final MultiSelectComboBox<String> procedures;
    private final Checkbox confidential;
    private String id = "";
    private String provider = "";
    private boolean demo;
    private List<String> proceduresBefore = List.of();

    /** One place of the provider: whether the service is offered there, and whether at hours of its own. */
    private record PlaceHours(Checkbox here, Checkbox own, HoursField hours) {}

    ServiceForm(Form form, Choosable choosable) {
        this.form = form;
        name = WordsField.line(form, "wording.name", form.say("name"));
        summary = WordsField.text(form, "wording.summary", form.say("summary"));
        description = WordsField.text(form, "wording.description", form.say("description"));
        keywords = WordsField.line(form, "wording.keywords", form.say("keywords"));
        apply = WordsField.text(form, "wording.apply", form.say("apply"));
        topics = several(form.say("topics"), choosable.topics());
        lifeEvents = several(form.say("life-events"), choosable.lifeEvents());
        terms = new TermsField(form, choosable.papers());
        contact = new ContactField(form);
        rule = new ComboBox<>(form.say("rule"));
        rule.setItems(choosable.rules().keySet());
        rule.setItemLabelGenerator(subject -> choosable.rules().getOrDefault(subject, subject));
        rule.setClearButtonVisible(true);
        rule.setVisible(!choosable.rules().isEmpty());
        watch(rule);
        procedures = several(form.say("procedures"), choosable.procedures());
        procedures.setVisible(!choosable.procedures().isEmpty());
        confidential = new Checkbox(form.say("confidential"));
        watch(confidential);
    }

    private MultiSelectComboBox<String> several(String label, Map<String, String> names) {
        MultiSelectComboBox<String> field = new MultiSelectComboBox<>(label);
        field.setItems(names.keySet());
        field.setItemLabelGenerator(one -> names.getOrDefault(one, one));
        field.setWidthFull();
        watch(field);
        return field;
    }

    private void watch(HasValue<?, ?> field) {
        field.addValueChangeListener(change -> form.changed());
    }

    @Override
    public List<Component> parts() {
        return List.of(
                new Card(form.say("part.words"), name, summary, description, keywords, apply).stacked(),
                new Card(form.say("part.found"), topics, lifeEvents).stacked(),
                new Card(form.say("part.terms"), terms).stacked(),
                new Card(form.say("part.places"), placeFields, confidential).stacked(),
                new Card(form.say("part.contact"), contact).stacked(),
                new Card(form.say("part.more"), rule, procedures).stacked());
    }

    /** Who offers a new service. */
    void owner(String own) {
        provider = own;
    }

    /** Offers the places of its provider. */
    void offer(List<Provider.Place> owned) {
        places.clear();
        placeFields.removeAll();
        owned.forEach(place -> {
            String town = place.name().in(form.reader());
            String street = place.address().street().in(form.reader());
            Checkbox here = new Checkbox(form.say("here", town.isEmpty() ? street : town));
            Checkbox own = new Checkbox(form.say("own-hours"));
            HoursField hours = new HoursField(form, form.say("hours"));
            here.addValueChangeListener(change -> {
                own.setVisible(here.getValue());
                hours.setVisible(here.getValue() && own.getValue());
                form.changed();
            });
            own.addValueChangeListener(change -> {
                hours.setVisible(own.getValue());
                form.changed();
            });
            own.setVisible(false);
            hours.setVisible(false);
            places.put(place.id(), new PlaceHours(here, own, hours));
            placeFields.add(Layouts.close(here, own, hours));
        });
        placeFields.setVisible(!places.isEmpty());
    }

    @Override
    public void set(Content content) {
        if (content instanceof Content.Service(PublicService service)) {
            fill(service);
        }
    }

    private void fill(PublicService service) {
        id = service.id();
        provider = service.provider().isEmpty() ? provider : service.provider();
        demo = service.demo();
        name.set(service.wording().name());
        summary.set(service.wording().summary());
        description.set(service.wording().description());
        keywords.set(service.wording().keywords());
        apply.set(service.wording().apply());
        topics.setValue(service.topics());
        lifeEvents.setValue(service.lifeEvents());
        terms.set(service.terms());
        places.values().forEach(place -> place.here().setValue(false));
        service.at()
                .forEach(at -> Optional.ofNullable(places.get(at.place())).ifPresent(place -> {
                    place.here().setValue(true);
                    place.own().setValue(!at.hours().isUnknown());
                    place.hours().set(at.hours());
                }));
        contact.set(service.contact());
        rule.setValue(service.eligibility().isEmpty() ? null : service.eligibility());
        proceduresBefore = service.procedures();
        procedures.setValue(Set.copyOf(proceduresBefore));
        confidential.setValue(service.confidential());
    }

    @Override
    public void begin(String own) {
        id = own;
    }

    @Override
    public Content get() {
        form.collect();
        form.field("wording.name", name.field());
        form.field("wording.summary", summary.field());
        form.field("topics", topics);
        form.field("lifeEvents", lifeEvents);
        if (name.get().byLanguage().isEmpty()) {
            form.wrong("wording.name", "name");
        }
        return new Content.Service(new PublicService(
                id,
                provider,
                new PublicService.Wording(name.get(), summary.get(), description.get(), keywords.get(), apply.get()),
                topics.getValue(),
                lifeEvents.getValue(),
                terms.get(),
                at(),
                contact.get(),
                Optional.ofNullable(rule.getValue()).orElse(""),
                Kept.order(proceduresBefore, procedures.getValue()),
                confidential.getValue(),
                demo));
    }

    private List<PublicService.At> at() {
        List<PublicService.At> at = new ArrayList<>();
        places.forEach((place, fields) -> {
            if (fields.here().getValue()) {
                form.field("at." + at.size() + ".place", fields.here());
                at.add(new PublicService.At(
                        place,
                        fields.own().getValue()
                                ? fields.hours().get("at." + at.size() + ".hours", "at." + place + ".hours")
                                : Hours.UNKNOWN));
            }
        });
        return at;
    }
}
