package org.immerse.procedures.internal;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.immerse.api.people.PersonalData;
import org.immerse.procedures.internal.persistence.Entries;
import org.immerse.procedures.internal.persistence.Mark;
import org.immerse.procedures.internal.persistence.OwnPaper;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The wallet and the marks of a person, for export and erasure. */
@Component
public final class ProcedureData implements PersonalData {
    private final Progress progress;
    private final Entries entries;

    /** Reads and erases here. */
    @Activate
    public ProcedureData(@Reference Progress progress, @Reference Entries entries) {
        this.progress = progress;
        this.entries = entries;
    }

    @Override
    public String section() {
        return ProceduresModule.ID;
    }

    @Override
    public Map<String, Object> export(String person) {
        List<OwnPaper> papers = progress.papers(person);
        List<Mark> marks = progress.marks(person);
        if (papers.isEmpty() && marks.isEmpty()) {
            return Map.of();
        }
        return Map.of(
                "papers", papers.stream().map(ProcedureData::plain).toList(),
                "marks", marks.stream().map(ProcedureData::plain).toList());
    }

    private static Map<String, Object> plain(OwnPaper paper) {
        Map<String, Object> plain = new LinkedHashMap<>();
        plain.put("paper", paper.paper());
        plain.put("name", paper.name());
        plain.put("kept", paper.kept());
        plain.put("last", paper.last().map(LocalDate::toString).orElse(""));
        plain.put("origin", paper.origin());
        return plain;
    }

    private static Map<String, Object> plain(Mark mark) {
        Map<String, Object> plain = new LinkedHashMap<>();
        plain.put("procedure", mark.procedure());
        plain.put("step", mark.step());
        plain.put("kind", mark.kind().name().toLowerCase(Locale.ROOT));
        plain.put("day", mark.day().toString());
        plain.put("begun", mark.begun().map(LocalDate::toString).orElse(""));
        return plain;
    }

    @Override
    public void erase(String person) {
        progress.erase(person);
        entries.forget(person);
    }
}
