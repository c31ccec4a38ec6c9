package org.laut.de.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.laut.report.Amount;
import org.laut.report.EventType;
import org.laut.report.Status;

/// An event of an example, all of it as the text has it.
///
/// @param mode null where the type has none
/// @param trigger the words that name it, those of later mentions last
/// @param time its value as TIMEX3 writes it; null if the text gives none
/// @param place null if the text gives none
/// @param holders in the order of the report, the paper last
public record ExpectedEvent(
    EventType type,
    @Nullable String mode,
    List<String> trigger,
    List<String> actors,
    List<String> recipients,
    @Nullable String time,
    @Nullable String place,
    List<Holder> holders,
    List<Counted> amounts)
    implements Expectation {
  public ExpectedEvent {
    trigger = List.copyOf(trigger);
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
    holders = List.copyOf(holders);
    amounts = List.copyOf(amounts);
  }

  /// Who says what of it.
  ///
  /// @param name `paper`, else the entity's id or the mention; empty for a source without a name
  public record Holder(String name, Status status) {}

  /// A number that belongs to it.
  public record Counted(double value, Amount.Kind kind) {}
}
