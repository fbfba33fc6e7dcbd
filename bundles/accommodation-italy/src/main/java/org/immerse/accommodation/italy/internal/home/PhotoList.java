package org.immerse.accommodation.italy.internal.home;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.List;
import java.util.Map;
import org.immerse.api.text.Messages;
import org.immerse.api.text.ProblemException;
import org.immerse.api.ui.kit.Card;
import org.immerse.api.ui.kit.ErrorSummary;
import org.immerse.api.ui.kit.Layouts;

/** The photos of a host's home or draft, each with its remove button, and the field to add some. */
public final class PhotoList extends Div {
    private static final long serialVersionUID = 1L;
    private static final String KEY = "accommodation-italy.home.";

    private final transient HostDesk desk;
    private final transient Messages messages;
    private final String home;
    private final ErrorSummary errors = new ErrorSummary();
    private final Div list = Layouts.stack();

    /** The photos of this home. */
    public PhotoList(HostDesk desk, String home, Messages messages) {
        this.desk = desk;
        this.home = home;
        this.messages = messages;
        addClassName("im-stack");
        list.getElement().setAttribute("aria-live", "polite");
        add(errors, new Card(getTranslation(KEY + "photos.add"), upload()).stacked(), list);
        showPhotos();
    }

    private void showPhotos() {
        list.removeAll();
        List<String> photos = desk.photos(home);
        if (photos.isEmpty()) {
            list.add(new Paragraph(getTranslation(KEY + "photos.none")));
        }
        int number = 0;
        for (String photo : photos) {
            number++;
            String name = getTranslation(KEY + "photos.number", number);
            Button remove = new Button(getTranslation(KEY + "photos.remove"), click -> {
                desk.removePhoto(home, photo);
                showPhotos();
            });
            remove.setAriaLabel(getTranslation(KEY + "photos.remove.this", number));
            list.add(new Card(PhotoStrip.image(desk.pictures(), home, photo, name), remove).stacked());
        }
    }

    private Upload upload() {
        Upload upload = new Upload(UploadHandler.inMemory((file, bytes) -> take(bytes)));
        upload.setMaxFileSize(CleanPhoto.MOST_BYTES);
        upload.setMaxFiles(Photos.MOST);
        upload.setAcceptedFileTypes("image/jpeg", "image/png");
        upload.setUploadButton(new Button(getTranslation(KEY + "photos.choose")));
        upload.addFileRejectedListener(rejected ->
                errors.addProblem(getTranslation(KEY + "photo.large", CleanPhoto.MOST_BYTES / 1_000_000), null));
        upload.addAllFinishedListener(finished -> {
            upload.clearFileList();
            showPhotos();
        });
        return upload;
    }

    private void take(byte[] bytes) {
        errors.clear(Map.of());
        try {
            desk.addPhoto(home, bytes);
        } catch (ProblemException problem) {
            errors.addProblem(messages.text(problem.text(), getLocale()), null);
        }
    }
}
