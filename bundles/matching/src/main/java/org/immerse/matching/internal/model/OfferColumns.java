package org.immerse.matching.internal.model;

import java.util.Comparator;
import org.immerse.api.fact.Facts;
import org.immerse.api.matching.Offer;
import org.immerse.matching.internal.criterion.Ask;
import org.immerse.matching.internal.criterion.Column;
import org.immerse.matching.internal.store.OfferStore;

/** Offers by slot, as they came and as each criterion reads them. One writer at a time appends; readers never wait. */
public final class OfferColumns {
    private final CompiledModel model;
    private final Column[] columns;
    private final OfferStore store;

    OfferColumns(CompiledModel model, Column[] columns, OfferStore store) {
        this.model = model;
        this.columns = columns;
        this.store = store;
    }

    /** The model they are compiled for. */
    public CompiledModel model() {
        return model;
    }

    /** The offers as they came. */
    public OfferStore store() {
        return store;
    }

    /** Puts an offer into the next slot. */
    public void append(Offer offer) {
        store.append(offer);
        for (Column column : columns) {
            column.append(offer.facts());
        }
    }

    /** A need, ready to meet the offers that are there now. */
    public Asked ask(Facts need) {
        Ask[] asks = new Ask[columns.length];
        for (int i = 0; i < asks.length; i++) {
            asks[i] = columns[i].ask(need);
        }
        return new Asked(model, asks);
    }

    /** The same need with another fact in one field: what does not read the field is not made ready anew. */
    public Asked askAgain(Asked before, Facts changed, String field) {
        Ask[] asks = new Ask[columns.length];
        for (int i = 0; i < asks.length; i++) {
            boolean reads = model.criteria().get(i).needFields().contains(field);
            asks[i] = reads ? columns[i].ask(changed) : before.ask(i);
        }
        return new Asked(model, asks);
    }

    /** Orders slots so that those stand together which musts, and the heaviest criterion beside them, treat alike: a search
     * then reads what is near, and in the same way. Of these, what wins ties comes first. */
    public Comparator<Integer> byKind() {
        Comparator<Integer> order = Comparator.comparing(slot -> 0);
        for (int i : model.order()) {
            order = order.thenComparingInt(columns[i]::kind);
            if (!model.isMust(i)) {
                break;
            }
        }
        return order.thenComparing(store::compare);
    }

    /** Gives back memory kept for more offers. */
    public void trim() {
        store.trim();
        for (Column column : columns) {
            column.trim();
        }
    }
}
