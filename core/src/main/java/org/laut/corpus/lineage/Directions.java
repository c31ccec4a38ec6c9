package org.laut.corpus.lineage;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.laut.corpus.family.Families;
import org.laut.corpus.lineage.Reason.Ground;

/// Says which of two items may have its text from the other: by credit first, then by time.
final class Directions {
  /// A credited item may bear a later time than its copy, by that much: agencies send versions.
  private static final Duration LATENESS = Duration.ofHours(24);

  private final Kin kin;

  /// For each item the families of the agencies it credits, be they in the set or not.
  private final List<Set<String>> signed;

  Directions(Kin kin, Families families) {
    this.kin = kin;
    Map<String, Publisher> agencies = new HashMap<>();
    for (Sheet sheet : kin.sheets()) {
      String family = sheet.publisher().family();
      if (family != null && sheet.publisher().agency()) {
        agencies.put(family, sheet.publisher());
      }
    }
    signed = kin.sheets().stream().map(sheet -> signed(sheet, agencies, families)).toList();
  }

  /// The reasons for which the text of one item may come from that of the other; null if it may
  /// not.
  @Nullable List<Reason> reasons(int child, int parent) {
    Sheet taker = kin.sheet(child);
    Sheet giver = kin.sheet(parent);
    if (kin.versions(child, parent) || kin.line(parent).contains(child)) {
      return null;
    }
    if (taker.publisher().sameAs(giver.publisher())) {
      return giver.before(taker)
          ? List.of(Reason.of(Ground.OWN_ITEM), Reason.of(Ground.EARLIER))
          : null;
    }
    boolean credits = taker.credits().credits(giver.publisher());
    boolean creditsBack = giver.credits().credits(taker.publisher());
    if (credits != creditsBack) {
      return credits && inTime(taker, giver) ? spoken(taker, giver) : null;
    }
    boolean allowed =
        unseen(child, parent).isEmpty()
            && (giver.publisher().agency() || !taker.publisher().agency());
    boolean agencyFirst =
        giver.publisher().agency() && !taker.publisher().agency() && !taker.before(giver);
    return allowed && (giver.before(taker) || agencyFirst) ? spoken(taker, giver) : null;
  }

  /// The families of the agencies whose text one of two items prints by its own word, where neither
  /// the one that would be the parent nor an ancestor of it is the agency's.
  Set<String> unseen(int child, int parent) {
    var agencies = new LinkedHashSet<>(signed.get(child));
    if (!kin.sheet(parent).publisher().agency()) {
      agencies.addAll(signed.get(parent));
    }
    for (int ancestor : kin.line(parent)) {
      agencies.remove(kin.sheet(ancestor).publisher().family());
    }
    agencies.remove(kin.sheet(child).publisher().family());
    return agencies;
  }

  private static List<Reason> spoken(Sheet taker, Sheet giver) {
    var reasons = new ArrayList<Reason>();
    Reason named = taker.credits().to(giver.publisher());
    if (named != null) {
      reasons.add(named);
    }
    if (giver.publisher().agency() && !taker.publisher().agency()) {
      reasons.add(Reason.of(Ground.AGENCY));
    }
    if (giver.before(taker)) {
      reasons.add(Reason.of(Ground.EARLIER));
    }
    return reasons;
  }

  private static boolean inTime(Sheet taker, Sheet giver) {
    return taker.published() == null
        || giver.published() == null
        || giver.published().isBefore(taker.published().plus(LATENESS));
  }

  private static Set<String> signed(
      Sheet sheet, Map<String, Publisher> agencies, Families families) {
    var signed = new LinkedHashSet<>(sheet.credits().agencies(families));
    agencies.forEach((family, agency) -> {
      if (sheet.credits().credits(agency)) {
        signed.add(family);
      }
    });
    return signed;
  }
}
