package org.immerse.experts.internal.view;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.immerse.api.text.Localized;
import org.immerse.api.text.ProblemException;
import org.immerse.api.ui.kit.ErrorSummary;
import org.immerse.api.ui.kit.Layouts;

/** Names a new topic in the languages of the site. Folded until it is needed. */
final class TopicForm extends Composite<Details> {
    private static final long serialVersionUID = 1L;
    private final transient Words words;
    private final transient BiConsumer<Localized, Localized> begin;

    TopicForm(Words words, BiConsumer<Localized, Localized> begin) {
        this.words = words;
        this.begin = begin;
    }

    @Override
    protected Details initContent() {
        ErrorSummary problems = new ErrorSummary();
        Map<String, TextField> titles = new LinkedHashMap<>();
        Map<String, TextField> helps = new LinkedHashMap<>();
        Div fields = Layouts.stack(problems);
        words.messages().languages().forEach(language -> {
            String code = language.getLanguage();
            String name = words.language(code);
            titles.put(code, field(words.of("topic.title", name), code));
            helps.put(code, field(words.of("topic.help", name), code));
            fields.add(titles.get(code), helps.get(code));
        });
        Button go = new Button(words.of("topic.begin"), click -> {
            Map<String, TextField> marked =
                    Map.of("title", titles.values().iterator().next());
            problems.clear(marked);
            try {
                begin.accept(said(titles), said(helps));
            } catch (ProblemException problem) {
                problems.show(problem, marked);
            }
        });
        go.setId("experts-topic-begin");
        fields.add(Layouts.actions(go));
        return new Details(words.of("topic.new"), fields);
    }

    private static TextField field(String label, String language) {
        TextField field = new TextField(label);
        field.setWidthFull();
        field.getElement().setAttribute("lang", language).setAttribute("dir", "auto");
        return field;
    }

    private static Localized said(Map<String, TextField> fields) {
        Map<String, String> said = new TreeMap<>();
        fields.forEach((language, field) -> said.put(language, field.getValue()));
        return new Localized(said);
    }
}
