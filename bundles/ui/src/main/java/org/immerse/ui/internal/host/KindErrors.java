package org.immerse.ui.internal.host;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import org.immerse.api.id.Ids;
import org.immerse.api.text.ProblemException;
import org.immerse.ui.internal.reader.FaultNumber;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says in words that something broke, with a number to ask with; the log has the same number. A problem is said as it is. */
final class KindErrors implements ErrorHandler {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(KindErrors.class);
    private final transient Ids ids;

    KindErrors(Ids ids) {
        this.ids = ids;
    }

    @Override
    public void error(ErrorEvent event) {
        UI page = UI.getCurrent();
        ProblemException problem = problem(event.getThrowable());
        if (problem != null) {
            LOG.debug("A step was refused: {}", problem.getMessage());
            if (page != null) {
                say(
                        page,
                        page.getTranslation("ui.problem.title"),
                        page.getTranslation(
                                problem.text().key(), problem.text().arguments().toArray()));
            }
            return;
        }
        String number = FaultNumber.of(ids.next());
        LOG.error("Something broke in a page, number {}", number, event.getThrowable());
        if (page != null) {
            say(page, page.getTranslation("ui.broken.title"), page.getTranslation("ui.broken.text", number));
        }
    }

    static @org.jspecify.annotations.Nullable ProblemException problem(
            @org.jspecify.annotations.Nullable Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof ProblemException problem) {
                return problem;
            }
        }
        return null;
    }

    private static void say(UI page, String title, String words) {
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(title);
        dialog.setWidth("28rem");
        dialog.setMaxWidth("calc(100vw - 2rem)");
        dialog.add(new Paragraph(words));
        Button close = new Button(page.getTranslation("ui.close"), click -> dialog.close());
        close.setAutofocus(true);
        dialog.getFooter().add(close);
        page.add(dialog);
        dialog.open();
    }
}
