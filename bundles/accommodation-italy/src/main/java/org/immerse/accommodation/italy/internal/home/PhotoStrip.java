package org.immerse.accommodation.italy.internal.home;

import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;

/** Photos in a page: their addresses belong to the session that may see them, and go with it. */
final class PhotoStrip {
    private PhotoStrip() {}

    /** One photo. */
    static Image image(Photos photos, String home, String id, String words) {
        DownloadHandler pixels = DownloadHandler.fromInputStream(request -> photos.find(home, id)
                        .map(jpeg -> new DownloadResponse(
                                new ByteArrayInputStream(jpeg), "photo.jpg", "image/jpeg", jpeg.length))
                        .orElseGet(() -> DownloadResponse.error(404)))
                .inline();
        Image image = new Image(pixels, words);
        image.getStyle()
                .set("inline-size", "100%")
                .set("max-block-size", "20rem")
                .set("object-fit", "cover")
                .set("border-radius", "var(--im-radius, .5rem)");
        return image;
    }
}
