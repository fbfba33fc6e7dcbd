package org.immerse.directory.internal;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immerse.api.appointment.CalendarInfo;
import org.immerse.api.appointment.CalendarKind;
import org.immerse.api.appointment.Mode;
import org.immerse.api.directory.Provider;
import org.immerse.api.directory.PublicService;
import org.immerse.api.directory.Terms;
import org.immerse.api.procedure.Paper;
import org.immerse.api.procedure.Procedures;
import org.immerse.api.security.Organisation;
import org.immerse.api.security.Role;
import org.immerse.api.security.User;
import org.immerse.api.text.Localized;
import org.immerse.api.text.Text;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** The calendar of a service: staff of its office offer times, whoever has an account books. */
@Component(service = CalendarKind.class)
public final class ServiceCalendar implements CalendarKind {
    /** Of services. */
    public static final String KIND = "directory.service";

    private static final Localized NONE = new Localized(Map.of());
    private static final String SAID = "directory.fact.value";

    private final LiveDirectory directory;

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    volatile @Nullable Procedures procedures;

    /** Of these services. */
    @Activate
    public ServiceCalendar(@Reference LiveDirectory directory) {
        this.directory = directory;
    }

    @Override
    public String id() {
        return KIND;
    }

    @Override
    public Optional<CalendarInfo> describe(String subject) {
        return directory
                .service(subject)
                .flatMap(service -> directory.provider(service.provider()).map(office -> describe(service, office)));
    }

    private CalendarInfo describe(PublicService service, Provider office) {
        return new CalendarInfo(
                Text.of(SAID, service.wording().name()),
                Text.of(SAID, office.name()),
                place(service, office),
                modes(service.terms()),
                service.terms().languages(),
                service.terms().bring().stream().map(this::document).toList(),
                directory.path(service));
    }

    /** Where a confidential service is, is told by telephone only. */
    private static Text place(PublicService service, Provider office) {
        Optional<Provider.Place> place = service.confidential()
                ? Optional.empty()
                : service.at().stream().findFirst().flatMap(at -> office.place(at.place()));
        return place.map(one -> Text.of(
                        SAID,
                        Localized.onDemand(
                                Set.of("en", "es", "it", "el", "fr", "ar"),
                                language -> FactWords.address(one.address(), Locale.of(language)))))
                .orElse(Text.of(SAID, NONE));
    }

    private static Set<Mode> modes(Terms terms) {
        Set<Mode> modes = EnumSet.noneOf(Mode.class);
        terms.channels().forEach(channel -> {
            switch (channel) {
                case PHONE -> modes.add(Mode.PHONE);
                case ONLINE -> modes.add(Mode.VIDEO);
                default -> modes.add(Mode.IN_PERSON);
            }
        });
        return modes.isEmpty() ? Set.of(Mode.IN_PERSON) : modes;
    }

    private Text document(Terms.Document document) {
        Procedures now = procedures;
        boolean named = !document.words().byLanguage().isEmpty();
        Optional<Localized> paper = named || now == null
                ? Optional.empty()
                : now.paper(document.paper()).map(Paper::name);
        return named || paper.isPresent()
                ? Text.of(SAID, paper.orElse(document.words()))
                : Text.verbatim(document.paper());
    }

    @Override
    public List<String> subjects(User staff) {
        return directory.services().stream()
                .filter(service -> isOf(staff, service))
                .map(PublicService::id)
                .toList();
    }

    @Override
    public boolean mayManage(User staff, String subject) {
        return directory
                .anyService(subject)
                .filter(service -> isOf(staff, service))
                .isPresent();
    }

    private boolean isOf(User staff, PublicService service) {
        String account =
                directory.provider(service.provider()).map(Provider::account).orElse("");
        return staff.is(Role.PROVIDER)
                && !account.isEmpty()
                && staff.organisation().map(Organisation::id).equals(Optional.of(account));
    }

    @Override
    public boolean maySee(Optional<User> reader, String subject) {
        return directory.service(subject).isPresent();
    }

    @Override
    public boolean mayBook(User person, String subject) {
        return directory.service(subject).isPresent();
    }
}
