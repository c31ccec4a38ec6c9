package org.laut.de.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.laut.de.morph.Lexicon;
import org.laut.de.token.GermanTokenizer;

/// The tagger over the tokenizer, for tests.
final class Tagging {
  private static final Tagger TAGGER = PerceptronTagger.load(Lexicon.load());
  private static final GermanTokenizer TOKENIZER = new GermanTokenizer();

  private Tagging() {}

  static List<Word> words(String text) {
    return TAGGER.tag(TOKENIZER.tokenize(text));
  }

  /// The tags of the words named, in the order of the text: "dass KOUS, das PRELS".
  static String tags(String text, String... forms) {
    List<String> wanted = new ArrayList<>(List.of(forms));
    return words(text).stream()
        .filter(word -> wanted.contains(word.form()))
        .map(word -> word.form() + " " + word.tag())
        .collect(Collectors.joining(", "));
  }

  /// The first word of this form.
  static Word word(String text, String form) {
    return words(text).stream().filter(word -> word.is(form)).findFirst().orElseThrow();
  }
}
