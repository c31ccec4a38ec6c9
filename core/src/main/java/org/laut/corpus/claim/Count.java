package org.laut.corpus.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.laut.corpus.Bound;
import org.laut.corpus.Origin;
import org.laut.corpus.Reason;

/// How many origins are independent: at least those that are surely different, at most all that may
/// be.
record Count(Kinship kinship, Reasons reasons) {
  /// @param asserted the voices that say so, none of them withdrawn; each once
  /// @param spokenTo refs of items that surely have it from a nameless one
  /// @param sure keys of the voices that say so beyond doubt; others add to the upper bound only
  Bound of(List<Voice> asserted, Set<String> sure, List<String> spokenTo) {
    List<List<Voice>> families = families(asserted);
    int nameless = 0;
    for (Voice voice : asserted) {
      if (!counts(voice)) {
        nameless++;
        reasons.add(Reason.Kind.MAY_BE_ANOTHER, voice);
      }
    }
    var clear = new ArrayList<List<Voice>>();
    for (List<Voice> family : families) {
      boolean weak = family.stream().noneMatch(v -> sure.contains(v.key()));
      if (!weak) {
        clear.add(family);
      }
      Reason.Kind kind =
          weak
              ? Reason.Kind.WEAK
              : family.size() == 1 ? Reason.Kind.COUNTS : Reason.Kind.ONE_FAMILY;
      reasons.add(kind, family.toArray(Voice[]::new));
    }
    int least = different(clear);
    if (least == 0 && !spokenTo.isEmpty()) {
      least = 1;
      reasons.add(Reason.Kind.SPOKEN_TO, spokenTo);
    }
    return new Bound(least, Math.max(least, families.size() + nameless));
  }

  static boolean counts(Voice voice) {
    return switch (voice.kind()) {
      case PERSON, OFFICIAL, ORGANISATION, WITNESS -> true;
      case ANONYMOUS, MEDIUM, DOCUMENT, UNSTATED -> false;
    };
  }

  /// The voices that count, those of one actor together.
  List<List<Voice>> families(List<Voice> voices) {
    var families = new ArrayList<List<Voice>>();
    for (Voice voice : voices) {
      if (!counts(voice)) {
        continue;
      }
      List<Voice> home = null;
      for (List<Voice> family : families) {
        if (family.stream().anyMatch(other -> verdict(other, voice) == Kinship.Verdict.SAME)) {
          home = family;
          break;
        }
      }
      if (home == null) {
        home = new ArrayList<>();
        families.add(home);
      }
      home.add(voice);
    }
    return families;
  }

  private Kinship.Verdict verdict(Voice one, Voice other) {
    if (one.key().equals(other.key())) {
      return Kinship.Verdict.SAME;
    }
    if (one.kind() == Origin.Kind.WITNESS || other.kind() == Origin.Kind.WITNESS) {
      return Kinship.Verdict.DIFFERENT;
    }
    return kinship.of(one.actor(), other.actor());
  }

  /// The size of a set of families that are surely different from each other.
  private int different(List<List<Voice>> families) {
    Map<Integer, Integer> doubts = new LinkedHashMap<>();
    for (int i = 0; i < families.size(); i++) {
      int doubt = 0;
      for (int j = 0; j < families.size(); j++) {
        doubt += i != j && !surely(families.get(i), families.get(j)) ? 1 : 0;
      }
      doubts.put(i, doubt);
    }
    var chosen = new ArrayList<List<Voice>>();
    for (int i : doubts.keySet().stream().sorted(Comparator.comparing(doubts::get)).toList()) {
      List<Voice> family = families.get(i);
      List<Voice> like = null;
      for (List<Voice> other : chosen) {
        like = surely(family, other) ? like : other;
      }
      if (like == null) {
        chosen.add(family);
      } else {
        reasons.add(Reason.Kind.MAY_BE_ONE, like.getFirst(), family.getFirst());
      }
    }
    return chosen.size();
  }

  private boolean surely(List<Voice> one, List<Voice> other) {
    return one.stream()
        .allMatch(a -> other.stream().allMatch(b -> verdict(a, b) == Kinship.Verdict.DIFFERENT));
  }
}
