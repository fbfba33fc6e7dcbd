package org.immerse.ui.internal.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import org.immerse.api.text.ProblemException;
import org.immerse.api.ui.kit.EmptyState;
import org.immerse.api.ui.kit.Links;

/** What is said where a page cannot be shown to this reader: the problem's own words. */
@ParentLayout(MainLayout.class)
public final class ProblemPage extends Div implements HasErrorParameter<ProblemException> {
    ProblemPage() {}

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<ProblemException> parameter) {
        ProblemException problem = parameter.getException();
        removeAll();
        add(new EmptyState(
                        getTranslation("ui.problem.title"),
                        getTranslation(
                                problem.text().key(), problem.text().arguments().toArray()))
                .actions(Links.button(".", getTranslation("ui.go-home"))));
        return problem.kind().status();
    }
}
