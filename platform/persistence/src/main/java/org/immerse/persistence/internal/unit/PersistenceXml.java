package org.immerse.persistence.internal.unit;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads {@code META-INF/persistence.xml}. */
public final class PersistenceXml {
    /** Where the file is in a bundle. */
    public static final String PATH = "META-INF/persistence.xml";

    private final List<String> classes = new ArrayList<>();
    private final Map<String, String> properties = new LinkedHashMap<>();
    private @Nullable String name;

    private PersistenceXml() {}

    /** Reads the one unit of a file. */
    public static UnitDescriptor read(URL file) throws IOException {
        try (InputStream in = file.openStream()) {
            return new PersistenceXml().parse(in);
        } catch (XMLStreamException e) {
            throw new IOException(PATH + " cannot be read: " + e.getMessage(), e);
        }
    }

    private UnitDescriptor parse(InputStream in) throws XMLStreamException, IOException {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XMLStreamReader reader = factory.createXMLStreamReader(in);
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                element(reader);
            }
        }
        if (name == null || name.isBlank()) {
            throw new IOException(PATH + " names no persistence-unit");
        }
        return new UnitDescriptor(name, classes, properties);
    }

    private void element(XMLStreamReader reader) throws XMLStreamException, IOException {
        switch (reader.getLocalName()) {
            case "persistence-unit" -> {
                if (name != null) {
                    throw new IOException(PATH + " has more than one persistence-unit");
                }
                name = reader.getAttributeValue(null, "name");
            }
            case "class" -> classes.add(reader.getElementText().strip());
            case "property" ->
                properties.put(reader.getAttributeValue(null, "name"), reader.getAttributeValue(null, "value"));
            default -> {
                // nothing the platform honours
            }
        }
    }
}
