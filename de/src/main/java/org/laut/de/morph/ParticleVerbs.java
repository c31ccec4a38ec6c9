package org.laut.de.morph;

import java.util.Locale;

/// Verbs with a separable particle ("mitteilen": "teilte ... mit").
public final class ParticleVerbs {
  private ParticleVerbs() {}

  /// The dictionary form of a verb and the particle that stands apart from it.
  public static String join(String particle, String verbLemma) {
    return particle.toLowerCase(Locale.ROOT) + verbLemma;
  }
}
