package org.immerse.feedback.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.immerse.api.people.PersonalData;
import org.immerse.feedback.internal.domain.Case;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What a person wrote with their account, for export and erasure. Erased: who they were and every word they wrote; what waits is closed. */
@Component
public final class FeedbackData implements PersonalData {
    private final Cases cases;

    /** Of these cases. */
    @Activate
    public FeedbackData(@Reference Cases cases) {
        this.cases = cases;
    }

    @Override
    public String section() {
        return FeedbackModule.ID;
    }

    @Override
    public Map<String, Object> export(String person) {
        List<Case> all = cases.of(person);
        return all.isEmpty()
                ? Map.of()
                : Map.of("cases", all.stream().map(FeedbackData::plain).toList());
    }

    private static Map<String, Object> plain(Case one) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("id", one.id());
        out.put("about", one.about().key());
        out.put("category", one.category().code());
        out.put("state", one.state().name());
        out.put("due", one.due().toString());
        out.put(
                "steps",
                one.steps().stream()
                        .map(step -> Map.of(
                                "when",
                                step.when().toString(),
                                "by",
                                step.byStaff() ? "staff" : "me",
                                "words",
                                step.words()))
                        .toList());
        return out;
    }

    @Override
    public void erase(String person) {
        cases.forget(person);
    }
}
