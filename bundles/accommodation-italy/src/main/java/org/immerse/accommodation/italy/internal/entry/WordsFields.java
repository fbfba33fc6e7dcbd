package org.immerse.accommodation.italy.internal.entry;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.immerse.accommodation.italy.internal.home.Home;
import org.immerse.accommodation.italy.internal.home.HomeRules;

/** Its name and description, in the host's words. */
final class WordsFields extends EntryFields {
    private static final long serialVersionUID = 1L;
    private final TextField title = new TextField();
    private final TextArea description = new TextArea();

    WordsFields(Home home) {
        title.setLabel(words("words.title"));
        title.setHelperText(words("words.title.help"));
        title.setMaxLength(HomeRules.MOST_TITLE);
        title.setValue(home.title());
        title.setRequiredIndicatorVisible(true);
        field("title", title).setWidthFull();
        description.setLabel(words("words.description"));
        description.setHelperText(words("words.description.help"));
        description.setMaxLength(HomeRules.MOST_WORDS);
        description.setMinRows(6);
        description.setValue(home.description());
        field("description", description).setWidthFull();
    }

    @Override
    Home read(Home before, Unread problems) {
        return before.described(title.getValue().strip(), description.getValue().strip());
    }
}
