package org.laut.de.factuality;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.laut.de.clause.Clause;
import org.laut.de.clause.VerbGroup;
import org.laut.de.tag.Tag;
import org.laut.de.tag.TaggedText;

/// Finds the words that negate the event of a clause.
///
/// A negation before a part of the clause leaves its event alone: "nicht nur", "nicht alle", "nicht
/// am Montag, sondern am Dienstag", "nicht vor Mai", "die nicht genehmigte Fahrt". Of two verbs that
/// are tied together each has its own: "nicht geplant, aber erwartet".
final class Negation {
  private static final int FAR = 30;

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
          "lange");

  private Negation() {}

  /// The words that negate the event of this site, those left out that belong to its predicate.
  static List<Integer> of(Site site, List<Integer> own) {
    List<Integer> found = new ArrayList<>();
    for (int i : site.tokens()) {
      if (!own.contains(i) && negates(site, i) && reaches(site, i)) {
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
    if (form.equals("kaum")) {
      return hardly(text, i);
    }
    if (PLAIN.contains(form)) {
      return true;
    }
    boolean none = text.tag(i) == Tag.PIAT || text.tag(i) == Tag.PIS || text.tag(i) == Tag.ART;
    return none && text.word(i).lemma().startsWith("kein") && !corrected(site, i);
  }

  /// Not "kaum mehr als zehn", nor "kaum war er da, ...".
  private static boolean hardly(TaggedText text, int i) {
    Tag next = text.tag(i + 1);
    boolean amount = next == Tag.CARD || next == Tag.ADJD || text.is(i + 1, "mehr");
    return !amount && !(text.capitalised(i) && next.finite());
  }

  private static boolean narrow(Site site, int i) {
    TaggedText text = site.text();
    String next = i + 1 < text.size() ? site.small(i + 1) : "";
    if (next.equals("mehr")) {
      return text.is(i + 2, "als");
    }
    if (NARROW.contains(next) || insidePhrase(text, i)) {
      return true;
    }
    boolean term = next.equals("vor") || next.equals("erst");
    return term && site.phrases().from(i + 1) != null && timely(text, i + 2) || corrected(site, i);
  }

  /// "nicht vor Februar": a time follows.
  private static boolean timely(TaggedText text, int i) {
    return text.tag(i) == Tag.CARD || text.tag(i) == Tag.NN || text.tag(i) == Tag.ADJA;
  }

  /// "die nicht genehmigte Fahrt", "ein nicht näher genannter Ort", "für nicht möglich".
  private static boolean insidePhrase(TaggedText text, int i) {
    int behind = i + 1;
    while (behind < i + 4 && adverb(text.tag(behind))) {
      behind++;
    }
    int before = i - 1;
    while (before > i - 4 && adverb(text.tag(before))) {
      before--;
    }
    boolean judged = text.is(i - 1, "für") || text.is(i - 1, "als");
    return text.tag(behind) == Tag.ADJA && determiner(text.tag(before))
        || judged && text.tag(i + 1) == Tag.ADJD;
  }

  private static boolean adverb(Tag tag) {
    return tag == Tag.ADV || tag == Tag.ADJD;
  }

  private static boolean determiner(Tag tag) {
    return switch (tag) {
      case ART, APPRART, PPOSAT, PDAT, PIAT, CARD -> true;
      default -> false;
    };
  }

  /// True if "sondern" behind it puts something else in the place of what follows it, unless that
  /// is the verb.
  private static boolean corrected(Site site, int i) {
    TaggedText text = site.text();
    if (text.tag(i + 1).verb()
        || text.tag(i + 1) == Tag.PTKVZ
        || text.tag(i + 1) == Tag.COMMA
        || i + 1 == site.head()) {
      return false;
    }
    int end = Math.min(site.unit().end(), i + FAR);
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
      VerbGroup verb = clause.verb();
      if (clause.index() != site.clause().index() && clause.has(sondern) && verb != null) {
        return verb.finite() > sondern;
      }
    }
    return false;
  }

  /// True unless something between the negation and the word that names the event keeps them apart.
  private static boolean reaches(Site site, int i) {
    int head = site.head();
    VerbGroup verb = site.verb();
    if (verb == null || head == verb.finite()) {
      return !gapped(site, i) && !elsewhere(site, i);
    }
    TaggedText text = site.text();
    int from = Math.min(i, head);
    int to = Math.max(i, head);
    boolean tied = false;
    boolean other = i > head;
    for (int j = from + 1; j < to; j++) {
      other |= site.mayBeParticiple(j) && text.tag(j) != Tag.ADJA || text.tag(j).infinitive();
      tied |= other && text.tag(j) == Tag.KON && !text.is(i, "weder");
    }
    return !tied;
  }

  /// Behind "und" with a verb of its own.
  private static boolean elsewhere(Site site, int i) {
    TaggedText text = site.text();
    boolean tied = false;
    for (int j = site.head() + 1; j < Math.min(i, site.head() + FAR); j++) {
      tied |= text.tag(j) == Tag.KON;
    }
    int end = Math.min(site.clause().end(), i + FAR);
    boolean verb = false;
    for (int j = i + 1; j < end && tied; j++) {
      verb |= text.tag(j).verb() && site.clause().has(j);
    }
    return verb;
  }

  /// "Hinweise gebe es, einen Täter nicht": behind a comma and without a verb.
  private static boolean gapped(Site site, int i) {
    TaggedText text = site.text();
    boolean comma = false;
    for (int j = site.head() + 1; j < Math.min(i, site.head() + FAR); j++) {
      comma |= text.tag(j) == Tag.COMMA && site.clause().has(j);
      if (comma && text.tag(j).verb() && site.clause().has(j)) {
        return false;
      }
    }
    return comma && text.tag(i + 1) != Tag.PTKVZ && !text.tag(i + 1).verb();
  }
}
