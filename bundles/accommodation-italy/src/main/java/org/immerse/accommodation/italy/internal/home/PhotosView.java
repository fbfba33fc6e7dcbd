package org.immerse.accommodation.italy.internal.home;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.List;
import java.util.Map;
import org.immerse.api.text.Messages;
import org.immerse.api.text.ProblemException;
import org.immerse.api.ui.ModuleView;
import org.immerse.api.ui.ViewDescription;
import org.immerse.api.ui.kit.Card;
import org.immerse.api.ui.kit.EmptyState;
import org.immerse.api.ui.kit.ErrorSummary;
import org.immerse.api.ui.kit.Layouts;
import org.immerse.api.ui.kit.Links;
import org.immerse.api.ui.kit.PageHeader;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Photos of a host's home: adding and removing them. */
@Component(service = ModuleView.class, scope = ServiceScope.PROTOTYPE)
@ViewDescription(
        route = Routes.PHOTOS,
        title = "accommodation-italy.home.photos",
        icon = "eye",
        menu = false,
        roles = "PROVIDER")
public final class PhotosView extends Div implements ModuleView, HasUrlParameter<String> {
    private static final long serialVersionUID = 1L;
    private static final String KEY = "accommodation-italy.home.";

    private final transient HostDesk desk;
    private final transient Messages messages;
    private final ErrorSummary errors = new ErrorSummary();
    private final Div list = Layouts.stack();
    private String home = "";

    /** The photos of whoever is signed in. */
    @Activate
    public PhotosView(@Reference HostDesk desk, @Reference Messages messages) {
        this.desk = desk;
        this.messages = messages;
        setId("accommodation-italy-photos");
        addClassName("im-stack");
        list.getElement().setAttribute("aria-live", "polite");
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        home = id;
        removeAll();
        desk.find(id)
                .ifPresentOrElse(
                        this::draw,
                        () -> add(new EmptyState(getTranslation(KEY + "gone"), getTranslation(KEY + "gone.why"))
                                .actions(Links.button(Routes.HOST, getTranslation(KEY + "own")))));
    }

    private void draw(Home shown) {
        add(
                Links.back(Routes.HOST, getTranslation(KEY + "own")),
                errors,
                new PageHeader(getTranslation(KEY + "photos.of", shown.title()), getTranslation(KEY + "photos.lead")),
                new Card(getTranslation(KEY + "photos.add"), upload()).stacked(),
                list,
                Layouts.actions(Links.primary(Routes.HOST, getTranslation(KEY + "photos.done"))));
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
