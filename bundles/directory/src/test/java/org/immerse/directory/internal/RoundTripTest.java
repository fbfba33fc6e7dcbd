package org.immerse.directory.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import org.immerse.api.directory.PublicService;
import org.immerse.api.freshness.FactKind;
import org.immerse.directory.internal.entry.Content;
import org.immerse.directory.internal.entry.Mark;
import org.immerse.directory.internal.entry.Published;
import org.immerse.directory.internal.exchange.EntryJson;
import org.immerse.directory.internal.exchange.Flaw;

/** Entries come back as they were. */
class RoundTripTest {
    private static final TestDirectory SITE = new TestDirectory();

    @AfterContainer
    static void close() {
        SITE.close();
    }

    @Provide
    Arbitrary<Generated.Office> offices() {
        return Generated.offices();
    }

    @Property(tries = 200)
    void fromJson(@ForAll("offices") Generated.Office office) {
        List<Flaw> flaws = new ArrayList<>();
        String provider = EntryJson.text(EntryJson.plain(office.provider()));
        assertThat(EntryJson.provider(EntryJson.tree(provider), flaws::add)).contains(office.provider());
        for (PublicService service : office.services()) {
            String text = EntryJson.text(EntryJson.plain(service));
            assertThat(EntryJson.service(EntryJson.tree(text), flaws::add)).contains(service);
        }
        assertThat(flaws).isEmpty();
    }

    @Property(tries = 100)
    void fromTheKnowledgeBase(@ForAll("offices") Generated.Office office) {
        List<Published> published = new ArrayList<>();
        Map<FactKind, Mark> marks = Map.of(FactKind.WORDS, SITE.mark());
        published.add(new Published(new Content.Office(office.provider()), 7, marks));
        office.services().forEach(service -> published.add(new Published(new Content.Service(service), 1, marks)));
        SITE.graphs.write(published);
        SITE.graphs.refresh();
        assertThat(SITE.graphs.entries().values()).containsExactlyInAnyOrderElementsOf(published);
        published.forEach(
                one -> SITE.graphs.remove(one.content().kind(), one.content().id()));
    }
}
