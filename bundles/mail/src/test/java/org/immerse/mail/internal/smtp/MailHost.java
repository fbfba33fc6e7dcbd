package org.immerse.mail.internal.smtp;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManagerFactory;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.auth.EasyAuthenticationHandlerFactory;
import org.subethamail.smtp.auth.LoginFailedException;
import org.subethamail.smtp.server.SMTPServer;

/** A real SMTP server on this machine, which can be told to refuse, to break and to stop. */
public final class MailHost implements AutoCloseable {
    /** The password it lets in with. */
    public static final String PASSWORD = "right-password";

    private static final String STORE = "changeit";
    private final List<MimeMessage> arrived = new CopyOnWriteArrayList<>();
    private final List<String> signedIn = new CopyOnWriteArrayList<>();
    private final Optional<SSLContext> tls;
    private final boolean auth;
    private SMTPServer server;

    /** What it does with the next mails. */
    public enum Mood {
        TAKES,
        KNOWS_NO_SUCH_MAILBOX,
        IS_BUSY,
        TAKES_AND_SAYS_NOTHING
    }

    /** What it does with the next mails. */
    public volatile Mood mood = Mood.TAKES;

    private MailHost(Optional<SSLContext> tls, boolean auth) {
        this.tls = tls;
        this.auth = auth;
        this.server = build(0);
        server.start();
    }

    /** One that asks nothing. */
    public static MailHost open() {
        return new MailHost(Optional.empty(), false);
    }

    /** One that talks with nobody without encryption, and only with who signs in. */
    public static MailHost closed(Path folder) {
        return new MailHost(Optional.of(certified(folder)), true);
    }

    private SMTPServer build(int port) {
        SMTPServer.Builder builder = SMTPServer.port(port)
                .bindAddress(InetAddress.getLoopbackAddress())
                .messageHandlerFactory(context -> new Taker());
        if (auth) {
            builder.authenticationHandlerFactory(new EasyAuthenticationHandlerFactory((user, password, context) -> {
                        if (!PASSWORD.equals(password)) {
                            throw new LoginFailedException("no");
                        }
                        signedIn.add(user);
                    }))
                    .requireAuth();
        }
        tls.ifPresent(context ->
                builder.enableTLS().requireTLS().startTlsSocketFactory(socket -> encrypted(context, socket)));
        return builder.build();
    }

    private static SSLSocket encrypted(SSLContext context, Socket socket) throws IOException {
        SSLSocket encrypted = (SSLSocket) context.getSocketFactory()
                .createSocket(socket, InetAddress.getLoopbackAddress().getHostName(), socket.getPort(), true);
        encrypted.setUseClientMode(false);
        return encrypted;
    }

    private final class Taker implements MessageHandler {
        @Override
        public void from(String from) {}

        @Override
        public void recipient(String recipient) throws RejectException {
            if (mood == Mood.KNOWS_NO_SUCH_MAILBOX) {
                throw new RejectException(550, "no mailbox " + recipient);
            }
        }

        @Override
        public String data(InputStream data) throws RejectException, IOException {
            byte[] text = data.readAllBytes();
            if (mood == Mood.IS_BUSY) {
                throw new RejectException(451, "later");
            }
            try {
                arrived.add(new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(text)));
            } catch (MessagingException e) {
                throw new IOException(e);
            }
            return mood == Mood.TAKES_AND_SAYS_NOTHING ? "" : "250 Ok";
        }

        @Override
        public void done() {}
    }

    /** Stops it; the port stays its own. */
    public void stop() {
        server.stop();
    }

    /** It is there again. */
    public void back() {
        server = build(server.getPortAllocated());
        server.start();
    }

    /** The way to it. */
    public int port() {
        return server.getPortAllocated();
    }

    /** What arrived, oldest first. */
    public List<MimeMessage> arrived() {
        return List.copyOf(arrived);
    }

    /** Who signed in. */
    public List<String> signedIn() {
        return List.copyOf(signedIn);
    }

    /** The words of a mail. */
    public static String words(MimeMessage mail) {
        try {
            return new String(mail.getInputStream().readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException | MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A handing over that trusts it. */
    public Smtp trusting() {
        return new Smtp(tls.map(SSLContext::getSocketFactory));
    }

    /** With a certificate for localhost that only it trusts. */
    private static SSLContext certified(Path folder) {
        Path store = folder.resolve("store.p12");
        try {
            if (!Files.exists(store)) {
                generate(store);
            }
            KeyStore keys = KeyStore.getInstance("PKCS12");
            try (InputStream in = Files.newInputStream(store)) {
                keys.load(in, STORE.toCharArray());
            }
            KeyManagerFactory own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            own.init(keys, STORE.toCharArray());
            KeyStore trusted = KeyStore.getInstance("PKCS12");
            trusted.load(null, null);
            trusted.setCertificateEntry("mail", keys.getCertificate("mail"));
            TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(trusted);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(own.getKeyManagers(), trust.getTrustManagers(), null);
            return context;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void generate(Path store) throws IOException, InterruptedException {
        new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "mail",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "san=dns:localhost",
                        "-validity",
                        "3650",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        store.toString(),
                        "-storepass",
                        STORE)
                .inheritIO()
                .start()
                .waitFor();
    }

    @Override
    public void close() {
        server.stop();
    }
}
