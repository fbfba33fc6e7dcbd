package org.immerse.kernel.internal.module;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FeatureCapabilityTest {

    @Test
    void readsAttributesWithTheirTypes() {
        FeatureCapability capability = FeatureCapability.parse(
                "immerse.module; id=jobs-spain; countries:List<String>=\"ES,PT\"; version:Version=1.0; shared:String=true");

        assertThat(capability.namespace()).isEqualTo("immerse.module");
        assertThat(capability.text("id")).contains("jobs-spain");
        assertThat(capability.list("countries")).containsExactly("ES", "PT");
        assertThat(capability.text("shared")).contains("true");
    }

    @Test
    void aListNeedsNoQuotesForOneItem() {
        assertThat(FeatureCapability.parse("n;countries:List<String>=ES").list("countries"))
                .containsExactly("ES");
    }

    @Test
    void leavesDirectivesOut() {
        assertThat(FeatureCapability.parse("n;effective:=active;id=x").attributes())
                .containsOnlyKeys("id");
    }

    @Test
    void separatorsInQuotesAreText() {
        assertThat(FeatureCapability.parse("n;title=\"a; b, c\";id=x").text("title"))
                .contains("a; b, c");
    }

    @Test
    void aMissingAttributeIsEmpty() {
        FeatureCapability capability = FeatureCapability.parse("osgi.implementation");

        assertThat(capability.text("id")).isEmpty();
        assertThat(capability.list("requires")).isEmpty();
    }
}
