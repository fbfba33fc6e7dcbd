package org.immerse.eligibility.internal.view;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.OptionalParameter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.immerse.api.eligibility.Answers;
import org.immerse.api.eligibility.Condition;
import org.immerse.api.eligibility.Criterion;
import org.immerse.api.eligibility.Outcome;
import org.immerse.api.eligibility.Rule;
import org.immerse.api.procedure.Procedures;
import org.immerse.api.text.Messages;
import org.immerse.api.text.ProblemException;
import org.immerse.api.ui.ModuleView;
import org.immerse.api.ui.UserSession;
import org.immerse.api.ui.ViewDescription;
import org.immerse.api.ui.kit.EmptyState;
import org.immerse.api.ui.kit.ErrorSummary;
import org.immerse.api.ui.kit.Layouts;
import org.immerse.api.ui.kit.Links;
import org.immerse.api.ui.kit.PageHeader;
import org.immerse.api.ui.kit.QuestionPage;
import org.immerse.api.ui.kit.SecondLanguage;
import org.immerse.eligibility.internal.RuleBook;
import org.immerse.eligibility.internal.SavedAnswers;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.osgi.service.component.annotations.ServiceScope;

/** Asks one question at a time, the least sensitive that can still decide, then says the answer and why. */
@Component(service = ModuleView.class, scope = ServiceScope.PROTOTYPE)
@ViewDescription(route = AskView.ROUTE, title = "eligibility.title", icon = "ask", menu = false, alone = true)
public final class AskView extends Div implements ModuleView, HasUrlParameter<String> {
    static final String ROUTE = "eligibility";
    private static final long serialVersionUID = 1L;
    private static final Pattern PATH = Pattern.compile("[a-z][a-zA-Z0-9/._-]*");
    private static final String OTHER = "other";

    private final transient RuleBook book;
    private final transient SavedAnswers saved;
    private final transient Messages messages;
    private final transient UserSession session;
    private final transient Deque<String> asked = new ArrayDeque<>();
    private transient Answers answers = Answers.NONE;
    private String subject = "";
    private String from = "";
    private boolean other;
    private @Nullable Locale second;

    /** Procedures that lead to what the rules are about, where that bundle runs. */
    @Reference(policyOption = ReferencePolicyOption.GREEDY)
    transient volatile List<Procedures> procedures = List.of();

    /** Questions of these rules. */
    @Activate
    public AskView(
            @Reference RuleBook book,
            @Reference SavedAnswers saved,
            @Reference Messages messages,
            @Reference UserSession session) {
        this.book = book;
        this.saved = saved;
        this.messages = messages;
        this.session = session;
        setId("eligibility");
        addClassName("im-stack");
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String parameter) {
        var query = event.getLocation().getQueryParameters();
        open(
                parameter == null ? "" : parameter,
                query.getSingleParameter("for").filter(OTHER::equals).isPresent(),
                query.getSingleParameter("then")
                        .filter(path -> PATH.matcher(path).matches())
                        .orElse(""));
    }

    void open(String about, boolean forOther, String cameFrom) {
        subject = about;
        other = forOther;
        from = cameFrom;
        answers = Answers.NONE;
        asked.clear();
        if (isAttached()) {
            load();
        }
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        load();
    }

    private void load() {
        show();
        DeviceAnswers.read(this, other, found -> {
            answers = found;
            show();
        });
    }

    private Words words() {
        return new Words(messages, getLocale());
    }

    private void show() {
        removeAll();
        Optional<Rule> rule = book.rule(subject);
        if (rule.isEmpty()) {
            add(
                    new PageHeader(getTranslation("eligibility.title")),
                    new EmptyState(
                            getTranslation("eligibility.missing.title"), getTranslation("eligibility.missing.why")));
            return;
        }
        Outcome outcome = book.judge(subject, answers).orElseThrow();
        outcome.next().ifPresentOrElse(next -> ask(rule.orElseThrow(), next), () -> tell(rule.orElseThrow(), outcome));
    }

