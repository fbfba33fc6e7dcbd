package org.immerse.mail.internal;

import java.util.Locale;
import java.util.Optional;
import org.immerse.api.module.Site;
import org.immerse.api.text.Messages;
import org.immerse.mail.internal.Outbox.Going;
import org.immerse.mail.internal.domain.Signer;
import org.immerse.mail.internal.persistence.Letter;
import org.immerse.mail.internal.persistence.Subscription;
import org.immerse.mail.internal.smtp.Mail;

/** Writes mails: the same few words for everybody, in the language they read. What is new is never said: mailboxes are shared. Staff are
 * led to their worklist. */
final class MailWords {
    static final String STOP = "mail-stop";
    private final Messages messages;
    private final Site site;
    private final MailSettings settings;
    private final Worklist worklist;

    MailWords(Messages messages, Site site, MailSettings settings, Worklist worklist) {
        this.messages = messages;
        this.site = site;
        this.settings = settings;
        this.worklist = worklist;
    }

    Mail of(Going going, Signer signer) {
        Letter letter = going.letter();
        Subscription to = going.to();
        Locale language = language(to.language());
        String stop = site.address() + "/" + STOP + "?t=" + signer.token(to.id());
        String name = "mail.letter." + (letter.kind() == Letter.Kind.CODE ? "code" : "news");
        String text = letter.kind() == Letter.Kind.CODE
                ? messages.text(name + ".text", language, site.name(), signer.code(to.id()))
                : messages.text(name + ".text", language, site.name()) + "\n" + site.address() + "/"
                        + work(going, language);
        String why = messages.text(name + ".why", language);
        String end = messages.text("mail.letter.stop", language);
        return new Mail(
                letter.id(),
                to.address(),
                site.name(),
                messages.text(name + ".subject", language, site.name()),
                text + "\n\n" + why + "\n" + end + "\n" + stop + "\n",
                language,
                stop,
                letter.made());
    }

    private String work(Going going, Locale language) {
        return Optional.of(going)
                .filter(Going::work)
                .flatMap(one -> worklist.address())
                .map(address -> "\n\n" + messages.text("mail.letter.news.work", language) + "\n" + address)
                .orElse("");
    }

    private Locale language(String wanted) {
        Locale own = Locale.forLanguageTag(wanted);
        return messages.languages().stream()
                .filter(offered -> offered.getLanguage().equals(own.getLanguage()))
                .findFirst()
                .orElseGet(settings::language);
    }
}
