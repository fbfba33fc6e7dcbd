package org.immerse.jobs.spain.internal.request;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immerse.api.decision.Decision;
import org.immerse.api.decision.Decision.Line;
import org.immerse.api.decision.DecisionLog;
import org.immerse.api.decision.RankingSeen;
import org.immerse.api.event.Event;
import org.immerse.api.event.EventListener;
import org.immerse.api.request.Request;
import org.immerse.api.security.User;
import org.immerse.jobs.spain.internal.domain.Vacancy;
import org.immerse.jobs.spain.internal.matching.Candidates;
import org.immerse.jobs.spain.internal.persistence.Vacancies;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Keeps what an employer decides in the decision log, with the list they saw, before it takes effect: a decision that cannot be
 * kept is not carried out, and the employer reads why.
 */
@Component(service = {VacancyDecisions.class, EventListener.class})
public final class VacancyDecisions implements EventListener {
    /** An employer invites somebody from the list. */
    public static final String INVITE = "jobs-spain.invite";
    /** An employer goes on with somebody who applied. */
    public static final String ACCEPT = "jobs-spain.accept";
    /** An employer says no to somebody who applied. */
    public static final String REFUSE = "jobs-spain.refuse";

    /** Lists are remembered until so many newer ones were shown. */
    private static final int MOST = 100;

    private final DecisionLog log;
    private final Candidates candidates;
    private final Vacancies vacancies;
    private final Map<Shown, RankingSeen> lists = Collections.synchronizedMap(new LinkedHashMap<>());

    private record Shown(String account, String vacancy) {}

    /** Keeps decisions in this log. */
    @Activate
    public VacancyDecisions(
            @Reference DecisionLog log, @Reference Candidates candidates, @Reference Vacancies vacancies) {
        this.log = log;
        this.candidates = candidates;
        this.vacancies = vacancies;
    }

    /** Remembers the list of applicants an employer has on the screen: answers are given on another page. */
    public void shown(User employer, Vacancy vacancy, RankingSeen list) {
        Shown key = new Shown(employer.id(), vacancy.id());
        synchronized (lists) {
            lists.remove(key);
            lists.put(key, list);
            while (lists.size() > MOST) {
                lists.remove(lists.keySet().iterator().next());
            }
        }
    }

    /** Keeps that an employer invites somebody from this list. */
    public void inviting(User employer, Vacancy vacancy, String person, RankingSeen list) {
        log.record(
                Decision.by(employer, INVITE, Candidates.TASK)
                        .about(about(vacancy))
                        .people(list.needIds())
                        .on(Line.chosen(person, vacancy.id())),
                list);
    }

    /** Keeps that an employer answers somebody who applied: with the list they last saw, or the person alone where they saw none. */
    void answering(User employer, Request request, Request.Action action, String reason) {
        if (action != Request.Action.INVITE && action != Request.Action.DECLINE) {
            return;
        }
        boolean goesOn = action == Request.Action.INVITE;
        String person = request.person().id();
        vacancies.find(request.subject()).ifPresent(vacancy -> {
            RankingSeen list = Optional.ofNullable(lists.get(new Shown(employer.id(), vacancy.id())))
                    .filter(seen -> seen.needIds().contains(person))
                    .orElseGet(() -> candidates.alone(vacancy, person));
            log.record(
                    Decision.by(employer, goesOn ? ACCEPT : REFUSE, Candidates.APPLICANTS)
                            .about(about(vacancy))
                            .reference(request.id())
                            .people(list.needIds())
                            .on(goesOn ? Line.chosen(person, vacancy.id()) : Line.refused(person, vacancy.id()))
                            .because(reason),
                    list);
        });
    }

    private static String about(Vacancy vacancy) {
        int most = 300;
        return vacancy.title().length() <= most
                ? vacancy.title()
                : vacancy.title().substring(0, most);
    }

    /** Forgets lists with somebody who was erased. */
    @Override
    public void happened(Event event) {
        if (event.topic().equals("people.erased")) {
            Set<String> erased = Set.copyOf(event.ids().values());
            lists.values().removeIf(list -> list.needIds().stream().anyMatch(erased::contains));
        }
    }
}
