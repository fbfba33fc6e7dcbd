package org.immerse.rest.internal;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.MessageBodyWriter;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.List;
import org.immerse.api.text.ProblemException;
import org.immerse.api.text.ProblemException.Kind;
import org.immerse.api.text.Text;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ServiceScope;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsApplicationSelect;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsExtension;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsMediaType;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Reads and writes JSON. Its mapper lives as long as this instance, which the whiteboard replaces when a resource comes or goes. */
@Component(
        service = {MessageBodyReader.class, MessageBodyWriter.class},
        scope = ServiceScope.PROTOTYPE)
@JakartarsExtension
@JakartarsApplicationSelect(RestHost.EVERY)
@JakartarsMediaType(MediaType.APPLICATION_JSON)
@Produces({MediaType.APPLICATION_JSON, JsonProvider.LINKED_DATA, Problems.MEDIA_TYPE})
@Consumes({MediaType.APPLICATION_JSON, JsonProvider.LINKED_DATA})
public final class JsonProvider implements MessageBodyReader<Object>, MessageBodyWriter<Object> {
    static final String LINKED_DATA = "application/ld+json";
    private static final List<Class<?>> LEFT_TO_OTHERS = List.of(
            CharSequence.class, byte[].class, InputStream.class, Reader.class, File.class, StreamingOutput.class);

    private final JsonMapper mapper = Json.mapper();

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return isOurs(type);
    }

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return isOurs(type);
    }

    private static boolean isOurs(Class<?> type) {
        return LEFT_TO_OTHERS.stream().noneMatch(other -> other.isAssignableFrom(type));
    }

    @Override
    public Object readFrom(
            Class<Object> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, String> headers,
            InputStream body) {
        try {
            return mapper.readValue(body, mapper.constructType(generic));
        } catch (JacksonException e) {
            if (e.getCause() instanceof TooLargeException tooLarge) {
                throw tooLarge.problem();
            }
            throw new ProblemException(Kind.INVALID, Text.of("platform.problem.unreadable"));
        }
    }

    @Override
    public void writeTo(
            Object value,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, Object> headers,
            OutputStream body)
            throws IOException {
        body.write(mapper.writeValueAsBytes(value));
    }
}
