package org.immerse.ui.internal.host;

import jakarta.websocket.CloseReason;
import jakarta.websocket.OnOpen;
import jakarta.websocket.Session;
import jakarta.websocket.server.ServerEndpoint;
import java.io.IOException;
import org.osgi.service.component.annotations.Component;

/**
 * Makes Pax Web give the servlet context a WebSocket container, which it does only where an endpoint is registered by the
 * whiteboard. This one refuses every connection; it is there so that Vaadin's push can add its own.
 */
@Component(
        service = WebSocketStarter.class,
        immediate = true,
        property = "org.ops4j.pax.web.http.whiteboard.websocket:Boolean=true")
@ServerEndpoint("/ws-none")
public final class WebSocketStarter {
    /** Refuses. */
    @OnOpen
    public void open(Session session) throws IOException {
        session.close(new CloseReason(CloseReason.CloseCodes.CANNOT_ACCEPT, "none"));
    }
}
