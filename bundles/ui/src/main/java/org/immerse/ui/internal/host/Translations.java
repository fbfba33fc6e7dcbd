package org.immerse.ui.internal.host;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.immerse.api.text.Messages;
import org.immerse.api.text.Text;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Gives Vaadin the texts of all modules. */
@Component(service = I18NProvider.class)
public final class Translations implements I18NProvider {
    private static final long serialVersionUID = 1L;
    private final transient Messages messages;

    /** The texts of these modules. */
    @Activate
    public Translations(@Reference Messages messages) {
        this.messages = messages;
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return messages.languages();
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... arguments) {
        Object[] given = Arrays.stream(arguments)
                .map(argument -> argument == null ? "" : argument)
                .toArray();
        return messages.text(Text.of(key, given), locale);
    }
}
