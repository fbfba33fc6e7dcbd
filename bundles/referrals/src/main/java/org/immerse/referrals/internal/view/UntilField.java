package org.immerse.referrals.internal.view;

import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.immerse.referrals.internal.Settings;

/** Until when something is shared: some lengths to choose from. */
final class UntilField extends Select<LocalDate> {
    private static final long serialVersionUID = 1L;
    private static final List<Integer> LENGTHS = List.of(7, 14, 30, 60, 90, 180, 365);

    UntilField(Words words, LocalDate today, Settings settings) {
        setLabel(words.of("until"));
        setHelperText(words.of("until.help"));
        Map<LocalDate, Integer> days = new LinkedHashMap<>();
        LENGTHS.stream()
                .filter(length -> length <= settings.longestDays())
                .forEach(length -> days.put(today.plusDays(length), length));
        days.putIfAbsent(today.plusDays(settings.usualDays()), settings.usualDays());
        setItems(days.keySet());
        setItemLabelGenerator(day -> words.of("until.day", days.getOrDefault(day, 0), day));
        setValue(today.plusDays(settings.usualDays()));
        setId("referrals-until");
    }
}
