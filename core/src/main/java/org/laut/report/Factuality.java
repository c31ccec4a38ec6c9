package org.laut.report;

/// How a source commits itself to an event, in atoms (after FactBank, Saurí and Pustejovsky 2009);
/// the status follows from them.
public record Factuality(Polarity polarity, Certainty certainty, Phase time, Mode mode) {
  /// Of this source nothing is known.
  public static final Factuality UNKNOWN =
      new Factuality(Polarity.POSITIVE, Certainty.UNKNOWN, Phase.PAST, Mode.ASSERTED);

  /// Whether the event is said to be so or not.
  public enum Polarity {
    POSITIVE,
    NEGATIVE
  }

  /// How sure the source is.
  public enum Certainty {
    CERTAIN,
    PROBABLE,
    POSSIBLE,
    /// It does not commit itself.
    UNKNOWN
  }

  /// Where the event lies, seen from the word.
  public enum Phase {
    PAST,
    PRESENT,
    FUTURE
  }

  /// In which way it is spoken of.
  public enum Mode {
    ASSERTED,
    /// Planned, promised, arranged.
    INTENDED,
    DEMANDED,
    /// Under a condition that is not known to hold.
    CONDITIONAL,
    /// Tried; with negative polarity without success.
    ATTEMPTED,
    /// Somebody else's claim of it is rejected.
    DENIED
  }

  /// What a reader is told.
  public Status status() {
    if (certainty == Certainty.UNKNOWN) {
      return Status.UNKNOWN;
    }
    boolean negative = polarity == Polarity.NEGATIVE;
    return switch (mode) {
      case DENIED -> Status.DENIED;
      case DEMANDED -> Status.DEMANDED;
      case CONDITIONAL -> Status.CONDITIONAL;
      case ATTEMPTED -> negative ? Status.FAILED : sure(Status.ONGOING);
      case INTENDED -> negative ? Status.NOT_HAPPENED : sure(Status.PLANNED);
      case ASSERTED ->
          negative
              ? Status.NOT_HAPPENED
              : sure(
                  switch (time) {
                    case PAST -> Status.HAPPENED;
                    case PRESENT -> Status.ONGOING;
                    case FUTURE -> Status.PLANNED;
                  });
    };
  }

  private Status sure(Status certain) {
    return switch (certainty) {
      case CERTAIN -> certain;
      case PROBABLE -> Status.LIKELY;
      case POSSIBLE -> Status.POSSIBLE;
      case UNKNOWN -> Status.UNKNOWN;
    };
  }
}
