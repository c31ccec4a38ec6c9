package org.laut.de.entity;

import java.util.ArrayList;
import java.util.List;
import org.laut.de.morph.Agreement;
import org.laut.de.morph.Readings;
import org.laut.de.tag.Tag;
import org.laut.de.tag.Word;
import org.laut.report.SourceKind;
import org.laut.text.Sentence;
import org.laut.text.Span;
import org.laut.text.Token;
import org.laut.text.TokenKind;
import org.laut.text.Tokenized;

/// A text written with its tags, `Der/ART Minister/NN kam/VVFIN ./STOP`, one blank between words.
record Tagged(Tokenized text, List<Word> words, Entities entities) {
  private static final EntityFinder FINDER = EntityFinder.load();

  static Tagged of(String marked) {
    var tokens = new ArrayList<Token>();
    var words = new ArrayList<Word>();
    var sentences = new ArrayList<Sentence>();
    var text = new StringBuilder();
    int first = 0;
    for (String part : marked.split(" ", -1)) {
      int slash = part.lastIndexOf('/');
      String form = part.substring(0, slash);
      Tag tag = Tag.valueOf(part.substring(slash + 1));
      var token = new Token(text.length(), text.length() + form.length(), form, kind(form, tag));
      text.append(form).append(' ');
      tokens.add(token);
      int agreement = tag.nominal() ? Agreement.ANY : 0;
      words.add(new Word(token, tag, form, agreement, 0, new Readings(form, List.of(), false)));
      if (tag == Tag.STOP) {
        sentences.add(new Sentence(first, tokens.size(), Sentence.Kind.TEXT, false));
        first = tokens.size();
      }
    }
    if (first < tokens.size()) {
      sentences.add(new Sentence(first, tokens.size(), Sentence.Kind.TEXT, false));
    }
    var cut = new Tokenized(text.toString(), tokens, sentences, List.of(), List.of());
    return new Tagged(cut, words, FINDER.find(cut, words));
  }

  private static TokenKind kind(String form, Tag tag) {
    return switch (tag) {
      case COMMA -> TokenKind.COMMA;
      case STOP -> TokenKind.STOP;
      case MARK -> "()".contains(form) ? TokenKind.BRACKET : TokenKind.QUOTE;
      default -> TokenKind.WORD;
    };
  }

  /// All mentions, `id: mention | mention`.
  List<String> mentions() {
    return entities.entities().stream()
        .map(e -> e.id() + ": " + String.join(" | ", e.mentions().stream().map(this::at).toList()))
        .toList();
  }

  /// The words from `first` on resolved; the head is the word at index `head` of the phrase.
  Resolution resolve(String phrase, int head) {
    int at = text.text().lastIndexOf(phrase);
    int first = index(at);
    int end = first + phrase.split(" ", -1).length;
    return entities.resolve(first, end, first + head);
  }

  SourceKind kind(String phrase, int head) {
    return resolve(phrase, head).kind();
  }

  String antecedent(String phrase, int head) {
    Span span = resolve(phrase, head).antecedent();
    return span == null ? "" : at(span);
  }

  int index(int offset) {
    int i = 0;
    while (text.tokens().get(i).start() < offset) {
      i++;
    }
    return i;
  }

  String at(Span span) {
    return span.of(text.text());
  }
}
