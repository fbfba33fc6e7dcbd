package org.immerse.feedback.internal;

import org.immerse.testing.ModuleContract;

class FeedbackModuleTest extends ModuleContract {
    FeedbackModuleTest() {
        super(new FeedbackModule());
    }
}
