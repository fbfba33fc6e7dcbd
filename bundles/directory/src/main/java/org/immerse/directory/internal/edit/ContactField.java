package org.immerse.directory.internal.edit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import org.immerse.api.directory.Contact;
import org.immerse.api.ui.edit.WordsField;

/** How somebody is reached. */
final class ContactField extends Div {
    private static final long serialVersionUID = 1L;
    private final transient Form form;
    private final RowList<PhoneRow> phones;
    private final TextField email;
    private final TextField website;

    ContactField(Form form) {
        this.form = form;
        addClassName("im-stack");
        phones = new RowList<>(form, form.say("phone.add"), form.say("phone.remove"), () -> new PhoneRow(form));
        email = line(form, form.say("email"));
        website = line(form, form.say("website"));
        website.setHelperText("https://…");
        add(phones, email, website);
    }

    /** A line of signs read from the left in every language. */
    static TextField line(Form form, String label) {
        TextField field = new TextField(label);
        field.setMaxLength(500);
        field.addClassName("im-ltr");
        field.addValueChangeListener(change -> form.changed());
        return field;
    }

    void set(Contact contact) {
        phones.clear();
        contact.phones().forEach(phone -> phones.add().set(phone));
        email.setValue(contact.email());
        website.setValue(contact.website());
    }

    Contact get() {
        List<Contact.Phone> numbers = new ArrayList<>();
        for (PhoneRow row : phones.rows()) {
            if (!row.number.getValue().isBlank()) {
                form.field("contact.phones." + numbers.size() + ".number", row.number);
                row.words.at("contact.phones." + numbers.size() + ".words");
                numbers.add(new Contact.Phone(row.number.getValue().strip(), row.words.get()));
            }
        }
        form.field("contact.email", email);
        form.field("contact.website", website);
        return new Contact(numbers, email.getValue().strip(), website.getValue().strip());
    }

    private static final class PhoneRow extends Div implements RowList.Row {
        private static final long serialVersionUID = 1L;
        private final TextField number;
        private final WordsField words;

        PhoneRow(Form form) {
            addClassName("im-stack-s");
            number = line(form, form.say("phone"));
            words = WordsField.line(form, "", form.say("phone.words"));
            add(number, words);
        }

        void set(Contact.Phone phone) {
            number.setValue(phone.number());
            words.set(phone.words());
        }

        @Override
        public void leave() {
            words.leave();
        }
    }
}
