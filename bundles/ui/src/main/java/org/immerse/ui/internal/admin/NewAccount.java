package org.immerse.ui.internal.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.immerse.api.security.Accounts;
import org.immerse.api.security.Organisation;
import org.immerse.api.security.Role;
import org.immerse.api.security.User;
import org.immerse.api.text.ProblemException;
import org.immerse.api.ui.kit.ErrorSummary;
import org.immerse.api.ui.kit.Layouts;

/** The form for an account made by an administrator: with roles, and the organisation it acts for. */
final class NewAccount {
    private final Accounts accounts;
    private final User actor;
    private final Runnable done;
    private final Dialog dialog = new Dialog();
    private final TextField name = new TextField();
    private final TextField displayName = new TextField();
    private final PasswordField password = new PasswordField();
    private final CheckboxGroup<Role> roles = new CheckboxGroup<>();
    private final ComboBox<Organisation> organisation = new ComboBox<>();
    private final ErrorSummary errors = new ErrorSummary();
    private final Map<String, Component> fields = Map.of(
            "name",
            name,
            "displayName",
            displayName,
            "password",
            password,
            "roles",
            roles,
            "organisation",
            organisation);

    NewAccount(Accounts accounts, User actor, Runnable done) {
        this.accounts = accounts;
        this.actor = actor;
        this.done = done;
        dialog.setHeaderTitle(words("ui.accounts.make"));
        dialog.setWidth("32rem");
        dialog.setMaxWidth("calc(100vw - 2rem)");
        name.setLabel(words("ui.account.name"));
        name.addClassName("im-ltr");
        name.setAutocomplete(Autocomplete.OFF);
        displayName.setLabel(words("ui.accounts.display"));
        password.setLabel(words("ui.account.password"));
        password.setHelperText(words("ui.register.password.help"));
        password.setAutocomplete(Autocomplete.NEW_PASSWORD);
        roles.setLabel(words("ui.accounts.roles"));
        roles.setItems(Role.values());
        roles.setItemLabelGenerator(role -> words("ui.role." + role.name().toLowerCase(Locale.ROOT)));
        roles.setValue(java.util.Set.of(Role.NEWCOMER));
        organisation.setLabel(words("ui.accounts.organisation"));
        organisation.setHelperText(words("ui.accounts.organisation.help"));
        organisation.setItems(accounts.organisations());
        organisation.setItemLabelGenerator(Organisation::name);
        organisation.setAllowCustomValue(true);
        organisation.addCustomValueSetListener(
                typed -> organisation.setValue(accounts.organisation(actor, typed.getDetail())));
        Button cancel = new Button(words("ui.cancel"), click -> dialog.close());
        Button make = new Button(words("ui.accounts.make"), click -> make());
        make.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div form = Layouts.stack(errors, name, displayName, password, roles, organisation);
        dialog.add(form);
        dialog.getFooter().add(cancel, make);
    }

    /** Opens the form. */
    void open() {
        dialog.open();
        name.focus();
    }

    private void make() {
        errors.clear(fields);
        try {
            accounts.create(
                    actor,
                    name.getValue().strip(),
                    password.getValue(),
                    displayName.getValue().strip(),
                    roles.getValue(),
                    Optional.ofNullable(organisation.getValue()).map(Organisation::id));
            dialog.close();
            done.run();
        } catch (ProblemException problem) {
            errors.show(problem, fields);
        }
    }

    private String words(String key) {
        return dialog.getTranslation(key);
    }
}
