package org.immerse.mail.internal.smtp;

import jakarta.activation.DataHandler;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Optional;
import java.util.Properties;
import javax.net.ssl.SSLSocketFactory;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands mail over by SMTP. Logs what a server answered by its number only: its words may hold an address. */
public final class Smtp implements Way.Opener {
    private static final Logger LOG = LoggerFactory.getLogger(Smtp.class);
    private static final int ANSWERED_NO = 400;
    private static final int NEVER = 500;
    private final Optional<SSLSocketFactory> trust;

    /** Trusts whom the JDK trusts. */
    public Smtp() {
        this(Optional.empty());
    }

    /** Trusts by this factory. */
    Smtp(Optional<SSLSocketFactory> trust) {
        this.trust = trust;
    }

    @Override
    public Way open(Server server) throws Way.UnreachableException {
        return inLibrary(() -> {
            Session session = Session.getInstance(properties(server));
            try {
                SMTPTransport transport = (SMTPTransport) session.getTransport("smtp");
                transport.connect(
                        server.host(),
                        server.port(),
                        server.user().isEmpty() ? null : server.user(),
                        server.user().isEmpty() ? null : server.password());
                return new OpenWay(session, transport, server);
            } catch (AuthenticationFailedException e) {
                throw new Way.UnreachableException("it does not let us in", e);
            } catch (MessagingException e) {
                throw new Way.UnreachableException(
                        "it cannot be reached (" + e.getClass().getSimpleName() + ")", e);
            }
        });
    }

    private Properties properties(Server server) {
        String patience = Long.toString(server.patience().toMillis());
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.connectiontimeout", patience);
        properties.setProperty("mail.smtp.timeout", patience);
        properties.setProperty("mail.smtp.writetimeout", patience);
        properties.setProperty("mail.smtp.auth", Boolean.toString(!server.user().isEmpty()));
        properties.setProperty("mail.smtp.localhost", server.sender().domain());
        properties.setProperty("mail.smtp.from", server.sender().value());
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.setProperty("mail.smtp.ssl.enable", Boolean.toString(server.security() == Server.Security.TLS));
        boolean starttls = server.security() == Server.Security.STARTTLS;
        properties.setProperty("mail.smtp.starttls.enable", Boolean.toString(starttls));
        properties.setProperty("mail.smtp.starttls.required", Boolean.toString(starttls));
        trust.ifPresent(factory -> properties.put("mail.smtp.ssl.socketFactory", factory));
        return properties;
    }

    /** Work of the library. */
    @FunctionalInterface
    private interface Work<T, X extends Exception> {
        T run() throws X;
    }

    /** The library finds its own parts by the thread's class loader, which in a container is another one. */
    private static <T, X extends Exception> T inLibrary(Work<T, X> work) throws X {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(Session.class.getClassLoader());
        try {
            return work.run();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** Knows whether its text began to go over: from then on only an answer tells what became of it. */
    private static final class Message822 extends MimeMessage {
        private final String id;
        private boolean handed;

        Message822(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", "<" + id + ">");
        }

        @Override
        public void writeTo(OutputStream out, String[] without) throws IOException, MessagingException {
            handed = true;
            super.writeTo(out, without);
        }
    }

    private record OpenWay(Session session, SMTPTransport transport, Server server) implements Way {
        @Override
        public Outcome send(Mail mail) {
            return inLibrary(() -> handOver(mail));
        }

        private Outcome handOver(Mail mail) {
            Message822 message =
                    new Message822(session, mail.id() + "@" + server.sender().domain());
            try {
                write(message, mail);
                message.saveChanges();
                message.handed = false; // saving may have measured the text
                transport.sendMessage(message, message.getAllRecipients());
                return Outcome.SENT;
            } catch (MessagingException | IOException e) {
                return outcome(e, message.handed);
            }
        }

        private void write(MimeMessage message, Mail mail) throws MessagingException, UnsupportedEncodingException {
            String utf8 = StandardCharsets.UTF_8.name();
            message.setFrom(new InternetAddress(server.sender().value(), mail.from(), utf8));
            message.setRecipient(
                    Message.RecipientType.TO, new InternetAddress(mail.to().value()));
            message.setSubject(mail.subject(), utf8);
            message.setSentDate(Date.from(mail.made()));
            message.setHeader("Content-Language", mail.language().toLanguageTag());
            message.setHeader("Auto-Submitted", "auto-generated");
            message.setHeader("X-Auto-Response-Suppress", "All");
            message.setHeader("List-Unsubscribe", "<" + mail.stop() + ">");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
            message.setDataHandler(new DataHandler(new ByteArrayDataSource(
                    mail.body().getBytes(StandardCharsets.UTF_8), "text/plain; charset=utf-8")));
        }

        private static Outcome outcome(Exception problem, boolean handed) {
            int answer = answer(problem);
            LOG.warn(
                    "A mail was not taken by the server: {} {}",
                    answer,
                    problem.getClass().getSimpleName());
            if (refusedAddress(problem)) {
                return Outcome.REFUSED;
            }
            return handed && answer < ANSWERED_NO ? Outcome.UNSURE : Outcome.LATER;
        }

        /** What the server answered; 0 where it did not. */
        private static int answer(Exception problem) {
            return switch (problem) {
                case SMTPSendFailedException failed -> failed.getReturnCode();
                case SendFailedException failed
                when failed.getNextException() instanceof SMTPAddressFailedException no -> no.getReturnCode();
                default -> 0;
            };
        }

        private static boolean refusedAddress(Exception problem) {
            for (Exception next = problem;
                    next != null;
                    next = next instanceof MessagingException more ? more.getNextException() : null) {
                if (next instanceof SMTPAddressFailedException no && no.getReturnCode() >= NEVER) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public void close() {
            try {
                transport.close();
            } catch (MessagingException e) {
                LOG.debug("The server left first", e);
            }
        }
    }
}
