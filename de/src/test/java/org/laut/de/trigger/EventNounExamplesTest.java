package org.laut.de.trigger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.laut.de.morph.Lexicon;
import org.laut.de.morph.WordClass;
import org.laut.de.tag.PerceptronTagger;
import org.laut.de.tag.Tagger;
import org.laut.de.tag.Word;
import org.laut.de.token.GermanTokenizer;

/// Every noun of the lexicon is read as that noun in its example.
class EventNounExamplesTest {
  /// Nouns that the dictionary takes for names or does not know.
  private static final Set<String> UNKNOWN =
      Set.of(
          "Amokfahrt",
          "Amoklauf",
          "Auswärtssieg",
          "Datenklau",
          "EM",
          "Femizid",
          "Gewahrsam",
          "Heimkehr",
          "Hilfspaket",
          "Inbetriebnahme",
          "Ingewahrsamnahme",
          "Kandidatenkür",
          "Konvent",
          "Leihe",
          "Lieferstopp",
          "Lynchmord",
          "Moratorium",
          "Mure",
          "Murgang",
          "Orkanböe",
          "Pogrom",
          "Rebellion",
          "Sammelklage",
          "Sendestart",
          "Spionage",
          "Sturmböe",
          "Taifun",
          "Weltcup",
          "Ölpest");

  private static final Lexicon LEXICON = Lexicon.load();
  private static final List<EventNoun> NOUNS = EventNouns.load().all().toList();

  @Test
  void a_lemma_is_a_noun_of_the_dictionary() {
    Set<String> unknown =
        NOUNS.stream()
            .map(EventNoun::lemma)
            .filter(lemma -> !LEXICON.readings(lemma, false).has(WordClass.NOUN))
            .collect(Collectors.toSet());
    assertThat(unknown).isEqualTo(UNKNOWN);
  }

  @Test
  void an_example_has_its_noun() {
    Tagger tagger = PerceptronTagger.load(LEXICON);
    GermanTokenizer tokenizer = new GermanTokenizer();
    assertThat(NOUNS)
        .filteredOn(noun ->
            tagger.tag(tokenizer.tokenize(noun.example())).stream()
                .map(Word::lemma)
                .noneMatch(noun.lemma()::equals))
        .isEmpty();
  }
}
