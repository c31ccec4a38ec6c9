package org.laut.de.factuality;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.stream.IntStream;
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
    TaggedText text = text(marked.replace("[", "").replace("]", ""));
    Sites sites = Sites.of(text, Phrases.of(text), Units.of(text));
    return new Marked(text, requireNonNull(sites.at(text.at(marked.indexOf('['))), marked));
  }

  /// One for each word of a sentence without brackets, those left out that belong to no clause.
  static List<Marked> words(String german) {
    TaggedText text = text(german);
    Sites sites = Sites.of(text, Phrases.of(text), Units.of(text));
    return IntStream.range(0, text.size() - 1)
        .filter(i -> !text.tag(i).punctuation() && sites.at(i) != null)
        .mapToObj(i -> new Marked(text, requireNonNull(sites.at(i))))
        .toList();
  }

  private static TaggedText text(String german) {
    Tokenized tokens = TOKENIZER.tokenize(german);
    return new TaggedText(tokens, TagRepair.repair(TAGGER.tag(tokens)));
  }

  Reading read() {
    return READER.read(site);
  }

  String embedder() {
    Embedder embedder = READER.embedder(site);
    return embedder == null ? "none" : embedder.use().lemma();
  }
}
