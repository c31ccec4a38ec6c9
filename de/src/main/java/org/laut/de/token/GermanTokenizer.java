package org.laut.de.token;

import java.util.List;
import org.laut.text.Sentence.Kind;
import org.laut.text.Token;
import org.laut.text.Tokenized;

/// Cuts German text into tokens, sentences, quotations and agency heads.
///
/// Immutable; serves any number of threads. Linear in the text, whatever the text is.
///
/// A sentence that ends inside a quotation is a sentence: „Es regnet. Wir gehen“, sagte er. makes
/// two. After `!` or `?` and a closing mark it goes on: „Es regnet!“, sagte er. is one. An agency
/// head ("Husum (dpa) -") and a credit ("(dpa)") are sentences of their own, of kind HEADING.
public final class GermanTokenizer {
  private final Abbreviations abbreviations = new Abbreviations();
  private final Openers openers = new Openers();
  private final AgencyCodes codes = new AgencyCodes();
  private final Periods periods = new Periods(abbreviations, openers);

  /// The text cut; empty lists for a text without a visible character.
  public Tokenized tokenize(String text) {
    List<Token> tokens = periods.join(text, new Cutter(text).cut());
    List<Block> blocks = new Layout(text, tokens).blocks();
    Quotations quotations = new QuotationMatcher(text, tokens).match(blocks);
    var sentences = new SentenceCutter(tokens, quotations, abbreviations, openers);
    var datelines = new DatelineFinder(tokens, codes, openers);
    boolean first = true;
    for (Block block : blocks) {
      int head = datelines.head(block, first);
      sentences.cut(block, head, datelines.credit(block, head));
      first &= block.kind() != Kind.TEXT;
    }
    return new Tokenized(
        text, tokens, sentences.sentences(), quotations.inOrder(), datelines.datelines());
  }
}
