package org.immerse.ui.internal.host;

import com.vaadin.flow.server.SessionInitEvent;
import com.vaadin.flow.server.SessionInitListener;
import com.vaadin.flow.server.VaadinRequest;
import jakarta.servlet.http.Cookie;
import org.immerse.api.id.Ids;
import org.immerse.api.module.Site;
import org.immerse.ui.internal.reader.Languages;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Prepares each new session: the reader's language, and words instead of silence when something breaks. */
@Component(service = SessionSetup.class)
public final class SessionSetup implements SessionInitListener {
    private static final long serialVersionUID = 1L;
    private final transient Site site;
    private final transient Ids ids;

    /** Sessions of this site. */
    @Activate
    public SessionSetup(@Reference Site site, @Reference Ids ids) {
        this.site = site;
        this.ids = ids;
    }

    @Override
    public void sessionInit(SessionInitEvent event) {
        VaadinRequest request = event.getRequest();
        Cookie[] cookies = request.getCookies();
        event.getSession()
                .setLocale(Languages.choose(
                        request.getParameter("lang"),
                        Languages.kept(cookies),
                        request.getHeader("Accept-Language"),
                        site.languages()));
        event.getSession().setErrorHandler(new KindErrors(ids));
    }
}
