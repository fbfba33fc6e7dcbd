package org.immerse.ui.internal.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import java.util.Optional;
import org.immerse.api.matching.Reason.Outcome;
import org.immerse.api.module.ModuleState;
import org.immerse.api.module.ModuleStatus;
import org.immerse.api.module.Modules;
import org.immerse.api.module.Site;
import org.immerse.api.ui.kit.Layouts;
import org.immerse.api.ui.kit.Links;
import org.immerse.api.ui.kit.Mosaic;
import org.immerse.api.ui.kit.ReasonList;
import org.immerse.ui.internal.views.ViewRegistry;

/**
 * What is said where an address shows nothing: that its part of the site was switched off, and that nothing is lost; else that
 * there is no such page. When the part comes back the page opens it by itself.
 */
@ParentLayout(MainLayout.class)
public final class NotFoundPage extends Div implements HasErrorParameter<NotFoundException>, HasDynamicTitle {
    private static final int NOT_FOUND = 404;
    private static final int UNAVAILABLE = 503;

    private final ViewRegistry views;
    private final Modules modules;
    private final Site site;
    private String title = "";

    NotFoundPage(ViewRegistry views, Modules modules, Site site) {
        this.views = views;
        this.modules = modules;
        this.site = site;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        String path = event.getLocation().getPath();
        removeAll();
        Optional<ModuleStatus> module = modules.find(event.getLocation().getFirstSegment())
                .filter(status -> status.state() != ModuleState.RUNNING);
        Optional<String> part = views.goneTitle(path, getLocale()).or(() -> module.map(ModuleStatus::title));
        part.ifPresentOrElse(name -> showGone(name, module), this::showUnknown);
        return part.isPresent() ? UNAVAILABLE : NOT_FOUND;
    }

    @Override
    public String getPageTitle() {
        return title + " · " + site.name();
    }

    private void showGone(String name, Optional<ModuleStatus> module) {
        boolean broken =
                module.filter(status -> status.state() == ModuleState.FAILED).isPresent();
        title = getTranslation(broken ? "ui.gone.broken" : "ui.gone.title", name);
        ReasonList kept = new ReasonList()
                .add(Outcome.MET, getTranslation("ui.gone.kept"))
                .add(Outcome.MET, getTranslation("ui.gone.requests"));
        Paragraph back = new Paragraph(getTranslation("ui.gone.back", name));
        back.addClassName("im-quiet");
        show(getTranslation(broken ? "ui.gone.broken.text" : "ui.gone.text", site.name()), kept);
        add(back);
        setId("view-gone");
    }

    private void showUnknown() {
        title = getTranslation("ui.not-found.title");
        show(getTranslation("ui.not-found.text"));
        setId("not-found");
    }

    private void show(String sentence, com.vaadin.flow.component.Component... more) {
        Paragraph lead = new Paragraph(sentence);
        lead.addClassName("im-lead");
        Section box = new Section(new Mosaic(), Layouts.close(new H1(title), lead));
        box.addClassName("im-empty");
        box.add(more);
        box.add(Layouts.actions(
                Links.primary(".", getTranslation("ui.go-home")),
                Links.page("pages/" + getLocale().getLanguage() + "/", getTranslation("ui.go-pages"))));
        add(box);
    }
}
