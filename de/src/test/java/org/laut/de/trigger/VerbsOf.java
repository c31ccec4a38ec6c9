package org.laut.de.trigger;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.laut.de.clause.Clause;
import org.laut.de.clause.Unit;
import org.laut.de.clause.Units;
import org.laut.de.clause.VerbGroup;
import org.laut.de.morph.Lexicon;
import org.laut.de.tag.PerceptronTagger;
import org.laut.de.tag.Tag;
import org.laut.de.tag.TagRepair;
import org.laut.de.tag.TaggedText;
import org.laut.de.tag.Tagger;
import org.laut.de.token.GermanTokenizer;
import org.laut.text.Tokenized;

/// What the reading makes of a sentence, for tests: its verbs and its words.
///
/// @param lemmas of the verbs of all clauses, in the order of the text
/// @param words lower-cased, with "sich" for every reflexive pronoun
record VerbsOf(List<String> lemmas, Set<String> words) {
  private static final GermanTokenizer TOKENIZER = new GermanTokenizer();
  private static final Tagger TAGGER = PerceptronTagger.load(Lexicon.load());

  static VerbsOf sentence(String german) {
    Tokenized tokens = TOKENIZER.tokenize(german);
    TaggedText text = new TaggedText(tokens, TagRepair.repair(TAGGER.tag(tokens)));
    List<String> lemmas = new ArrayList<>();
    for (Unit unit : Units.of(text)) {
      for (Clause clause : unit.clauses()) {
        VerbGroup verb = clause.verb();
        if (verb != null) {
          lemmas.add(verb.lemma());
        }
      }
    }
    Set<String> words = new HashSet<>();
    for (int i = 0; i < text.size(); i++) {
      words.add(text.tag(i) == Tag.PRF ? "sich" : text.form(i).toLowerCase(Locale.GERMAN));
    }
    return new VerbsOf(lemmas, words);
  }
}
