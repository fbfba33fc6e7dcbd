package org.immerse.referrals.internal.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.immerse.api.module.DemoLoader;
import org.immerse.api.security.Accounts;
import org.immerse.api.security.User;
import org.immerse.api.text.ProblemException;
import org.immerse.referrals.internal.Agreement;
import org.immerse.referrals.internal.Codes;
import org.immerse.referrals.internal.Referrals;
import org.immerse.referrals.internal.Referrals.Proposal;
import org.immerse.referrals.internal.Seen;
import org.immerse.referrals.internal.Sight;
import org.immerse.referrals.internal.domain.Action;
import org.immerse.referrals.internal.domain.Shared;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Loads {@code referrals.json} of the demo set through the same checks as on the pages: see the README. */
@Component
public final class DemoReferrals implements DemoLoader {
    private static final Logger LOG = LoggerFactory.getLogger(DemoReferrals.class);
    private static final String FILE = "referrals.json";
    private static final int ORDER = 60;

    private final Referrals referrals;
    private final Codes codes;
    private final Accounts accounts;
    private final Sight sight;

    /** Loads here. */
    @Activate
    public DemoReferrals(
            @Reference Referrals referrals,
            @Reference Codes codes,
            @Reference Accounts accounts,
            @Reference Sight sight) {
        this.referrals = referrals;
        this.codes = codes;
        this.accounts = accounts;
        this.sight = sight;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public void load(Path demoFolder) throws IOException {
        Path file = demoFolder.resolve(FILE);
        if (!Files.exists(file)) {
            return;
        }
        int number = 0;
        for (JsonNode one : JsonMapper.builder().build().readTree(Files.readString(file))) {
            number++;
            try {
                load(one);
            } catch (ProblemException | IllegalArgumentException e) {
                LOG.warn("Demo referral {} was left out: {}", number, e.getMessage());
            }
        }
        LOG.info("{} demo referrals were read", number);
    }

    private void load(JsonNode one) {
        User person = account(one.path("person"));
        User receiver = account(one.path("to"));
        String target = "organisation:"
                + receiver.organisation()
                        .orElseThrow(() -> new IllegalArgumentException("a receiver acts for nobody"))
                        .id();
        LocalDate until = sight.today().plusDays(one.path("days").asInt(60));
        Seen made;
        if (one.has("by")) {
            User sender = account(one.path("by"));
            String code = codes.make(person).letters();
            made = referrals.proposeByCode(
                    sender,
                    code,
                    new Proposal(target, one.path("words").asString(), fields(one.path("fields")), until));
            if (one.has("agree")) {
                JsonNode agree = one.path("agree");
                made = referrals.agree(
                        person,
                        made.id(),
                        new Agreement(
                                fields(agree.path("fields")),
                                agree.path("words").asBoolean(false),
                                agree.path("own").asString("")));
            }
        } else {
            made = referrals.ask(
                    person,
                    target,
                    new Agreement(
                            fields(one.path("fields")), false, one.path("own").asString()),
                    until);
        }
        if (one.has("accept")) {
            referrals.act(receiver, made.id(), Action.ACCEPT, one.path("accept").asString());
        }
    }

    private static Set<Shared> fields(JsonNode names) {
        Set<Shared> fields = EnumSet.noneOf(Shared.class);
        names.forEach(name -> fields.add(Shared.valueOf(name.asString().toUpperCase(Locale.ROOT))));
        return fields;
    }

    private User account(JsonNode name) {
        Optional<User> found = accounts.findByName(name.asString());
        return found.orElseThrow(() -> new IllegalArgumentException("an account it names is not there"));
    }
}
