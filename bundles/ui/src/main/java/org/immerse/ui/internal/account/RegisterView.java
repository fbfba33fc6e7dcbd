package org.immerse.ui.internal.account;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.util.Map;
import org.immerse.api.matching.Reason.Outcome;
import org.immerse.api.security.Accounts;
import org.immerse.api.security.User;
import org.immerse.api.text.ProblemException;
import org.immerse.api.ui.ModuleView;
import org.immerse.api.ui.ViewDescription;
import org.immerse.api.ui.kit.Callout;
import org.immerse.api.ui.kit.ErrorSummary;
import org.immerse.api.ui.kit.Layouts;
import org.immerse.api.ui.kit.Links;
import org.immerse.api.ui.kit.PageHeader;
import org.immerse.api.ui.kit.ReasonList;
import org.immerse.api.ui.kit.Tone;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Making an account: a name of one's own or an e-mail address, and a password whose rules are said before. */
@org.osgi.service.component.annotations.Component(service = ModuleView.class, scope = ServiceScope.PROTOTYPE)
@ViewDescription(route = RegisterView.ROUTE, title = "ui.register", icon = "user", menu = false)
public final class RegisterView extends Div implements ModuleView, BeforeEnterObserver {
    static final String ROUTE = "register";

    private final Accounts accounts;
    private final BrowserUser browser;
    private final TextField name = new TextField();
    private final PasswordField password = new PasswordField();
    private final TextField displayName = new TextField();
    private final Checkbox shared = new Checkbox();
    private final ErrorSummary errors = new ErrorSummary();
    private final Map<String, Component> fields =
            Map.of("name", name, "password", password, "displayName", displayName);
    private String next = "";

    /** A form for these accounts. */
    @Activate
    public RegisterView(@Reference Accounts accounts, @Reference BrowserUser browser) {
        this.accounts = accounts;
        this.browser = browser;
        addClassName("im-narrow");
        name.setLabel(getTranslation("ui.account.name"));
        name.setHelperText(getTranslation("ui.register.name.help"));
        name.setAutocomplete(Autocomplete.USERNAME);
        name.addClassName("im-ltr");
        name.setRequiredIndicatorVisible(true);
        displayName.setLabel(getTranslation("ui.register.display"));
        displayName.setHelperText(getTranslation("ui.register.display.help"));
        displayName.setAutocomplete(Autocomplete.NICKNAME);
        displayName.setRequiredIndicatorVisible(true);
        password.setLabel(getTranslation("ui.account.password"));
        password.setHelperText(getTranslation("ui.register.password.help"));
        password.setAutocomplete(Autocomplete.NEW_PASSWORD);
        password.setRequiredIndicatorVisible(true);
        shared.setLabel(getTranslation("ui.account.shared"));
        shared.setHelperText(getTranslation("ui.account.shared.help"));
        add(new PageHeader(getTranslation("ui.register"), getTranslation("ui.register.lead")));
        add(new Callout(
                Tone.PLAIN,
                new ReasonList()
                        .add(Outcome.MET, getTranslation("ui.register.promise.1"))
                        .add(Outcome.MET, getTranslation("ui.register.promise.2"))
                        .add(Outcome.MET, getTranslation("ui.register.promise.3"))));
        Button go = new Button(getTranslation("ui.register.do"), click -> register());
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_LARGE);
        Paragraph known = new Paragraph(getTranslation("ui.register.known") + " ");
        known.add(Links.to(Locations.SIGN_IN, getTranslation("ui.sign-in")));
        Div form = Layouts.stack(errors, name, displayName, password, shared, Layouts.actions(go), known);
        form.addClassName("im-card");
        add(form);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        next = Locations.next(event.getLocation().getQueryParameters());
    }

    private void register() {
        errors.clear(fields);
        try {
            User user = accounts.register(
                    name.getValue().strip(),
                    password.getValue(),
                    displayName.getValue().strip());
            browser.signIn(user, shared.getValue());
            UI.getCurrent().getPage().setLocation("/" + next);
        } catch (ProblemException problem) {
            errors.show(problem, fields);
        }
    }
}
