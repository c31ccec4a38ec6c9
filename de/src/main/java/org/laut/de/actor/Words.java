package org.laut.de.actor;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.laut.de.morph.Agreement;
import org.laut.de.tag.Tag;
import org.laut.de.tag.TaggedText;
import org.laut.text.TokenKind;

/// The words of a text as names are compared: in lower case.
///
/// Any token may be asked for; beyond the text everything is empty.
final class Words {
  /// Articles that names of lands take with an adjective: "das ferne Lusanien".
  private static final Set<String> NEUTER = Set.of("das", "dem", "des", "im");

  /// Ends of common nouns that names of lands have as well.
  private static final List<String> PLURALS =
      List.of(
          "medien",
          "linien",
          "serien",
          "familien",
          "batterien",
          "studien",
          "ferien",
          "aktien",
          "gremien",
          "ministerien",
          "materialien",
          "kriterien",
          "prinzipien",
          "kategorien",
          "akademien",
          "theorien",
          "pandemien",
          "kopien",
          "industrien",
          "immobilien");

  private final TaggedText text;
  private final SmallForms forms;
  private final BitSet names = new BitSet();

  Words(TaggedText text, SmallForms forms) {
    this.text = text;
    this.forms = forms;
    for (int i = 0; i < text.size(); i++) {
      names.set(i, name(i));
    }
  }

  static String lower(String form) {
    return form.toLowerCase(Locale.GERMAN);
  }

  TaggedText text() {
    return text;
  }

  int size() {
    return text.size();
  }

  Tag tag(int token) {
    return text.tag(token);
  }

  /// The form in lower case.
  String small(int token) {
    return token < 0 || token >= text.size() ? "" : forms.of(text.form(token));
  }

  /// The dictionary form in lower case.
  String lemma(int token) {
    return token < 0 || token >= text.size() ? "" : forms.of(text.word(token).lemma());
  }

  /// True for a capitalised word that is tagged as a name or known to no dictionary.
  boolean nameLike(int token) {
    return token >= 0 && names.get(token);
  }

  private boolean name(int i) {
    Tag tag = text.tag(i);
    if (!tag.nominal() || !text.capitalised(i) || !text.is(i, TokenKind.WORD)) {
      return false;
    }
    return tag == Tag.NE || unknown(i) && !common(i);
  }

  /// True if no dictionary lists the form.
  boolean unknown(int token) {
    return text.word(token).readings().guessed() || text.word(token).readings().list().isEmpty();
  }

  /// A noun behind a determiner, or a compound with an ending that names of lands have as well.
  private boolean common(int i) {
    boolean determined =
        switch (text.tag(i - 1)) {
          case ADJA -> !NEUTER.contains(text.form(i - 2));
          case ART, CARD, PIAT, PPOSAT, PDAT, APPRART -> true;
          default -> false;
        };
    return determined || text.form(i).endsWith("ien") && plural(text.form(i));
  }

  private static boolean plural(String form) {
    String small = lower(form);
    return PLURALS.stream().anyMatch(small::endsWith);
  }

  /// True for a capitalised noun or name in the singular that may be a name behind a noun: "Polizei
  /// Nordhafen".
  boolean apposed(int token) {
    int singular = Agreement.in(Agreement.NOM, Agreement.SINGULAR);
    boolean noun = text.tag(token) == Tag.NN && text.word(token).readings().guessed();
    return text.capitalised(token)
        && (text.tag(token) == Tag.NE || noun && (text.word(token).agreement() & singular) != 0);
  }
}
