package org.immerse.experts.internal.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.immerse.experts.internal.domain.Topic;

/** One topic. */
@Entity
@Table(name = "experts_topic")
public class TopicEntity {
    @Id
    @Column(name = "id")
    private String id = "";

    @Version
    @Column(name = "version")
    private int version;

    @Column(name = "organisation")
    private String organisation = "";

    @Column(name = "title")
    private String title = "{}";

    @Column(name = "help")
    private String help = "{}";

    @Column(name = "is_open")
    private boolean open;

    /** For the provider. */
    protected TopicEntity() {}

    TopicEntity(Topic topic) {
        id = topic.id();
        change(topic);
    }

    final void change(Topic topic) {
        organisation = topic.organisation();
        title = Words.write(topic.title());
        help = Words.write(topic.help());
        open = topic.open();
    }

    Topic toRecord() {
        return new Topic(id, organisation, Words.read(title), Words.read(help), open);
    }
}
