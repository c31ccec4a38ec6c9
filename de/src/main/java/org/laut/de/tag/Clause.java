package org.laut.de.tag;

/// A rough account of the clause being read: what opened it and which finite verb it has.
///
/// At a comma a new clause begins and the one before is kept behind it; when a subordinate clause
/// ends, the one around it comes back.
final class Clause {
  private static final int NO_VERB = 0;

  private int opener;
  private int finite;
  private int outerOpener;
  private int outerFinite;

  void clear() {
    opener = 0;
    finite = NO_VERB;
    outerOpener = 0;
    outerFinite = NO_VERB;
  }

  /// Takes in the next word.
  void add(Tag tag, FormFacts facts) {
    switch (tag) {
      case COMMA, STOP -> boundary();
      case KON -> finite = NO_VERB;
      case KOUS -> opener = 1;
      case PRELS, PRELAT -> opener = 2;
      case PWS, PWAT, PWAV -> opener = 3;
      case KOUI -> opener = 4;
      case VVFIN, VVIMP -> finite = 1;
      case VAFIN, VAIMP -> finite = auxiliary(facts);
      case VMFIN -> finite = 2;
      default -> {
        // Nothing that opens or closes.
      }
    }
  }

  private static int auxiliary(FormFacts facts) {
    return switch (facts.readings().list().isEmpty()
        ? ""
        : facts.readings().list().get(0).lemma()) {
      case "haben" -> 3;
      case "sein" -> 4;
      default -> 5;
    };
  }

  private void boundary() {
    boolean empty = opener == 0 && finite == NO_VERB;
    boolean nothingAround = outerOpener == 0 && outerFinite == NO_VERB;
    if (!empty && (opener == 0 || nothingAround)) {
      outerOpener = opener;
      outerFinite = finite;
    }
    opener = 0;
    finite = NO_VERB;
  }

  /// Opener and finite verb of this clause as a small number.
  int inner() {
    return opener << 3 | finite;
  }

  /// The same with the clause around it.
  int all() {
    return inner() << 6 | outerOpener << 3 | outerFinite;
  }
}
