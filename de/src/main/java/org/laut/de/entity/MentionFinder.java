package org.laut.de.entity;

import java.util.List;
import org.laut.report.EntityKind;
import org.laut.text.TokenKind;

/// Finds every mention of a text: full names first, then what they are called again, then the nouns
/// that describe somebody without naming.
final class MentionFinder {
  private final TextView text;
  private final Marks marks = new Marks();
  private final NameTrie own = new NameTrie();
  private final PersonMentions persons;
  private final NameMentions names;
  private final NounMentions nouns;

  MentionFinder(TextView text, Lexicons lexicons, People people) {
    this.text = text;
    this.persons = new PersonMentions(text, lexicons, people, marks, own);
    this.names = new NameMentions(text, lexicons, marks, own);
    this.nouns = new NounMentions(text, lexicons, marks);
  }

  /// All mentions in the order of the text; their names do not overlap.
  List<Mention> find() {
    persons.fullNames();
    names.find();
    persons.titled();
    again();
    persons.wellKnown();
    persons.speaking();
    nouns.find(marks.inOrder());
    return marks.inOrder();
  }

  /// Names that the text itself has introduced.
  private void again() {
    for (int i = 0; i < text.size(); i++) {
      NameTrie.Match match =
          marks.free(i) && text.kind(i, TokenKind.WORD)
              ? own.longest(text.tokens(), i, text.sentenceEnd(i))
              : null;
      if (match != null && marks.free(match.end() - 1)) {
        if (match.name().kind() == EntityKind.PERSON) {
          persons.again(i, match.end(), match.name());
        } else {
          names.add(i, match.end(), match.name());
        }
      }
    }
  }
}
