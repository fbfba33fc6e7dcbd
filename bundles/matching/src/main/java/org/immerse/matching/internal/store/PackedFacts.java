package org.immerse.matching.internal.store;

import java.util.AbstractMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.immerse.api.fact.Fact;
import org.immerse.api.fact.Facts;
import org.jspecify.annotations.Nullable;

/** Facts as bytes, read when they are asked for, one by one. Never changes. */
final class PackedFacts extends AbstractMap<String, Fact> implements Facts.Stored {
    private final byte[] bytes;
    private final Dictionary dictionary;
    private final @Nullable List<String> shown;

    /**
     * Shows what is in these bytes.
     *
     * @param shown the only fields that are shown; nothing: all
     */
    PackedFacts(byte[] bytes, Dictionary dictionary, @Nullable List<String> shown) {
        this.bytes = bytes;
        this.dictionary = dictionary;
        this.shown = shown;
    }

    private boolean isShown(String field) {
        return shown == null || shown.contains(field);
    }

    @Override
    public @Nullable Fact get(@Nullable Object wanted) {
        FactReader reader = new FactReader(bytes, dictionary);
        for (int left = reader.fields(); left > 0; left--) {
            String field = reader.field();
            if (field.equals(wanted)) {
                return isShown(field) ? reader.fact() : null;
            }
            reader.skip();
        }
        return null;
    }

    @Override
    public boolean containsKey(@Nullable Object field) {
        return get(field) != null;
    }

    @Override
    public Set<Map.Entry<String, Fact>> entrySet() {
        Set<Map.Entry<String, Fact>> entries = new LinkedHashSet<>();
        FactReader reader = new FactReader(bytes, dictionary);
        for (int left = reader.fields(); left > 0; left--) {
            String field = reader.field();
            if (isShown(field)) {
                entries.add(Map.entry(field, reader.fact()));
            } else {
                reader.skip();
            }
        }
        return entries;
    }
}
