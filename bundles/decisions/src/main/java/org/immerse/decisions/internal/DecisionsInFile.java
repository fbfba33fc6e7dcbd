package org.immerse.decisions.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immerse.api.decision.Decision;
import org.immerse.api.decision.RankingSeen.Part;
import org.immerse.api.people.FilePart;
import org.immerse.api.security.Accounts;
import org.immerse.api.security.Organisation;
import org.immerse.api.text.Messages;
import org.immerse.api.text.Text;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells people in 'my file' who decided with a list before them that they were in, with their points. */
@Component
public final class DecisionsInFile implements FilePart {
    private static final int MOST = 100;

    private final OwnDecisions decisions;
    private final Accounts accounts;
    private final Messages messages;

    /** Tells of these decisions. */
    @Activate
    public DecisionsInFile(
            @Reference OwnDecisions decisions, @Reference Accounts accounts, @Reference Messages messages) {
        this.decisions = decisions;
        this.accounts = accounts;
        this.messages = messages;
    }

    @Override
    public String module() {
        return DecisionsModule.ID;
    }

    @Override
    public List<Line> lines(String person) {
        return decisions.of(person, MOST).stream().map(this::line).toList();
    }

    private Line line(Sight sight) {
        Decision decision = sight.entry().decision();
        List<Text> details = new ArrayList<>();
        sight.score().ifPresent(score -> {
            details.add(Text.of("decisions.file.place", sight.place(), sight.among(), score.score()));
            points(sight.entry().model(), score.parts())
                    .ifPresent(points -> details.add(Text.of("decisions.file.points", points)));
        });
        sight.line()
                .map(line -> line.reason().isEmpty() ? decision.reason() : line.reason())
                .filter(reason -> !reason.isEmpty())
                .ifPresent(reason -> details.add(Text.of("decisions.file.reason", reason)));
        return new Line(sight.entry().recorded(), "users", title(sight, decision), details);
    }

    private Text title(Sight sight, Decision decision) {
        Object who = accounts.findOrganisation(decision.organisation())
                .<Object>map(Organisation::name)
                .orElseGet(() -> Text.of("decisions.somebody"));
        String own = decision.kind() + ".decision.you";
        String key =
                sight.line().isEmpty() ? "decisions.file.seen" : messages.has(own) ? own : "decisions.file.decided";
        return Text.of(key, who, decision.about());
    }

    private Optional<Text> points(String model, List<Part> parts) {
        return parts.stream()
                .filter(part -> part.possible() > 0)
                .map(part -> Text.of("decisions.part", criterion(model, part), part.points(), part.possible()))
                .reduce((before, next) -> Text.of("decisions.list", before, next));
    }

    private Object criterion(String model, Part part) {
        String key = model + ".criterion." + part.criterion() + ".title";
        return messages.has(key) ? Text.of(key) : part.criterion();
    }
}
