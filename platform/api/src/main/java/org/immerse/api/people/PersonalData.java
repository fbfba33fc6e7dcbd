package org.immerse.api.people;

import java.util.Map;
import org.osgi.annotation.versioning.ConsumerType;

/** What a module keeps about people beside their file: published by every module that keeps any, for export and erasure. */
@ConsumerType
public interface PersonalData {
    /** Name of the section in the export: the module's id. */
    String section();

    /** Everything kept about the person, as plain values in the shape of JSON; empty where there is nothing. */
    Map<String, Object> export(String person);

    /** Erases all of it. What must stay for others (such as a message another person received) loses the person's name. */
    void erase(String person);
}
