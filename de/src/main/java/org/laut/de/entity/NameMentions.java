package org.laut.de.entity;

import java.util.Locale;
import org.laut.report.EntityKind;
import org.laut.text.TokenKind;

/// Finds names of bodies, outlets, states and places: those of the lexicons, and those whose kind
/// the text says itself.
final class NameMentions {
  private static final int LONGEST_NAME = 6;
  private static final int LONGEST_LONG_FORM = 8;

  private final TextView text;
  private final Lexicons lexicons;
  private final Marks marks;
  private final NameTrie own;

  /// @param own takes the names that the text introduces
  NameMentions(TextView text, Lexicons lexicons, Marks marks, NameTrie own) {
    this.text = text;
    this.lexicons = lexicons;
    this.marks = marks;
    this.own = own;
  }

  void find() {
    for (int i = 0; i < text.size(); i++) {
      if (marks.free(i)) {
        NameTrie.Match match = text.listed(i);
        if (match != null && marks.free(match.end() - 1) && holds(i, match)) {
          add(i, match.end(), match.name());
        } else {
          labelled(i);
          abbreviated(i);
        }
      }
    }
  }

  /// Marks a name; a capital that is a place here names the town and not its state.
  void add(int first, int end, KnownName name) {
    int at = labelAt(first);
    Noun label = text.noun(at);
    boolean labelled = label != null && label.type().entity() == name.kind();
    if (labelled) {
      marks.cover(at);
    }
    int start = text.phraseStart(labelled ? at : first);
    KnownName meant = name.capital() && text.locative(first) ? town(first, end) : name;
    marks.add(
        new Mention(
            start,
            first,
            end,
            meant.kind(),
            meant,
            labelled ? label : null,
            meant.gender(),
            false));
  }

  private KnownName town(int first, int end) {
    String name = text.joined(first, end);
    return new KnownName(
        "place/".concat(Slug.of(name)), EntityKind.PLACE, name, Gender.NEUTER, false, false);
  }

  /// Where a noun may stand that says what the name is, directly before it or its quotation mark.
  private int labelAt(int first) {
    int at = text.kind(first - 1, TokenKind.QUOTE) ? first - 2 : first - 1;
    return text.sameSentence(at, first) ? at : -1;
  }

  /// True unless the form is weak and nothing around it says that it is a name.
  private boolean holds(int i, NameTrie.Match match) {
    if (!match.name().weak()) {
      return true;
    }
    Noun label = text.noun(labelAt(i));
    boolean quoted = text.kind(i - 1, TokenKind.QUOTE) && text.kind(match.end(), TokenKind.QUOTE);
    return switch (match.name().kind()) {
      case PLACE -> text.locative(i);
      default ->
          (quoted && text.opens(i - 2))
              || (label != null && label.type().entity() == match.name().kind());
    };
  }

  /// "der Zeitung „Name“", "die Partei Name": the noun says what an unknown name is.
  private void labelled(int i) {
    Noun label = text.noun(i);
    if (label == null || !label.type().body()) {
      return;
    }
    boolean official = label.type() == NounClass.OFFICIAL;
    boolean quoted = !official && text.kind(i + 1, TokenKind.QUOTE);
    int first = quoted ? i + 2 : i + 1;
    int end =
        official ? first + (text.acronym(first) ? 1 : 0) : quoted ? closing(first) : open(first);
    boolean known =
        !marks.free(first)
            || lexicons.names().longest(text.tokens(), first, text.sentenceEnd(i)) != null;
    if (end > first && !known && text.sameSentence(i, end - 1)) {
      introduce(first, end, label, text.joined(first, end));
    }
  }

  /// "der Bund der Seilbahner (BDS)": the letters stand for the words before them.
  private void abbreviated(int i) {
    boolean bracketed = text.form(i - 1).equals("(") && text.form(i + 1).equals(")");
    if (!bracketed || !text.acronym(i)) {
      return;
    }
    for (int at = i - 2; at >= 0 && i - at < LONGEST_LONG_FORM && text.nominal(at); at--) {
      Noun label = text.noun(at);
      if (label != null && label.type().body() && marks.free(at)) {
        introduce(i, i + 1, label, text.joined(at, i - 1));
        return;
      }
    }
  }

  private void introduce(int first, int end, Noun label, String name) {
    EntityKind kind = label.type().entity();
    String id = kind.name().toLowerCase(Locale.ROOT) + "/" + Slug.of(text.joined(first, end));
    var known = new KnownName(id, kind, name, label.gender(), false, false);
    own.add(text.joined(first, end), known);
    add(first, end, known);
  }

  private int closing(int first) {
    int end = first;
    while (end < first + LONGEST_NAME
        && text.sameSentence(end, first)
        && !text.kind(end, TokenKind.QUOTE)) {
      end++;
    }
    return text.kind(end, TokenKind.QUOTE) && text.capital(first) ? end : first;
  }

  private int open(int first) {
    int end = text.kind(first, TokenKind.ADDRESS) ? first + 1 : first;
    while (end < first + LONGEST_NAME
        && text.sameSentence(end, first)
        && marks.free(end)
        && (text.nameLike(end) || text.acronym(end))) {
      end++;
    }
    return end;
  }
}
