package org.laut.de.morph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ParticleVerbsTest {
  @Test
  void joins_the_particle_that_stands_apart() {
    assertThat(ParticleVerbs.join("mit", "teilen")).isEqualTo("mitteilen");
    assertThat(ParticleVerbs.join("Fest", "stehen")).isEqualTo("feststehen");
  }
}
