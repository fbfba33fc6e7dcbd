package org.immerse.page.editor.internal;

import java.util.Map;
import org.immerse.api.people.PersonalData;
import org.immerse.page.editor.internal.persistence.PageTables;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Of people only who edited which page is kept; that goes with their account. */
@Component
public final class EditorData implements PersonalData {
    private final PageTables tables;

    /** In these tables. */
    @Activate
    public EditorData(@Reference PageTables tables) {
        this.tables = tables;
    }

    @Override
    public String section() {
        return PageEditorModule.ID;
    }

    @Override
    public Map<String, Object> export(String person) {
        return Map.of();
    }

    @Override
    public void erase(String person) {
        tables.forget(person);
    }
}
