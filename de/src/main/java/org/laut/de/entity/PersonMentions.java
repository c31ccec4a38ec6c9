package org.laut.de.entity;

import org.jspecify.annotations.Nullable;
import org.laut.de.tag.Tag;
import org.laut.report.EntityKind;
import org.laut.text.TokenKind;

/// Finds where persons are named.
final class PersonMentions {
  private static final int LONGEST_ATTRIBUTE = 4;
  private static final int LONGEST_OFFICE = 7;

  private final TextView text;
  private final Lexicons lexicons;
  private final PersonNames names;
  private final People people;
  private final Marks marks;
  private final NameTrie own;

  /// @param own takes the names by which the text may call its persons again
  PersonMentions(TextView text, Lexicons lexicons, People people, Marks marks, NameTrie own) {
    this.text = text;
    this.lexicons = lexicons;
    this.people = people;
    this.marks = marks;
    this.own = own;
    this.names = new PersonNames(text, lexicons);
  }

  /// Names of two and more words.
  void fullNames() {
    int i = 0;
    while (i < text.size()) {
      int end = names.end(i);
      if (end > i + 1) {
        KnownName name = people.full(i, end, names.gender(i));
        own.add(people.surname(i, end), name);
        add(i, end, name);
      }
      i = Math.max(end, i + 1);
    }
  }

  /// Single names behind a title.
  void titled() {
    for (int i = 0; i < text.size(); i++) {
      if (marks.free(i) && names.end(i) == i + 1) {
        surname(i);
      }
    }
  }

  /// A name of the text that stands there once more.
  void again(int first, int end, KnownName name) {
    boolean common = text.is(first, Tag.NN) && text.opens(first - 1) && text.dictionary(first);
    if (!common) {
      add(first, end, name);
    }
  }

  /// Surnames that need no introduction.
  void wellKnown() {
    for (int i = 0; i < text.size(); i++) {
      KnownName name = marks.free(i) && text.nameLike(i) ? people.famous(i) : null;
      if (name != null) {
        add(i, i + 1, name);
      }
    }
  }

  /// Unknown single names beside a finite verb, as subjects are.
  void speaking() {
    for (int i = 0; i < text.size(); i++) {
      boolean verb = text.finite(i - 1) || text.finite(i + 1);
      if (marks.free(i) && verb && text.is(i, Tag.NE) && text.nameLike(i) && alone(i)) {
        surname(i);
      }
    }
  }

  private boolean alone(int i) {
    return !text.opens(i - 1)
        && !text.preposition(i - 1)
        && !text.kind(i - 1, TokenKind.QUOTE)
        && !text.capital(i + 1)
        && text.sameSentence(i - 1, i + 1);
  }

  private void surname(int i) {
    KnownName name = people.surnamed(i, i + 1, names.gender(i));
    own.add(name.name(), name);
    add(i, i + 1, name);
  }

  private void add(int first, int end, KnownName name) {
    Noun title = names.titled(first) ? text.noun(first - 1) : null;
    people.role(name.id(), title == null ? apposition(end) : title);
    people.role(name.id(), title == null ? office(first) : null);
    int start = text.phraseStart(title == null ? first : first - 1);
    int possessor = start - 1;
    if (title != null) {
      marks.cover(first - 1);
      if (start == first - 1 && text.genitiveName(possessor) && lexicons.state(text, possessor)) {
        start = possessor;
      }
    }
    marks.add(new Mention(start, first, end, EntityKind.PERSON, name, title, name.gender(), false));
  }

  /// The noun of "der Minister für Verkehr Jonas Berger".
  private @Nullable Noun office(int first) {
    for (int i = first - 1; i > first - LONGEST_OFFICE && text.nominal(i); i--) {
      Noun noun = text.noun(i);
      if (noun != null && noun.human()) {
        return noun;
      }
    }
    return null;
  }

  /// The noun of "Berger, der Sprecher der Stadt".
  private @Nullable Noun apposition(int end) {
    if (!text.kind(end, TokenKind.COMMA)) {
      return null;
    }
    int i = end + 1;
    while (i <= end + LONGEST_ATTRIBUTE && text.opens(i)) {
      i++;
    }
    return text.noun(i);
  }
}
