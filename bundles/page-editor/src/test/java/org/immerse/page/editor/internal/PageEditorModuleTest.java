package org.immerse.page.editor.internal;

import org.immerse.testing.ModuleContract;

class PageEditorModuleTest extends ModuleContract {
    PageEditorModuleTest() {
        super(new PageEditorModule());
    }
}
