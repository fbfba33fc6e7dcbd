package org.immerse.worklist.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.immerse.api.work.WorkItem;

/**
 * What waits for somebody on a day, in the order it should be done: urgent things first, then by day, then what has no day.
 *
 * @param items in that order, each key once
 * @param today the day
 * @param complete whether every module could say what it has
 */
public record Agenda(List<WorkItem> items, LocalDate today, boolean complete) {
    private static final Comparator<WorkItem> ORDER = Comparator.comparing(WorkItem::urgent)
            .reversed()
            .thenComparing(item -> item.due().orElse(LocalDate.MAX))
            .thenComparing(WorkItem::key);

    public Agenda {
        Map<String, WorkItem> byKey = new LinkedHashMap<>();
        items.stream().sorted(ORDER).forEach(item -> byKey.putIfAbsent(item.key(), item));
        items = List.copyOf(byKey.values());
    }

    /** Only things of this kind; all where it is blank. */
    public Agenda ofKind(String kind) {
        return kind.isBlank()
                ? this
                : new Agenda(
                        items.stream().filter(item -> item.kind().equals(kind)).toList(), today, complete);
    }

    /** What is as soon as this. */
    public List<WorkItem> at(When when) {
        return items.stream().filter(item -> When.of(item, today) == when).toList();
    }

    /** How much is of each kind, by kind. */
    public Map<String, Integer> kinds() {
        Map<String, Integer> kinds = new TreeMap<>();
        items.forEach(item -> kinds.merge(item.kind(), 1, Integer::sum));
        return kinds;
    }

    /** How much it is time to do. */
    public int due() {
        List<WorkItem> due = new ArrayList<>(at(When.LATE));
        due.addAll(at(When.TODAY));
        return due.size();
    }

    /** How much is urgent. */
    public int urgent() {
        return (int) items.stream().filter(WorkItem::urgent).count();
    }
}
