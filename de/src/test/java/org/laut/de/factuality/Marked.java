package org.laut.de.factuality;

import static java.util.Objects.requireNonNull;

import org.laut.de.clause.Units;
import org.laut.de.morph.Lexicon;
import org.laut.de.phrase.Phrases;
import org.laut.de.tag.PerceptronTagger;
import org.laut.de.tag.TagRepair;
import org.laut.de.tag.TaggedText;
import org.laut.de.token.GermanTokenizer;
import org.laut.text.Tokenized;

/// A sentence in which brackets mark the word that names an event.
record Marked(TaggedText text, Site site) {
  private static final GermanTokenizer TOKENIZER = new GermanTokenizer();
  private static final PerceptronTagger TAGGER = PerceptronTagger.load(Lexicon.load());
  private static final FactualityReader READER = FactualityReader.load();

  static Marked of(String marked) {
    int offset = marked.indexOf('[');
    Tokenized tokens = TOKENIZER.tokenize(marked.replace("[", "").replace("]", ""));
    TaggedText text = new TaggedText(tokens, TagRepair.repair(TAGGER.tag(tokens)));
    Sites sites = Sites.of(text, Phrases.of(text), Units.of(text));
    return new Marked(text, requireNonNull(sites.at(text.at(offset)), marked));
  }

  Reading read() {
    return READER.read(site);
  }

  String embedder() {
    Embedder embedder = READER.embedder(site);
    return embedder == null ? "none" : embedder.use().lemma();
  }
}
