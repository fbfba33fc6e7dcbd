package org.immerse.api.people;

import java.util.List;
import org.immerse.api.fact.Facts;

/**
 * What the firewall lets somebody see of a person for a task.
 *
 * @param pseudonym a name for this person that is stable for this viewer's organisation and says nothing about them
 * @param facts the fields shown, made coarse where the firewall says so
 * @param coarse fields that were made coarse
 * @param hidden fields the person answered that this task may not see
 */
public record View(String pseudonym, Facts facts, List<String> coarse, List<String> hidden) {
    public View {
        coarse = List.copyOf(coarse);
        hidden = List.copyOf(hidden);
    }
}