    private void ask(Rule rule, Criterion criterion) {
        Words words = words();
        QuestionPage page = new QuestionPage(words.question(criterion, other));
        page.help(words.of(rule.title()));
        AnswerField field = new AnswerField(words, criterion, other);
        ErrorSummary problems = new ErrorSummary();
        Button go = new Button(words.say("eligibility.continue"), click -> take(criterion, field, problems));
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_LARGE);
        go.setId("eligibility-continue");
        page.problems(problems)
                .field(field)
                .why(words.say(other ? "eligibility.why.other" : "eligibility.why"), words.say("eligibility.who"))
                .actions(go, leave(words));
        add(Layouts.between(whom(words), along(words, criterion, page, field)), page);
        if (!asked.isEmpty()) {
            focus(page.title());
        }
    }

    /** A choice of a second language, in which the question and its answers are said below the first. */
    private SecondLanguage along(Words words, Criterion criterion, QuestionPage page, AnswerField field) {
        SecondLanguage along = new SecondLanguage(messages.languages()).orNone(words.say("eligibility.second.none"));
        along.setId("eligibility-second");
        along.addValueChangeListener(change -> {
            second = change.getValue();
            Optional<Words> also = Optional.ofNullable(second).map(language -> new Words(messages, language));
            page.title().setText(words.question(criterion, other));
            also.ifPresent(said -> page.title().add(said.below(said.question(criterion, other))));
            field.also(words, also);
        });
        if (second != null && !second.getLanguage().equals(getLocale().getLanguage())) {
            along.setValue(second);
        }
        return along;
    }

    private com.vaadin.flow.component.Component leave(Words words) {
        if (!asked.isEmpty()) {
            Button back = new Button(words.say("ui.question.back"), click -> again(asked.pop()));
            back.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_LARGE);
            return back;
        }
        return from.isEmpty() ? new Div() : Links.button(from, words.say("eligibility.back"));
    }

    private void take(Criterion criterion, AnswerField field, ErrorSummary problems) {
        try {
            answers = field.read()
                    .map(given -> answers.with(criterion.id(), given))
                    .orElseGet(() -> answers.skip(criterion.id()));
            asked.push(criterion.id());
            DeviceAnswers.write(this, other, answers);
            show();
        } catch (ProblemException problem) {
            problems.show(problem, field.fields());
        }
    }

    /** Asks a question once more. */
    private void again(String criterion) {
        asked.remove(criterion);
        Optional<Criterion> wanted = book.criterion(criterion);
        answers = answers.without(criterion);
        DeviceAnswers.write(this, other, answers);
        if (wanted.isPresent() && book.rule(subject).isPresent()) {
            removeAll();
            ask(book.rule(subject).orElseThrow(), wanted.orElseThrow());
        } else {
            show();
        }
    }

    private void tell(Rule rule, Outcome outcome) {
        Words words = words();
        ResultPage page = new ResultPage(words, rule, outcome, other);
        page.ways(procedures.stream()
                .flatMap(all -> all.forSubject(subject).stream())
                .toList());
        Set<String> relevant = criteria(rule.when());
        page.answers(
                book.criteria().values().stream()
                        .filter(criterion -> relevant.contains(criterion.id()))
                        .sorted(java.util.Comparator.comparingInt(Criterion::sensitivity)
                                .thenComparing(Criterion::id))
                        .toList(),
                answers,
                this::again);
        page.sheet(() -> print(rule, outcome));
        add(whom(words), page, keeping(words));
        if (!from.isEmpty()) {
            add(Links.button(from, words.say("eligibility.back")));
        }
        if (!asked.isEmpty()) {
            focus(page.title());
        }
    }

    /** In place of the answer, without an address of its own. */
    private void print(Rule rule, Outcome outcome) {
        Optional<String> with = Optional.ofNullable(second).map(Locale::getLanguage);
        ResultSheet sheet = new ResultSheet(messages, rule, outcome, other, with, this::show);
        removeAll();
        add(sheet);
        focus(sheet.title());
    }

    private com.vaadin.flow.component.Component keeping(Words words) {
        KeepCard card = new KeepCard(words, other, session.user().isPresent());
        session.user().filter(user -> !other).ifPresent(user -> {
            card.save(answers, () -> saved.save(user.id(), answers));
            Answers file = saved.of(user.id());
            if (!file.given().isEmpty()) {
                card.file(
                        () -> {
                            answers = file;
                            DeviceAnswers.write(this, false, answers);
                            show();
                        },
                        () -> saved.forget(user.id()));
            }
        });
        card.forget(() -> {
            answers = Answers.NONE;
            asked.clear();
            DeviceAnswers.write(this, other, answers);
            show();
        });
        return card;
    }

    private com.vaadin.flow.component.Component whom(Words words) {
        Div whom = new Div();
        whom.addClassName("im-stack-s");
        whom.add(new Paragraph(Links.to(
                address(subject, !other, from), words.say(other ? "eligibility.for.me" : "eligibility.for.other"))));
        if (other) {
            whom.add(new Paragraph(words.say("eligibility.for.other.note")));
        }
        return whom;
    }

    /**
     * Where the questions of a rule are.
     *
     * @param other for somebody else
     * @param from the path of the page people come from, to which they are led back; empty for none
     */
    static String address(String subject, boolean other, String from) {
        List<String> query = new ArrayList<>();
        if (other) {
            query.add("for=" + OTHER);
        }
        if (PATH.matcher(from).matches()) {
            query.add("then=" + from);
        }
        return ROUTE + "/" + subject + (query.isEmpty() ? "" : "?" + String.join("&", query));
    }

    private static void focus(com.vaadin.flow.component.Component title) {
        title.getElement().executeJs("this.focus({preventScroll: true}); window.scrollTo(0, 0)");
    }

    /** The criteria a rule names. */
    static Set<String> criteria(Condition condition) {
        return switch (condition) {
            case Condition.All all -> of(all.parts());
            case Condition.Any any -> of(any.parts());
            case Condition.Not not -> criteria(not.part());
            case Condition.Is is -> Set.of(is.criterion());
            case Condition.Between between -> Set.of(between.criterion());
        };
    }

    private static Set<String> of(List<Condition> parts) {
        return parts.stream().flatMap(part -> criteria(part).stream()).collect(Collectors.toSet());
    }
}
