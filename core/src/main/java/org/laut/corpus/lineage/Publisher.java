package org.laut.corpus.lineage;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.laut.corpus.Item;
import org.laut.corpus.family.Families;
import org.laut.corpus.family.Family;
import org.laut.corpus.reuse.Words;
import org.laut.report.Report;
import org.laut.text.Span;

/// Who published an item, and the names under which others credit it.
///
/// @param family the same for publishers of one family; null if the publisher is not known
/// @param names by which it is credited, without an entity's id
/// @param ids of entities that stand for it
/// @param agency true for a news agency
record Publisher(@Nullable String family, List<Words> names, Set<String> ids, boolean agency) {
  /// Names of one letter are no names.
  private static final int SHORTEST = 2;

  /// The publisher of an item: an agency if the table says so, or if its copy is signed with its
  /// own name.
  static Publisher of(Item item, Families families) {
    String name = item.news().document().header().publisher();
    if (name == null) {
      name = item.news().release().source();
    }
    if (name == null || name.isBlank()) {
      return new Publisher(null, List.of(), Set.of(), false);
    }
    Family agency = families.of(Family.Kind.AGENCY, name);
    Family house = agency != null ? agency : families.of(Family.Kind.PUBLISHER, name);
    var all = new LinkedHashSet<String>();
    all.add(name);
    var ids = new LinkedHashSet<String>();
    if (house != null) {
      house.members().forEach(member -> (isId(member) ? ids : all).add(member));
    }
    List<Words> names =
        all.stream()
            .map(form -> Words.of(form, List.of()))
            .filter(words -> words.size() > 1 || words.size() == 1 && longEnough(words))
            .toList();
    String family = house != null ? house.id() : name.strip().toLowerCase(Locale.ROOT);
    return new Publisher(
        family, names, ids, agency != null || signs(item.reading().report(), names));
  }

  /// True if both are known and of one family.
  boolean sameAs(Publisher other) {
    return family != null && family.equals(other.family);
  }

  /// True if one of its names stands among the words.
  boolean namedIn(Words words) {
    return names.stream().anyMatch(name -> words.indexOf(name) >= 0);
  }

  private static boolean isId(String member) {
    return member.indexOf('/') > 0;
  }

  private static boolean longEnough(Words name) {
    return name.span(0, 1).length() >= SHORTEST;
  }

  private static boolean signs(Report report, List<Words> names) {
    if (report.dateline() == null) {
      return false;
    }
    for (Span span : report.dateline().agencies()) {
      Words signature = Words.of(span.of(report.document().text()), List.of());
      if (names.stream().anyMatch(name -> signature.indexOf(name) == 0)) {
        return true;
      }
    }
    return false;
  }
}
