package org.immerse.ui.internal.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immerse.api.security.Accounts;
import org.immerse.api.security.ApiKeys;
import org.immerse.api.security.ApiKeys.ApiKey;
import org.immerse.api.security.ApiKeys.Made;
import org.immerse.api.security.Organisation;
import org.immerse.api.security.User;
import org.immerse.api.text.ProblemException;
import org.immerse.api.ui.ModuleView;
import org.immerse.api.ui.UserSession;
import org.immerse.api.ui.ViewDescription;
import org.immerse.api.ui.kit.BadgeWord;
import org.immerse.api.ui.kit.Callout;
import org.immerse.api.ui.kit.Card;
import org.immerse.api.ui.kit.ConfirmStep;
import org.immerse.api.ui.kit.DataTable;
import org.immerse.api.ui.kit.EmptyState;
import org.immerse.api.ui.kit.ErrorSummary;
import org.immerse.api.ui.kit.Layouts;
import org.immerse.api.ui.kit.PageHeader;
import org.immerse.api.ui.kit.Tone;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Keys for programs that use the API: made with scopes, shown once, ended at once. */
@org.osgi.service.component.annotations.Component(service = ModuleView.class, scope = ServiceScope.PROTOTYPE)
@ViewDescription(route = "admin/keys", title = "ui.keys", icon = "key", order = 930, roles = "ADMINISTRATOR")
public final class KeysView extends Div implements ModuleView {
    private final ApiKeys keys;
    private final UserSession session;
    private final TextField name = new TextField();
    private final CheckboxGroup<String> scopes = new CheckboxGroup<>();
    private final ComboBox<Organisation> organisation = new ComboBox<>();
    private final ErrorSummary errors = new ErrorSummary();
    private final Div made = new Div();
    private final Div list = new Div();

    /** The keys of this site. */
    @Activate
    public KeysView(@Reference ApiKeys keys, @Reference Accounts accounts, @Reference UserSession session) {
        this.keys = keys;
        this.session = session;
        addClassName("im-compact");
        name.setLabel(getTranslation("ui.keys.name"));
        name.setHelperText(getTranslation("ui.keys.name.help"));
        scopes.setLabel(getTranslation("ui.keys.scopes"));
        scopes.setHelperText(getTranslation("ui.keys.scopes.help"));
        scopes.setItems(keys.scopes());
        scopes.addClassName("im-ltr");
        organisation.setLabel(getTranslation("ui.keys.organisation"));
        organisation.setHelperText(getTranslation("ui.keys.organisation.help"));
        organisation.setItems(accounts.organisations());
        organisation.setItemLabelGenerator(Organisation::name);
        organisation.setClearButtonVisible(true);
        Button make = new Button(getTranslation("ui.keys.make"), click -> make());
        make.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(
                new PageHeader(getTranslation("ui.keys"), getTranslation("ui.keys.lead")),
                made,
                new Card(
                        getTranslation("ui.keys.new"),
                        Layouts.stack(errors, name, scopes, organisation, Layouts.actions(make))),
                list);
        draw();
    }

    private void make() {
        Map<String, Component> fields = Map.of("name", name, "scopes", scopes, "organisation", organisation);
        errors.clear(fields);
        if (name.isEmpty() || scopes.isEmpty()) {
            if (name.isEmpty()) {
                errors.addProblem(getTranslation("ui.keys.name.missing"), name);
            }
            if (scopes.isEmpty()) {
                errors.addProblem(getTranslation("ui.keys.scopes.missing"), scopes);
            }
            return;
        }
        session.requireUser().ifPresent(user -> make(user, fields));
    }

    private void make(User user, Map<String, Component> fields) {
        try {
            Made key = keys.make(
                    user,
                    name.getValue().strip(),
                    scopes.getValue(),
                    Optional.ofNullable(organisation.getValue()).map(Organisation::id));
            show(key);
            name.clear();
            scopes.clear();
            draw();
        } catch (ProblemException problem) {
            errors.show(problem, fields);
        }
    }

    private void show(Made key) {
        Code secret = new Code(key.secret());
        secret.addClassNames("im-code", "im-ltr");
        secret.setId("new-key");
        Callout callout = new Callout(Tone.OK, new Paragraph(getTranslation("ui.keys.once")), new Paragraph(secret))
                .heading(getTranslation("ui.keys.made", key.key().name()));
        callout.getElement().setAttribute("role", "status").setAttribute("tabindex", "-1");
        made.removeAll();
        made.add(callout);
        callout.getElement().executeJs("this.focus()");
    }

    private void draw() {
        list.removeAll();
        List<ApiKey> all = keys.list();
        if (all.isEmpty()) {
            list.add(new EmptyState(getTranslation("ui.keys.none"), getTranslation("ui.keys.none.text")));
            return;
        }
        DataTable table = new DataTable(
                getTranslation("ui.keys"),
                List.of(
                        getTranslation("ui.keys.name"),
                        getTranslation("ui.keys.scopes"),
                        getTranslation("ui.keys.made-on"),
                        getTranslation("ui.accounts.state"),
                        getTranslation("ui.actions")));
        all.forEach(key -> table.row(row(key)));
        list.add(new Card(table).flush());
    }

    private List<Component> row(ApiKey key) {
        Span granted = new Span(String.join(", ", key.scopes().stream().sorted().toList()));
        granted.addClassName("im-ltr");
        return List.of(
                new Span(key.name()),
                granted,
                new Span(getTranslation("text.verbatim", key.made())),
                key.revoked()
                        ? new BadgeWord(getTranslation("ui.keys.revoked"), Tone.PLAIN)
                        : new BadgeWord(getTranslation("ui.keys.valid"), Tone.OK),
                key.revoked() ? new Span() : revoke(key));
    }

    private Button revoke(ApiKey key) {
        Button revoke = new Button(
                getTranslation("ui.keys.revoke"),
                click -> new ConfirmStep(
                                getTranslation("ui.keys.revoke.ask", key.name()),
                                getTranslation("ui.keys.revoke.what"),
                                getTranslation("ui.keys.revoke.safe"),
                                getTranslation("ui.keys.revoke"),
                                () -> session.requireUser().ifPresent(user -> {
                                    keys.revoke(user, key.id());
                                    draw();
                                }))
                        .open());
        revoke.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        revoke.setAriaLabel(getTranslation("ui.keys.revoke") + ": " + key.name());
        return revoke;
    }
}
