package org.laut.formats.intake;

/// Where something stands in an input.
///
/// @param number counted from 1; 0 for the whole input
public record Place(Unit unit, long number) {
  /// The input as a whole.
  public static final Place WHOLE = new Place(Unit.INPUT, 0);

  /// What an input is counted in.
  public enum Unit {
    INPUT,
    /// A line of a file.
    LINE,
    /// An item of a feed, a message or an array.
    ITEM,
    /// A record of a web archive.
    RECORD
  }

  /// The next of its kind.
  public Place next() {
    return new Place(unit, number + 1);
  }

  /// Before the first line.
  public static Place line() {
    return new Place(Unit.LINE, 0);
  }

  /// Before the first item.
  public static Place item() {
    return new Place(Unit.ITEM, 0);
  }

  /// Before the first record.
  public static Place record() {
    return new Place(Unit.RECORD, 0);
  }
}
