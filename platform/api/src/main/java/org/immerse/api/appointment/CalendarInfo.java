package org.immerse.api.appointment;

import java.util.List;
import java.util.Set;
import org.immerse.api.text.Text;

/**
 * What people read of a calendar before they book.
 *
 * @param title what one books, such as 'Interview: cook'
 * @param host whom one meets, such as the name of an office
 * @param place where, in words; empty words where there is none
 * @param modes how one can meet; at least one
 * @param languages ISO 639 codes of the languages spoken there; empty where nothing is known
 * @param bring what to bring
 * @param path where the subject is shown, as a path of this site; empty for none
 */
public record CalendarInfo(
        Text title, Text host, Text place, Set<Mode> modes, List<String> languages, List<Text> bring, String path) {
    public CalendarInfo {
        modes = Set.copyOf(modes);
        languages = List.copyOf(languages);
        bring = List.copyOf(bring);
    }
}
