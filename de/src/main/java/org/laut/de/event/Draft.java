package org.laut.de.event;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.laut.de.trigger.Trigger;
import org.laut.report.Amount;
import org.laut.report.Commitment;
import org.laut.report.Derivation;
import org.laut.report.EventTime;
import org.laut.report.Participant;

/// An event that later mentions may still add to.
final class Draft {
  final Trigger trigger;
  final List<Trigger> later = new ArrayList<>();
  final List<Participant> actors;
  final List<Participant> recipients;
  final List<Amount> amounts;
  final List<Derivation> steps = new ArrayList<>();
  final List<Commitment> status = new ArrayList<>();
  @Nullable Participant place;
  @Nullable EventTime time;

  Draft(
      Trigger trigger,
      List<Participant> actors,
      List<Participant> recipients,
      List<Amount> amounts) {
    this.trigger = trigger;
    this.actors = new ArrayList<>(actors);
    this.recipients = new ArrayList<>(recipients);
    this.amounts = new ArrayList<>(amounts);
  }
}
