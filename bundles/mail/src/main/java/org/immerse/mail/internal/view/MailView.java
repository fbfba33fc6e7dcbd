package org.immerse.mail.internal.view;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.immerse.api.security.User;
import org.immerse.api.text.Messages;
import org.immerse.api.text.ProblemException;
import org.immerse.api.ui.ModuleView;
import org.immerse.api.ui.UserSession;
import org.immerse.api.ui.ViewDescription;
import org.immerse.api.ui.kit.Callout;
import org.immerse.api.ui.kit.Card;
import org.immerse.api.ui.kit.ErrorSummary;
import org.immerse.api.ui.kit.HiddenNote;
import org.immerse.api.ui.kit.Layouts;
import org.immerse.api.ui.kit.PageHeader;
import org.immerse.api.ui.kit.Tone;
import org.immerse.mail.internal.MailSettings;
import org.immerse.mail.internal.Subscriptions;
import org.immerse.mail.internal.Worklist;
import org.immerse.mail.internal.domain.Address;
import org.immerse.mail.internal.persistence.Subscription;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Asks for mail, confirms the address with a code, chooses the language of mails, switches them off. */
@Component(service = ModuleView.class, scope = ServiceScope.PROTOTYPE)
@ViewDescription(route = MailView.ROUTE, title = "mail.title", icon = "paper", order = 810, roles = "ANY")
public final class MailView extends Div implements ModuleView, BeforeEnterObserver {
    static final String ROUTE = "mail";
    private static final long serialVersionUID = 1L;
    private final transient Subscriptions subscriptions;
    private final transient MailSettings settings;
    private final transient Messages messages;
    private final transient UserSession session;
    private final transient Worklist worklist;
    private final ErrorSummary problems = new ErrorSummary();

