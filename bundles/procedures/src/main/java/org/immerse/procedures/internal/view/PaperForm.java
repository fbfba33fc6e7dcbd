package org.immerse.procedures.internal.view;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.immerse.api.procedure.Paper;
import org.immerse.api.text.ProblemException;
import org.immerse.api.ui.kit.Card;
import org.immerse.api.ui.kit.DayField;
import org.immerse.api.ui.kit.ErrorSummary;
import org.immerse.api.ui.kit.Layouts;
import org.immerse.procedures.internal.ProcedureWords;
import org.immerse.procedures.internal.persistence.OwnPaper;

/** Where one paper is written in or changed. */
final class PaperForm extends Div {
    private static final long serialVersionUID = 1L;
    private static final String OTHER = "";
    private final transient OwnPaper paper;
    private final Select<String> kind = new Select<>();
    private final TextField name = new TextField();
    private final TextField kept = new TextField();
    private final DayField last = new DayField();
    private final ErrorSummary problems = new ErrorSummary();

    PaperForm(ProcedureWords words, List<Paper> papers, OwnPaper paper, Consumer<OwnPaper> save, Runnable cancel) {
        this.paper = paper;
        kind(words, papers);
        name.setLabel(words.say("wallet.name"));
        name.setMaxLength(200);
        name.setValue(paper.name());
        kept.setLabel(words.say("wallet.kept"));
        kept.setMaxLength(500);
        kept.setValue(paper.kept());
        last.setLabel(words.say("wallet.last"));
        last.setClearButtonVisible(true);
        paper.last().ifPresent(last::setValue);
        name.setWidthFull();
        kept.setWidthFull();
        last.setWidthFull();
        Button keep = new Button(words.say("wallet.save"), click -> save(save));
        keep.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        keep.setId("wallet-save");
        Button leave = new Button(words.say("wallet.cancel"), click -> cancel.run());
        leave.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        String title = words.say(paper.id().isEmpty() ? "wallet.add" : "wallet.edit");
        add(new Card(title, problems, kind, name, kept, last, Layouts.row(keep, leave)).stacked());
        setId("wallet-form");
    }

    private void kind(ProcedureWords words, List<Paper> papers) {
        List<String> ids = new ArrayList<>(papers.stream().map(Paper::id).toList());
        ids.sort(java.util.Comparator.comparing(words::paper, java.text.Collator.getInstance(words.language())));
        if (!paper.paper().isEmpty() && !ids.contains(paper.paper())) {
            ids.add(paper.paper());
        }
        ids.add(OTHER);
        kind.setLabel(words.say("wallet.kind"));
        kind.setItems(ids);
        kind.setItemLabelGenerator(id -> id.isEmpty() ? words.say("wallet.other") : words.paper(id));
        kind.setValue(paper.id().isEmpty() && paper.paper().isEmpty() ? null : paper.paper());
        kind.setWidthFull();
        kind.setId("wallet-kind");
    }

    private void save(Consumer<OwnPaper> save) {
        Map<String, Component> fields = Map.of("paper", kind, "name", name, "kept", kept);
        problems.clear(fields);
        String chosen = kind.getValue();
        try {
            save.accept(new OwnPaper(
                    paper.id(),
                    chosen == null ? "" : chosen,
                    name.getValue().strip(),
                    kept.getValue().strip(),
                    Optional.ofNullable(last.getValue()),
                    paper.origin()));
        } catch (ProblemException problem) {
            problems.show(problem, fields);
        }
    }
}
