package org.immerse.ui.internal.account;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
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
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import java.util.Map;
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
import org.immerse.api.ui.kit.Tone;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Signing in, and going on where one was. */
@org.osgi.service.component.annotations.Component(service = ModuleView.class, scope = ServiceScope.PROTOTYPE)
@ViewDescription(route = Locations.SIGN_IN, title = "ui.sign-in", icon = "user", menu = false)
public final class SignInView extends Div implements ModuleView, BeforeEnterObserver {
    private final Accounts accounts;
    private final BrowserUser browser;
    private final TextField name = new TextField();
    private final PasswordField password = new PasswordField();
    private final Checkbox shared = new Checkbox();
    private final ErrorSummary errors = new ErrorSummary();
    private final Map<String, Component> fields = Map.of("name", name, "password", password);
    private String next = "";

    /** A form for these accounts. */
    @Activate
    public SignInView(@Reference Accounts accounts, @Reference BrowserUser browser) {
        this.accounts = accounts;
        this.browser = browser;
        addClassName("im-narrow");
        name.setLabel(getTranslation("ui.account.name"));
        name.setAutocomplete(Autocomplete.USERNAME);
        name.addClassName("im-ltr");
        name.setRequiredIndicatorVisible(true);
        password.setLabel(getTranslation("ui.account.password"));
        password.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        password.setRequiredIndicatorVisible(true);
        shared.setLabel(getTranslation("ui.account.shared"));
        shared.setHelperText(getTranslation("ui.account.shared.help"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        next = Locations.next(event.getLocation().getQueryParameters());
        removeAll();
        add(new PageHeader(getTranslation("ui.sign-in")));
        if (browser.user().isPresent()) {
            add(
                    new Callout(Tone.OK, getTranslation("ui.sign-in.already")),
                    Layouts.actions(Links.primary(next.isEmpty() ? "." : next, getTranslation("ui.continue"))));
            return;
        }
        if (!next.isEmpty()) {
            add(new Callout(Tone.ACCENT, getTranslation("ui.sign-in.why")));
        }
        Button go = new Button(getTranslation("ui.sign-in.do"), click -> signIn());
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_LARGE);
        go.addClickShortcut(Key.ENTER);
        go.setDisableOnClick(false);
        String register = next.isEmpty() ? RegisterView.ROUTE : RegisterView.ROUTE + "?next=" + encode(next);
        Paragraph newHere = new Paragraph(getTranslation("ui.register.invite") + " ");
        newHere.add(Links.to(register, getTranslation("ui.register")));
        Div form = Layouts.stack(errors, name, password, shared, Layouts.actions(go), newHere);
        form.addClassName("im-card");
        add(form);
    }

    private void signIn() {
        errors.clear(fields);
        try {
            User user = accounts.signIn(name.getValue().strip(), password.getValue(), address());
            browser.signIn(user, shared.getValue());
            UI.getCurrent().getPage().setLocation("/" + next);
        } catch (ProblemException problem) {
            password.clear();
            errors.show(problem, fields);
        }
    }

    static String encode(String location) {
        return java.net.URLEncoder.encode(location, java.nio.charset.StandardCharsets.UTF_8);
    }

    /** The address tries are counted by. */
    static String address() {
        VaadinRequest request = VaadinService.getCurrentRequest();
        return request == null ? "" : request.getRemoteAddr();
    }
}