    /** The mail of whoever is signed in. */
    @Activate
    public MailView(
            @Reference Subscriptions subscriptions,
            @Reference MailSettings settings,
            @Reference Messages messages,
            @Reference UserSession session,
            @Reference Worklist worklist) {
        this.subscriptions = subscriptions;
        this.settings = settings;
        this.messages = messages;
        this.session = session;
        this.worklist = worklist;
        setId("mail");
        addClassName("im-stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        session.user().ifPresent(user -> show(user, Optional.empty()));
    }

    private void show(User user, Optional<Callout> news) {
        removeAll();
        problems.clear(Map.of());
        add(new PageHeader(say("mail.title"), say("mail.lead")));
        news.ifPresent(this::add);
        if (!settings.isOn()) {
            add(new Callout(Tone.PLAIN, say("mail.off")));
            return;
        }
        Optional<Subscription> asked = subscriptions.find(user.id());
        Card card = asked.map(one -> switch (one.standing()) {
                    case ASKED -> code(user, one);
                    case ON -> on(user, one);
                    case REFUSED -> address(user, one.address().value(), Optional.of(one));
                })
                .orElseGet(() -> address(user, guess(user), Optional.empty()));
        card.setId("mail-card");
        add(Layouts.beside(card, what(user)));
    }

    /** What is written, and what never is. */
    private Card what(User user) {
        Card card = new Card(say("mail.what.title"), new Paragraph(say("mail.what.when"))).stacked();
        if (worklist.isOf(user)) {
            card.add(new Paragraph(say("mail.what.work")));
        }
        card.add(
                new Paragraph(say("mail.what.often", settings.digest().toMinutes())),
                new HiddenNote(say("mail.what.text")));
        return card.tight();
    }

    private Card address(User user, String known, Optional<Subscription> refused) {
        TextField address = new TextField(say("mail.address"));
        address.setHelperText(say("mail.address.help"));
        address.setMaxLength(Address.MOST);
        address.setAutocomplete(Autocomplete.EMAIL);
        address.getElement().setAttribute("inputmode", "email");
        address.setRequiredIndicatorVisible(true);
        address.addClassName("im-ltr");
        address.setValue(known);
        address.setWidthFull();
        address.setId("mail-address");
        Select<Locale> language = language(getLocale());
        Button ask = primary("mail.ask", "mail-ask");
        ask.addClickListener(click -> tried(user, Map.of("address", address), Optional.empty(), () -> {
            subscriptions.ask(user, address.getValue(), language.getValue());
        }));
        Card card = new Card(say("mail.ask.title")).stacked();
        refused.ifPresent(one -> card.add(
                new Callout(Tone.WARNING, say("mail.refused", one.address().value()))));
        card.add(problems, address, language, Layouts.actions(ask));
        return card;
    }

    private Card code(User user, Subscription asked) {
        TextField code = new TextField(say("mail.code"));
        code.setHelperText(say("mail.code.help"));
        code.getElement().setAttribute("autocomplete", "one-time-code");
        code.getElement().setAttribute("inputmode", "numeric");
        code.setRequiredIndicatorVisible(true);
        code.addClassName("im-ltr");
        code.setId("mail-code");
        Map<String, TextField> fields = Map.of("code", code);
        Button confirm = primary("mail.confirm", "mail-confirm");
        confirm.addClickListener(
                click -> tried(user, fields, done("mail.on.now"), () -> subscriptions.confirm(user, code.getValue())));
        Button again = new Button(
                say("mail.again"),
                click -> tried(
                        user,
                        fields,
                        done("mail.again.done"),
                        () -> subscriptions.ask(
                                user, asked.address().value(), Locale.forLanguageTag(asked.language()))));
        Button other = new Button(say("mail.other"), click -> {
            subscriptions.stop(user);
            show(user, Optional.empty());
        });
        return new Card(
                        say("mail.code.title"),
                        problems,
                        new Paragraph(say("mail.code.sent", asked.address().value())),
                        code,
                        Layouts.actions(confirm, again, other))
                .stacked();
    }

    private Card on(User user, Subscription on) {
        Select<Locale> language = language(Locale.forLanguageTag(on.language()));
        language.addValueChangeListener(change -> {
            subscriptions.read(user, change.getValue());
            show(user, done("mail.language.done"));
        });
        Button stop = new Button(say("mail.stop"), click -> {
            subscriptions.stop(user);
            show(user, done("mail.stopped"));
        });
        stop.setId("mail-stop");
        return new Card(
                        say("mail.on.title"),
                        new Paragraph(say("mail.on.text", on.address().value())),
                        language,
                        Layouts.actions(stop))
                .stacked();
    }

    private void tried(User user, Map<String, TextField> fields, Optional<Callout> news, Runnable step) {
        problems.clear(fields);
        try {
            step.run();
            show(user, news);
        } catch (ProblemException problem) {
            problems.show(problem, fields);
        }
    }

    private Select<Locale> language(Locale chosen) {
        List<Locale> offered = messages.languages();
        Select<Locale> language = new Select<>();
        language.setLabel(say("mail.language"));
        language.setItems(offered);
        language.setItemLabelGenerator(locale -> locale.getDisplayLanguage(locale));
        language.setValue(offered.stream()
                .filter(one -> one.getLanguage().equals(chosen.getLanguage()))
                .findFirst()
                .orElse(offered.getFirst()));
        language.setId("mail-language");
        return language;
    }

    private Button primary(String key, String id) {
        Button button = new Button(say(key));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        button.setId(id);
        return button;
    }

    private Optional<Callout> done(String key) {
        Callout callout = new Callout(Tone.OK, say(key));
        callout.getElement().setAttribute("role", "status");
        return Optional.of(callout);
    }

    /** An account's name may be an address. */
    private static String guess(User user) {
        return Address.of(user.name()).map(Address::value).orElse("");
    }

    private String say(String key, Object... arguments) {
        return messages.text(key, getLocale(), arguments);
    }
}
