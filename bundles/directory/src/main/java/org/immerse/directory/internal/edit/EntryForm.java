package org.immerse.directory.internal.edit;

import com.vaadin.flow.component.Component;
import java.util.List;
import org.immerse.directory.internal.entry.Content;

/** The fields of one kind of entry. */
interface EntryForm {
    /** The cards to show, in order. */
    List<Component> parts();

    /** Fills the fields. */
    void set(Content content);

    /** Gives a new entry its id. */
    void begin(String id);

    /** What the fields hold; fields of problems are collected anew. */
    Content get();
}
