package org.immerse.api.ui.kit;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.Map;
import org.immerse.api.text.ProblemException;
import org.immerse.api.text.Text;
import org.jspecify.annotations.Nullable;

/** What is wrong, in words, with a link to each field: announced and focused as it appears. Empty it takes no room. */
public final class ErrorSummary extends Div {
    private final UnorderedList problems = new UnorderedList();
    private @Nullable Section box;

    /** Shows a problem: beside the fields it names, and in this summary. Fields are found by the problem's field names. */
    public void show(ProblemException problem, Map<String, ? extends Component> fields) {
        clear(fields);
        if (problem.fields().isEmpty()) {
            addProblem(words(problem.text()), null);
        }
        problem.fields().forEach(wrong -> {
            Component field = fields.get(wrong.field());
            String sentence = words(wrong.text());
            if (field instanceof HasValidationProperties marked) {
                marked.setErrorMessage(sentence);
                marked.setInvalid(true);
            }
            addProblem(sentence, field);
        });
    }

    /** Adds a sentence that leads to a field. */
    public void addProblem(String sentence, @Nullable Component field) {
        if (field instanceof Focusable<?> target) {
            NativeButton link = new NativeButton(sentence, click -> target.focus());
            link.addClassName("im-linkbtn");
            problems.add(new ListItem(link));
        } else {
            problems.add(new ListItem(new Span(sentence)));
        }
        open();
    }

    /** Takes everything away, also from these fields. */
    public void clear(Map<String, ? extends Component> fields) {
        problems.removeAll();
        removeAll();
        box = null;
        fields.values().forEach(field -> {
            if (field instanceof HasValidationProperties marked) {
                marked.setInvalid(false);
            }
        });
    }

    /** Whether something is shown. */
    public boolean isShown() {
        return box != null;
    }

    private void open() {
        removeAll();
        H2 heading = new H2();
        heading.add(Icons.of("alert"), new Span(getTranslation("ui.errors.title", problems.getComponentCount())));
        Section section = new Section(heading, problems);
        section.addClassName("im-errors");
        section.getElement().setAttribute("role", "alert").setAttribute("tabindex", "-1");
        box = section;
        add(section);
        takeFocus();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        takeFocus();
    }

    private void takeFocus() {
        HasStyle shown = box;
        if (shown != null) {
            shown.getElement().executeJs("this.focus(); this.scrollIntoView({block: 'center'})");
        }
    }

    private String words(Text text) {
        return getTranslation(text.key(), text.arguments().toArray());
    }
}
