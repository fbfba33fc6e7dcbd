package org.immerse.ui.internal.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import org.immerse.api.id.Ids;
import org.immerse.api.ui.kit.EmptyState;
import org.immerse.api.ui.kit.Links;
import org.immerse.ui.internal.reader.FaultNumber;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is said where a view broke while it was made: that nothing is lost, and a number to ask with. */
@ParentLayout(MainLayout.class)
public final class FailurePage extends Div implements HasErrorParameter<Exception> {
    private static final Logger LOG = LoggerFactory.getLogger(FailurePage.class);
    private static final int BROKEN = 500;
    private final Ids ids;

    FailurePage(Ids ids) {
        this.ids = ids;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        String number = FaultNumber.of(ids.next());
        LOG.error(
                "The view at /{} broke, number {}",
                event.getLocation().getPath(),
                number,
                parameter.getCaughtException());
        removeAll();
        add(new EmptyState(getTranslation("ui.broken.title"), getTranslation("ui.broken.text", number))
                .actions(Links.button(".", getTranslation("ui.go-home"))));
        return BROKEN;
    }
}
