package org.laut.de.factuality;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.laut.de.clause.Clause;
import org.laut.de.clause.Run;
import org.laut.de.clause.Unit;
import org.laut.de.clause.VerbGroup;
import org.laut.de.morph.VerbForm;
import org.laut.de.phrase.Phrases;
import org.laut.de.tag.Tag;
import org.laut.de.tag.TaggedText;

/// A word that names an event, in its place in the text.
///
/// @param head index of that word: the verb of the clause that carries the meaning, a noun inside
///   the clause, or a participle used as adjective
public record Site(TaggedText text, Phrases phrases, Unit unit, Clause clause, int head) {
  /// How far from the word cues are looked for, in tokens.
  private static final int FAR = 120;

  /// The same for another word of this clause.
  Site at(int token) {
    return new Site(text, phrases, unit, clause, token);
  }

  /// The same for another clause of the unit and a word in it.
  Site at(Clause other, int token) {
    return new Site(text, phrases, unit, other, token);
  }

  /// The same in the clause of the unit, where the one given is a part of it.
  Site whole() {
    int index = clause.index();
    if (index < 0 || index >= unit.clauses().size()) {
      return this;
    }
    Clause own = unit.clauses().get(index);
    return own.has(head) ? at(own, head) : this;
  }

  /// True if a verb names the event, or a predicate that stands in the place of one.
  boolean verbal() {
    Tag tag = text.tag(head);
    return tag.verb() || tag == Tag.ADJD || tag == Tag.ADV;
  }

  /// True if a participle before a noun names it.
  boolean attributive() {
    return text.tag(head) == Tag.ADJA;
  }

  @Nullable VerbGroup verb() {
    return clause.verb();
  }

  /// The infinitive of the verb at this index, with its particle if it carries the clause.
  String lemma(int token) {
    VerbGroup verb = clause.verb();
    return verb != null && verb.main() == token ? verb.lemma() : text.word(token).lemma();
  }

  /// The tokens of the clause that are near enough to matter, in the order of the text.
  List<Integer> tokens() {
    List<Integer> tokens = new ArrayList<>();
    for (Run run : clause.runs()) {
      int end = Math.min(run.end(), head + FAR);
      for (int i = Math.max(run.first(), head - FAR); i < end; i++) {
        tokens.add(i);
      }
    }
    return tokens;
  }

  /// True if the word at this index may be a past participle, whatever its tag.
  boolean mayBeParticiple(int token) {
    return text.tag(token).participle()
        || (text.word(token).readings().verb() & VerbForm.PARTICIPLE2) != 0;
  }

  /// The word at this index as it is written inside a sentence.
  String small(int token) {
    return text.form(token).toLowerCase(Locale.GERMAN);
  }

  /// The clause that many places further on in the unit; null if there is none.
  @Nullable Clause neighbour(int step) {
    int index = clause.index() + step;
    return index >= 0 && index < unit.clauses().size() ? unit.clauses().get(index) : null;
  }

  /// The word that opens the clause; empty if there is none.
  String connector() {
    return clause.connector() < 0 ? "" : small(clause.connector());
  }
}
