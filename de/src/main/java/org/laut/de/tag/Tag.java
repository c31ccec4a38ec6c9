package org.laut.de.tag;

/// The Stuttgart-Tübingen tag set (STTS, Schiller et al. 1999); punctuation as three tags.
public enum Tag {
  ADJA,
  ADJD,
  ADV,
  APPR,
  APPRART,
  APPO,
  APZR,
  ART,
  CARD,
  FM,
  ITJ,
  KOUI,
  KOUS,
  KON,
  KOKOM,
  NN,
  NE,
  PDS,
  PDAT,
  PIS,
  PIAT,
  PPER,
  PPOSS,
  PPOSAT,
  PRELS,
  PRELAT,
  PRF,
  PWS,
  PWAT,
  PWAV,
  PAV,
  PTKZU,
  PTKNEG,
  PTKVZ,
  PTKANT,
  PTKA,
  TRUNC,
  VVFIN,
  VVIMP,
  VVINF,
  VVIZU,
  VVPP,
  VAFIN,
  VAIMP,
  VAINF,
  VAPP,
  VMFIN,
  VMINF,
  VMPP,
  XY,
  /// `$,`
  COMMA,
  /// `$.`
  STOP,
  /// `$(`
  MARK;

  /// A finite verb; imperatives included.
  public boolean finite() {
    return switch (this) {
      case VVFIN, VAFIN, VMFIN, VVIMP, VAIMP -> true;
      default -> false;
    };
  }

  /// Any verb.
  public boolean verb() {
    return this.ordinal() >= VVFIN.ordinal() && this.ordinal() <= VMPP.ordinal();
  }

  /// An infinitive without zu, or with zu inside.
  public boolean infinitive() {
    return this == VVINF || this == VAINF || this == VMINF || this == VVIZU;
  }

  /// A past participle.
  public boolean participle() {
    return this == VVPP || this == VAPP || this == VMPP;
  }

  /// A common noun or name.
  public boolean nominal() {
    return this == NN || this == NE;
  }

  /// Punctuation.
  public boolean punctuation() {
    return this == COMMA || this == STOP || this == MARK;
  }
}
