package org.laut.de.tag;

import org.laut.de.morph.VerbForm;

/// Which verb forms a tag stands for.
final class VerbTags {
  private VerbTags() {}

  /// Bits of [VerbForm]; 0 for everything but verbs.
  static int forms(Tag tag) {
    return switch (tag) {
      case VVFIN, VAFIN, VMFIN -> VerbForm.FINITE;
      case VVIMP, VAIMP -> VerbForm.IMPERATIVE;
      case VVINF, VAINF, VMINF -> VerbForm.INFINITIVE;
      case VVIZU -> VerbForm.ZU_INFINITIVE;
      case VVPP, VAPP, VMPP -> VerbForm.PARTICIPLE2;
      default -> 0;
    };
  }
}
