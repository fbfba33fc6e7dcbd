package org.immerse.persistence.internal.unit;

import java.util.List;
import java.util.Map;

/**
 * What a {@code META-INF/persistence.xml} says, as far as the platform honours it.
 *
 * @param name the unit's name, which is the id of the module
 * @param classes names of the entity classes
 * @param properties as they stand
 */
public record UnitDescriptor(String name, List<String> classes, Map<String, String> properties) {
    public UnitDescriptor {
        classes = List.copyOf(classes);
        properties = Map.copyOf(properties);
    }

    /** Name of the table with the migrations that ran: one for each unit. */
    public String historyTable() {
        return historyTable(name);
    }

    static String historyTable(String unit) {
        return unit.replace('-', '_').replace('.', '_') + "_schema_history";
    }
}
