package org.laut.corpus.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.laut.corpus.Answer;
import org.laut.corpus.Bound;
import org.laut.corpus.ClaimReport;
import org.laut.corpus.Lineage;
import org.laut.corpus.Origin;
import org.laut.corpus.Position;
import org.laut.corpus.Reason;
import org.laut.corpus.family.Families;

/// Puts an answer together from the assertions and their origins.
record Answers(
    Outlets outlets,
    Kinship kinship,
    Families families,
    Retractions retractions,
    Descents descents) {

  /// Before the name of a state in the id of its entity.
  private static final String STATE = "state/";

  /// The odds from which on an assertion raises the lower bound.
  private static final double SURE = 0.4;

  /// The same where the passage itself names no source.
  private static final double SURE_INFERRED = 1.9;

  /// @param claimed by time
  Answer answer(String question, List<Claimed> claimed) {
    Set<String> fallen = retractions.fallen(descents.parents());
    Map<String, Origin> origins = origins(claimed);
    var vias = new Vias(outlets);
    var reports = new ArrayList<ClaimReport>();
    for (Claimed c : claimed) {
      reports.add(report(c, origins, vias, fallen.contains(c.item().ref())));
    }
    var counted = new LinkedHashMap<String, Voice>();
    var denying = new LinkedHashMap<String, Voice>();
    for (Claimed c : claimed) {
      boolean denial = c.assertion().position() == Position.DENIES;
      if (denial || !fallen.contains(c.item().ref())) {
        (denial ? denying : counted).putIfAbsent(c.voice().key(), c.voice());
      }
    }
    Set<String> sure = new HashSet<>();
    for (Claimed c : claimed) {
      if (isSure(c, c.assertion().inferred() ? SURE_INFERRED : SURE)) {
        sure.add(c.voice().key());
      }
    }
    var reasons = new Reasons(origins);
    List<Voice> voices = List.copyOf(counted.values());
    List<String> spoken = spokenTo(claimed, fallen);
    Bound bound = claimed.isEmpty() ? null : new Count(kinship, reasons).of(voices, sure, spoken);
    denying.values().forEach(v -> reasons.add(Reason.Kind.DENIES, v));
    List<List<String>> circles = new Circles(outlets).of(claimed);
    circles.forEach(c -> reasons.add(Reason.Kind.CIRCLE, names(c)));
    var withdrawn = new LinkedHashSet<String>();
    reports.stream().filter(ClaimReport::withdrawn).forEach(r -> withdrawn.add(r.item().ref()));
    if (!withdrawn.isEmpty()) {
      reasons.add(Reason.Kind.WITHDRAWN, List.copyOf(withdrawn));
    }
    retractions.corrected().entrySet().stream()
        .filter(e -> reports.stream().anyMatch(r -> r.item().ref().equals(e.getKey())))
        .forEach(e -> reasons.add(Reason.Kind.CORRECTED, List.of(e.getKey(), e.getValue())));
    return new Answer(
        question,
        reports,
        List.copyOf(origins.values()),
        bound,
        circles.stream().map(this::names).toList(),
        List.copyOf(withdrawn),
        reasons.all());
  }

  private static boolean isSure(Claimed claimed, double least) {
    Match match = claimed.assertion().match();
    boolean saw = claimed.voice().kind() == Origin.Kind.WITNESS;
    return (saw || match.odds() >= least) && match.beyondDoubt();
  }

  private List<String> names(List<String> keys) {
    return keys.stream().map(outlets::name).toList();
  }

  /// The items that surely have it from a nameless source.
  private static List<String> spokenTo(List<Claimed> claimed, Set<String> fallen) {
    return claimed.stream()
        .filter(c -> c.voice().kind() == Origin.Kind.ANONYMOUS)
        .filter(c -> c.assertion().position() != Position.DENIES)
        .filter(c -> !fallen.contains(c.item().ref()) && isSure(c, SURE))
        .map(c -> c.item().ref())
        .distinct()
        .toList();
  }

  /// By the key of the voice, in the order of their first report.
  private Map<String, Origin> origins(List<Claimed> claimed) {
    var voices = new LinkedHashMap<String, Voice>();
    var reports = new LinkedHashMap<String, Set<String>>();
    for (Claimed c : claimed) {
      voices.putIfAbsent(c.voice().key(), c.voice());
      reports.computeIfAbsent(c.voice().key(), k -> new LinkedHashSet<>()).add(c.item().ref());
    }
    var origins = new LinkedHashMap<String, Origin>();
    voices.forEach((key, voice) -> {
      String family = Count.counts(voice) ? kinship.family(voice) : Origin.UNKNOWN;
      String id = "o" + (origins.size() + 1);
      List<String> refs = List.copyOf(reports.getOrDefault(key, Set.of()));
      origins.put(key, new Origin(id, voice.label(), voice.kind(), family, row(voice), refs));
    });
    return origins;
  }

  /// The row of the table of families for the state to which an origin belongs; empty if it is of
  /// none in the table.
  private String row(Voice voice) {
    String state = voice.actor().government() ? kinship.places().state(voice.actor()) : null;
    return state == null ? "" : families.row(List.of(STATE + state));
  }

  private ClaimReport report(Claimed c, Map<String, Origin> origins, Vias vias, boolean withdrawn) {
    Assertion assertion = c.assertion();
    Match match = assertion.match();
    Origin origin = origins.get(c.voice().key());
    return new ClaimReport(
        c.item(),
        assertion.position(),
        origin == null ? null : origin.id(),
        vias.of(c),
        c.lineage(),
        parent(c),
        match.passage().span(),
        false,
        assertion.statement() == null ? null : assertion.statement().id(),
        withdrawn);
  }

  private Lineage.@Nullable Relays parent(Claimed c) {
    Lineage.Relays made = descents.parent(c.item().ref());
    return made == null && c.lineage() instanceof Lineage.Relays relays ? relays : made;
  }
}
