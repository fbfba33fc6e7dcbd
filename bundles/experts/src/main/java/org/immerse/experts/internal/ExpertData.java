package org.immerse.experts.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.immerse.api.people.PersonalData;
import org.immerse.api.persistence.PersistenceUnit;
import org.immerse.experts.internal.domain.Question;
import org.immerse.experts.internal.persistence.ExpertTable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * What is known of a person's questions beside the requests. Erased: who asked, how it began, and what was made from it and is not
 * public; pages that are public hold nothing about anybody and stay.
 */
@Component
public final class ExpertData implements PersonalData {
    private final PersistenceUnit unit;

    /** Reads and erases in this unit. */
    @Activate
    public ExpertData(@Reference(target = "(osgi.unit.name=experts)") PersistenceUnit unit) {
        this.unit = unit;
    }

    @Override
    public String section() {
        return ExpertsModule.ID;
    }

    @Override
    public Map<String, Object> export(String person) {
        List<Question> all = unit.read(em -> ExpertTable.ofPerson(em, person));
        return all.isEmpty()
                ? Map.of()
                : Map.of("questions", all.stream().map(ExpertData::plain).toList());
    }

    private static Map<String, Object> plain(Question question) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("request", question.request());
        out.put("topic", question.topic());
        out.put("organisation", question.organisation());
        out.put("language", question.language());
        out.put("mayPublish", question.mayPublish());
        out.put("asked", question.asked().toString());
        question.answered().ifPresent(when -> out.put("answered", when.toString()));
        return out;
    }

    @Override
    public void erase(String person) {
        unit.change(em -> ExpertTable.forgetPerson(em, person));
    }
}
