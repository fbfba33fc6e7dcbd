package org.immerse.experts.internal;

import java.util.Locale;
import java.util.Optional;
import org.immerse.api.request.RequestType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A person asks an organisation: a talk. */
@Component(service = RequestType.class)
public final class QuestionType implements RequestType {
    private final Questions questions;
    private final Topics topics;

    /** Of these questions. */
    @Activate
    public QuestionType(@Reference Questions questions, @Reference Topics topics) {
        this.questions = questions;
        this.topics = topics;
    }

    @Override
    public String id() {
        return Questions.TYPE;
    }

    /** Nothing of the file is shown for it: the task has no rows. */
    @Override
    public String task() {
        return "experts.questions";
    }

    @Override
    public String agreedTask() {
        return task();
    }

    @Override
    public Course course() {
        return Course.TALK;
    }

    @Override
    public Optional<String> subjectTitle(String subject, Locale locale) {
        return questions
                .find(subject)
                .map(question -> topics.find(question.topic())
                        .map(topic -> topic.title().in(locale) + ": " + question.excerpt())
                        .orElse(question.excerpt()));
    }

    @Override
    public Optional<String> subjectPath(String subject) {
        return Optional.empty();
    }

    @Override
    public Optional<Integer> usualDays(String subject) {
        return questions
                .find(subject)
                .flatMap(question -> questions.usual(question.topic()))
                .map(time -> (int) Math.max(1, (time.toHours() + 23) / 24));
    }
}
