package org.immerse.kernel.internal.module;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Hashtable;
import java.util.List;
import java.util.Set;
import org.immerse.api.module.ModuleResourceLoader;
import org.immerse.api.module.ModuleResources;
import org.immerse.api.module.ModuleState;
import org.immerse.api.module.ModuleStatus;
import org.immerse.api.module.ServiceModule;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.Version;

class ModuleRegistryTest {
    private final FakeHost host = new FakeHost();
    private final ModuleRegistry registry = host.registry;
    private final List<String> calls = new ArrayList<>();

    /** Notes what it is given, and refuses one module. */
    private final class Loader implements ModuleResourceLoader {
        private final String name;
        private final String refused;

        Loader(String name, String refused) {
            this.name = name;
            this.refused = refused;
        }

        @Override
        public void load(ModuleResources resources) {
            if (resources.module().id().equals(refused)) {
                throw new IllegalStateException("line 3 of seed.ttl is broken");
            }
            calls.add(name + " loads " + resources.module().id());
        }

        @Override
        public void unload(ModuleResources resources) {
            calls.add(name + " unloads " + resources.module().id());
        }
    }

    private static ServiceModule module(String id, String... requires) {
        return new ServiceModule() {
            @Override
            public String id() {
                return id;
            }

            @Override
            public Set<String> requires() {
                return Set.of(requires);
            }
        };
    }

    private static Bundle bundle(String name) {
        return FakeHost.fake(Bundle.class, (method, arguments) -> switch (method) {
            case "getSymbolicName" -> name;
            case "getVersion" -> new Version(1, 2, 3);
            case "getHeaders" -> new Hashtable<String, String>();
            case "getBundleId" -> 7L;
            default -> null;
        });
    }

    private ModuleStatus status(String id) {
        return registry.find(id).orElseThrow();
    }

    @Test
    void aModuleRunsOnceItsResourcesAreLoaded() {
        registry.add(new Loader("texts", ""));
        registry.add(module("jobs"), bundle("b"));

        assertThat(registry.isRunning("jobs")).isTrue();
        assertThat(status("jobs").version()).isEqualTo("1.2.3");
        assertThat(calls).containsExactly("texts loads jobs");
    }

    @Test
    void aLateLoaderIsGivenAllModules() {
        registry.add(module("jobs"), bundle("b"));
        registry.add(module("people"), bundle("c"));
        registry.add(new Loader("texts", ""));

        assertThat(calls).containsExactly("texts loads jobs", "texts loads people");
    }

    @Test
    void aLoaderThatRefusesMarksTheModuleAndTheOthersGoOn() {
        registry.add(new Loader("knowledge", "jobs"));
        registry.add(new Loader("texts", ""));
        registry.add(module("jobs"), bundle("b"));
        registry.add(module("people"), bundle("c"));

        assertThat(status("jobs").state()).isEqualTo(ModuleState.FAILED);
        assertThat(status("jobs").reason()).isEqualTo("line 3 of seed.ttl is broken");
        assertThat(registry.isRunning("people")).isTrue();
        assertThat(calls).contains("texts loads jobs", "knowledge loads people");
    }

    @Test
    void aLoaderThatGoesTakesItsComplaintWithIt() {
        Loader knowledge = new Loader("knowledge", "jobs");
        registry.add(knowledge);
        registry.add(module("jobs"), bundle("b"));

        registry.remove(knowledge);

        assertThat(registry.isRunning("jobs")).isTrue();
        assertThat(calls).isEmpty();
    }

    @Test
    void everythingIsUnloadedInTheOtherOrderWhenAModuleLeaves() {
        ServiceModule jobs = module("jobs");
        registry.add(new Loader("first", ""));
        registry.add(new Loader("second", ""));
        registry.add(jobs, bundle("b"));
        calls.clear();

        registry.remove(jobs);

        assertThat(calls).containsExactly("second unloads jobs", "first unloads jobs");
        assertThat(registry.find("jobs")).isEmpty();
        assertThat(host.told.getLast().state()).isEqualTo(ModuleState.AVAILABLE);
    }

    @Test
    void aModuleWhoseRequiredOneIsMissingFailsUntilItComes() {
        registry.add(module("jobs", "people"), bundle("b"));
        assertThat(status("jobs").state()).isEqualTo(ModuleState.FAILED);
        assertThat(status("jobs").reason()).contains("people");

        registry.add(module("people"), bundle("c"));
        assertThat(registry.isRunning("jobs")).isTrue();
    }

    @Test
    void aSecondModuleOfTheSameIdIsLeftOut() {
        ServiceModule first = module("jobs");
        ServiceModule second = module("jobs");
        registry.add(first, bundle("b"));

        assertThat(registry.add(second, bundle("c"))).isFalse();
        registry.remove(second);

        assertThat(registry.isRunning("jobs")).isTrue();
    }

    @Test
    void aWrongIdIsLeftOut() {
        assertThat(registry.add(module("Jobs in Spain"), bundle("b"))).isFalse();
    }

    @Test
    void whatAFeatureOffersIsKnownBeforeItIsInstalled() {
        host.offer("jobs", "people");

        ModuleStatus jobs = status("jobs");
        assertThat(jobs.state()).isEqualTo(ModuleState.AVAILABLE);
        assertThat(jobs.title()).isEqualTo("The jobs");
        assertThat(jobs.description()).isEqualTo("All about jobs");
        assertThat(jobs.requires()).containsExactly("people");
    }

    @Test
    void eachChangeIsToldOnce() {
        host.offer("jobs");
        host.told.clear();

        registry.whileChanging(Set.of("jobs"), () -> {});
        registry.refresh();

        assertThat(host.told)
                .extracting(ModuleStatus::state)
                .containsExactly(ModuleState.CHANGING, ModuleState.AVAILABLE);
    }
}
