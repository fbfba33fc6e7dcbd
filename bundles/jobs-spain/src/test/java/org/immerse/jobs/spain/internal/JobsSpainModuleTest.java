package org.immerse.jobs.spain.internal;

import org.immerse.testing.ModuleContract;

class JobsSpainModuleTest extends ModuleContract {
    JobsSpainModuleTest() {
        super(new JobsSpainModule());
    }
}
