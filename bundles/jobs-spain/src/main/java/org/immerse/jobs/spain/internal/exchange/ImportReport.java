package org.immerse.jobs.spain.internal.exchange;

import java.util.List;
import org.immerse.api.text.Text;

/**
 * What became of everything that was sent.
 *
 * @param items one for each line or posting, in order
 */
public record ImportReport(List<Item> items) {
    public ImportReport {
        items = List.copyOf(items);
    }

    /** What became of one. */
    public enum Outcome {
        CREATED,
        UPDATED,
        REJECTED
    }

    /**
     * What became of one line or posting.
     *
     * @param position line number of the file, from 1; index of the posting, from 0
     * @param outcome kept or not
     * @param id id of the vacancy; empty where it was rejected
     * @param title its title; empty where it has none
     * @param findings why it was rejected, or what its sender should look at
     */
    public record Item(int position, Outcome outcome, String id, String title, List<Finding> findings) {
        public Item {
            findings = List.copyOf(findings);
        }
    }

    /**
     * One finding.
     *
     * @param field the column or property as its writer knows it; empty for the whole
     * @param text what was found and what to do
     */
    public record Finding(String field, Text text) {}

    /** How many had this outcome. */
    public int count(Outcome outcome) {
        return (int) items.stream().filter(item -> item.outcome() == outcome).count();
    }

    /** Those with something to tell: rejected, or kept with warnings. */
    public List<Item> withFindings() {
        return items.stream().filter(item -> !item.findings().isEmpty()).toList();
    }
}
