package org.laut.de.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.laut.de.morph.Lexicon;
import org.laut.de.tag.PerceptronTagger;
import org.laut.de.tag.TaggedText;
import org.laut.de.token.GermanTokenizer;
import org.laut.text.Tokenized;

class PhrasesTest {
  private static final GermanTokenizer TOKENIZER = new GermanTokenizer();
  private static final PerceptronTagger TAGGER = PerceptronTagger.load(Lexicon.load());

  @Test
  void an_adverb_in_front_of_a_bare_noun_stays_outside() {
    assertThat(phrases("Die Brücke hält, so Landrat Enno Focken."))
        .containsExactly("Die Brücke", "Landrat Enno Focken");
  }

  @Test
  void an_adverb_in_front_of_a_number_belongs_to_it() {
    assertThat(phrases("Im Hafen lagen rund 40 Kutter.")).contains("rund 40 Kutter");
  }

  @Test
  void a_name_in_the_genitive_opens_the_phrase_of_its_noun() {
    assertThat(nominatives("Kiels neuer Bürgermeister Jost Emken schwieg."))
        .containsExactly("Kiels neuer Bürgermeister Jost Emken");
  }

  @Test
  void a_first_name_on_s_leaves_the_case_of_the_name_open() {
    assertThat(nominatives("Andres Focken schwieg.")).containsExactly("Andres Focken");
  }

  private static List<String> nominatives(String german) {
    return read(german, true);
  }

  private static List<String> phrases(String german) {
    return read(german, false);
  }

  private static List<String> read(String german, boolean nominative) {
    Tokenized tokens = TOKENIZER.tokenize(german);
    TaggedText text = new TaggedText(tokens, TAGGER.tag(tokens));
    Phrases phrases = Phrases.of(text);
    List<String> found = new ArrayList<>();
    NounPhrase phrase = phrases.next(0, text.size());
    while (phrase != null) {
      if (!nominative || phrase.nominative()) {
        found.add(text.span(phrase.first(), phrase.end()).of(german));
      }
      phrase = phrases.next(phrase.end(), text.size());
    }
    return found;
  }
}
