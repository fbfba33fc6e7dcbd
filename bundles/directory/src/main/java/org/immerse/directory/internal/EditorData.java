package org.immerse.directory.internal;

import java.util.Map;
import org.immerse.api.people.PersonalData;
import org.immerse.directory.internal.persistence.EntryTables;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Of people the directory keeps only who edited which entry; that goes with their account. */
@Component
public final class EditorData implements PersonalData {
    private final EntryTables tables;

    /** In these tables. */
    @Activate
    public EditorData(@Reference EntryTables tables) {
        this.tables = tables;
    }

    @Override
    public String section() {
        return DirectoryModule.ID;
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
