package org.immerse.feedback.internal.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.immerse.api.text.Localized;
import org.immerse.feedback.internal.domain.About;
import org.immerse.feedback.internal.domain.Case;
import org.immerse.feedback.internal.domain.Category;
import org.immerse.feedback.internal.domain.State;
import org.immerse.feedback.internal.domain.Step;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** One complaint. */
@Entity
@Table(name = "feedback_case")
public class CaseEntity {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Id
    @Column(name = "id")
    private String id = "";

    @Version
    @Column(name = "version")
    private int version;

    @Column(name = "person")
    private String person = "";

    @Column(name = "code_hash")
    private @Nullable String codeHash;

    @Column(name = "about_organisation")
    private String aboutOrganisation = "";

    @Column(name = "about_key")
    private String aboutKey = "";

    @Column(name = "about_title")
    private String aboutTitle = "{}";

    @Column(name = "category")
    private String category = Category.IDEA.name();

    @Column(name = "handler")
    private String handler = "";

    @Column(name = "language")
    private String language = "";

    @Column(name = "due")
    private LocalDate due = LocalDate.EPOCH;

    @Column(name = "state")
    private String state = State.RECEIVED.name();

    /** For the provider. */
    protected CaseEntity() {}

    CaseEntity(Case kept, String codeHash) {
        id = kept.id();
        this.codeHash = codeHash.isEmpty() ? null : codeHash;
        aboutOrganisation = kept.about().organisation();
        aboutKey = kept.about().key();
        aboutTitle = JSON.writeValueAsString(new TreeMap<>(kept.about().title().byLanguage()));
        category = kept.category().name();
        handler = kept.handler();
        language = kept.language();
        change(kept);
    }

    final void change(Case kept) {
        person = kept.person();
        due = kept.due();
        state = kept.state().name();
    }

    void forgetPerson() {
        person = Case.NOBODY;
        codeHash = null;
    }

    String id() {
        return id;
    }

    Case toRecord(List<Step> steps) {
        Map<String, String> titles = new TreeMap<>();
        JSON.readTree(aboutTitle)
                .properties()
                .forEach(entry -> titles.put(entry.getKey(), entry.getValue().asString()));
        return new Case(
                id,
                person,
                new About(aboutOrganisation, aboutKey, new Localized(titles)),
                Category.valueOf(category),
                handler,
                language,
                due,
                State.valueOf(state),
                steps);
    }
}
