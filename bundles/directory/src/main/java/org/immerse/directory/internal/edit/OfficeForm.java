package org.immerse.directory.internal.edit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immerse.api.directory.Hours;
import org.immerse.api.directory.Provider;
import org.immerse.api.directory.Provider.Access;
import org.immerse.api.ui.edit.WordsField;
import org.immerse.api.ui.kit.Card;
import org.immerse.api.ui.kit.Layouts;
import org.immerse.api.value.GeoPoint;
import org.immerse.directory.internal.entry.Content;

/** The fields of an office or association. */
final class OfficeForm implements EntryForm {
    private final Form form;
    private final WordsField name;
    private final WordsField description;
    private final Select<Provider.Kind> kind;
    private final ComboBox<String> account;
    private final ContactField contact;
    private final RowList<PlaceRow> places;
    private String id = "";
    private String keptAccount = "";
    private boolean demo;

    OfficeForm(Form form, Choosable choosable) {
        this.form = form;
        name = WordsField.line(form, "name", form.say("office.name"));
        description = WordsField.text(form, "description", form.say("office.description"));
        kind = new Select<>();
        kind.setLabel(form.say("office.kind"));
        kind.setItems(Provider.Kind.values());
        kind.setItemLabelGenerator(one -> form.text("kind." + one.code()));
        kind.addValueChangeListener(change -> form.changed());
        account = new ComboBox<>(form.say("office.account"));
        account.setItems(choosable.organisations().keySet());
        account.setItemLabelGenerator(one -> choosable.organisations().getOrDefault(one, one));
        account.setClearButtonVisible(true);
        account.setVisible(!choosable.organisations().isEmpty());
        account.addValueChangeListener(change -> form.changed());
        contact = new ContactField(form);
        places = new RowList<>(form, form.say("place.add"), form.say("place.remove"), () -> new PlaceRow(form));
    }

    @Override
    public List<Component> parts() {
        return List.of(
                new Card(form.say("part.words"), kind, name, description, account).stacked(),
                new Card(form.say("part.contact"), contact).stacked(),
                new Card(form.say("part.places"), places).stacked());
    }

    @Override
    public void set(Content content) {
        if (content instanceof Content.Office(Provider provider)) {
            id = provider.id();
            keptAccount = provider.account();
            demo = provider.demo();
            kind.setValue(provider.kind());
            name.set(provider.name());
            description.set(provider.description());
            account.setValue(provider.account().isEmpty() ? null : provider.account());
            contact.set(provider.contact());
            places.clear();
            provider.places().forEach(place -> places.add().set(place));
        }
    }

    @Override
    public void begin(String own) {
        id = own;
        places.rows().forEach(PlaceRow::forgetFreshId);
    }

    @Override
    public Content get() {
        form.collect();
        form.field("name", name.field());
        if (name.get().byLanguage().isEmpty()) {
            form.wrong("name", "name");
        }
        List<Provider.Place> all = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        places.rows().forEach(row -> ids.add(row.id));
        for (PlaceRow row : places.rows()) {
            all.add(row.get(all.size(), freshId(ids)));
        }
        return new Content.Office(new Provider(
                id,
                Optional.ofNullable(kind.getValue()).orElse(Provider.Kind.OTHER),
                name.get(),
                description.get(),
                contact.get(),
                all,
                account.isVisible() ? Optional.ofNullable(account.getValue()).orElse("") : keptAccount,
                demo));
    }

    private String freshId(Set<String> taken) {
        int number = 1;
        while (taken.contains(id + "-place-" + number)) {
            number++;
        }
        taken.add(id + "-place-" + number);
        return id + "-place-" + number;
    }

    /** One place. */
    private static final class PlaceRow extends Div implements RowList.Row {
        private static final long serialVersionUID = 1L;
        private final transient Form form;
        private final WordsField name;
        private final WordsField street;
        private final WordsField town;
        private final WordsField directions;
        private final TextField postcode;
        private final TextField region;
        private final NumberField latitude;
        private final NumberField longitude;
        private final CheckboxGroup<Access> access;
        private final HoursField hours;
        private String id = "";
        private boolean fresh;

        PlaceRow(Form form) {
            this.form = form;
            addClassName("im-stack");
            name = WordsField.line(form, "", form.say("place.name"));
            street = WordsField.line(form, "", form.say("street"));
            postcode = ContactField.line(form, form.say("postcode"));
            town = WordsField.line(form, "", form.say("town"));
            region = ContactField.line(form, form.say("region"));
            region.setHelperText("CY-01");
            latitude = degrees(form.say("latitude"), 90);
            longitude = degrees(form.say("longitude"), 180);
            directions = WordsField.line(form, "", form.say("directions"));
            access = new CheckboxGroup<>(form.say("access"));
            access.setItems(Access.values());
            access.setItemLabelGenerator(one -> form.text("access." + one.code()));
            access.addValueChangeListener(change -> form.changed());
            hours = new HoursField(form, form.say("hours"));
            add(name, street, town, Layouts.row(postcode, region, latitude, longitude), directions, access, hours);
        }

        private NumberField degrees(String label, double most) {
            NumberField field = new NumberField(label);
            field.setMin(-most);
            field.setMax(most);
            field.setStep(0.00001);
            field.addValueChangeListener(change -> form.changed());
            return field;
        }

        void set(Provider.Place place) {
            id = place.id();
            fresh = false;
            at(id);
            name.set(place.name());
            street.set(place.address().street());
            postcode.setValue(place.address().postcode());
            town.set(place.address().town());
            region.setValue(place.address().region());
            latitude.setValue(place.point().map(GeoPoint::latitude).orElse(null));
            longitude.setValue(place.point().map(GeoPoint::longitude).orElse(null));
            directions.set(place.directions());
            access.setValue(place.access());
            hours.set(place.hours());
        }

        /** An id made of the office's is made again where that is another now. */
        void forgetFreshId() {
            id = fresh ? "" : id;
        }

        private void at(String place) {
            name.at("places." + place + ".name");
            street.at("places." + place + ".address.street");
            town.at("places." + place + ".address.town");
            directions.at("places." + place + ".directions");
        }

        Provider.Place get(int number, String freshId) {
            if (id.isEmpty()) {
                id = freshId;
                fresh = true;
            }
            at(id);
            String path = "places." + number;
            form.field(path + ".address.town", town.field());
            form.field(path + ".latitude", latitude);
            Hours open = hours.get(path + ".hours", "places." + id + ".hours");
            return new Provider.Place(
                    id,
                    name.get(),
                    new Provider.Address(
                            street.get(),
                            postcode.getValue().strip(),
                            town.get(),
                            region.getValue().strip()),
                    point(path),
                    directions.get(),
                    access.getValue(),
                    open);
        }

        private Optional<GeoPoint> point(String path) {
            Double north = latitude.getValue();
            Double east = longitude.getValue();
            if (north == null && east == null) {
                return Optional.empty();
            }
            if (north == null || east == null || Math.abs(north) > 90 || Math.abs(east) > 180) {
                form.wrong(path + ".latitude", "point");
                return Optional.empty();
            }
            return Optional.of(new GeoPoint(north, east));
        }

        @Override
        public void leave() {
            List.of(name, street, town, directions).forEach(WordsField::leave);
        }
    }
}
