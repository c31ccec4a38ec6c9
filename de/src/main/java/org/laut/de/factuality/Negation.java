package org.laut.de.factuality;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.laut.de.clause.Clause;
import org.laut.de.tag.Tag;
import org.laut.de.tag.TaggedText;

/// Finds the word that negates a whole clause.
///
/// A negation before a part of the clause leaves its event alone: "nicht nur", "nicht alle", "nicht
/// am Montag, sondern am Dienstag", "nicht vor Mai", "die nicht genehmigte Fahrt".
final class Negation {
  private static final Set<String> PLAIN =
      Set.of(
          "nie",
          "niemals",
          "keineswegs",
          "keinesfalls",
          "niemand",
          "niemandem",
          "niemanden",
          "nichts",
          "nirgends",
          "nirgendwo",
          "mitnichten",
          "weder");

  /// Words behind "nicht" with which it is no negation of the clause.
  private static final Set<String> NARROW =
      Set.of(
          "nur",
          "allein",
          "alleine",
          "zuletzt",
          "bloß",
          "lediglich",
          "ohne",
          "alle",
          "jeder",
          "jede",
          "jedes",
          "allen",
          "immer",
          "überall",
          "ganz",
          "vollständig",
          "sofort",
          "gleich",
          "weniger",
          "minder",
          "weit",
          "lange",
          "mehr");

  private Negation() {}

  /// The words that negate the clause of this site, those left out that belong to its predicate;
  /// empty if none does.
  static List<Integer> of(Site site, List<Integer> own) {
    List<Integer> found = new ArrayList<>();
    List<Integer> tokens = site.tokens();
    for (int k = 0; k < tokens.size(); k++) {
      int i = tokens.get(k);
      if (!own.contains(i) && negates(site, i)) {
        found.add(i);
      }
    }
    return found;
  }

  private static boolean negates(Site site, int i) {
    TaggedText text = site.text();
    String form = site.small(i);
    if (form.equals("nicht")) {
      return !narrow(site, i);
    }
    if (PLAIN.contains(form)) {
      return true;
    }
    boolean none = text.tag(i) == Tag.PIAT || text.tag(i) == Tag.PIS || text.tag(i) == Tag.ART;
    return none && text.word(i).lemma().startsWith("kein") && !corrected(site, i);
  }

  private static boolean narrow(Site site, int i) {
    TaggedText text = site.text();
    String next = site.small(i + 1 < text.size() ? i + 1 : i);
    if (next.equals("mehr")) {
      return text.is(i + 2, "als");
    }
    if (NARROW.contains(next) || insidePhrase(text, i)) {
      return true;
    }
    boolean term = next.equals("vor") || next.equals("erst");
    if (term && site.phrases().from(i + 1) != null && timely(text, i + 2)) {
      return true;
    }
    return corrected(site, i);
  }

  /// "nicht vor Februar": a time follows.
  private static boolean timely(TaggedText text, int i) {
    return text.tag(i) == Tag.CARD || text.tag(i) == Tag.NN || text.tag(i) == Tag.ADJA;
  }

  /// "die nicht genehmigte Fahrt", "ein nicht näher genannter Ort".
  private static boolean insidePhrase(TaggedText text, int i) {
    int j = i + 1;
    while (j < i + 4 && (text.tag(j) == Tag.ADV || text.tag(j) == Tag.ADJD)) {
      j++;
    }
    return text.tag(j) == Tag.ADJA && text.tag(i - 1) == Tag.ART;
  }

  /// True if "sondern" behind it puts something else in the place of what follows it, unless that
  /// is the verb.
  private static boolean corrected(Site site, int i) {
    TaggedText text = site.text();
    if (text.tag(i + 1).verb() || text.tag(i + 1) == Tag.PTKVZ || text.tag(i + 1) == Tag.COMMA) {
      return false;
    }
    int end = Math.min(site.unit().end(), i + 30);
    for (int j = i + 1; j < end; j++) {
      if (text.is(j, "sondern")) {
        return !verbBehind(site, j);
      }
    }
    return false;
  }

  /// True if a clause of its own follows "sondern".
  private static boolean verbBehind(Site site, int sondern) {
    for (Clause clause : site.unit().clauses()) {
      if (clause.index() != site.clause().index() && clause.has(sondern)) {
        return clause.verb() != null && clause.verb().finite() > sondern;
      }
    }
    return false;
  }
}
