package org.immerse.knowledge.base.internal;

import org.immerse.testing.ModuleContract;

class KnowledgeBaseModuleTest extends ModuleContract {
    KnowledgeBaseModuleTest() {
        super(new KnowledgeBaseModule());
    }
}
