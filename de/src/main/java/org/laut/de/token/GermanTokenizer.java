package org.laut.de.token;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.laut.text.Dateline;
import org.laut.text.Sentence.Kind;
import org.laut.text.Token;
import org.laut.text.Tokenized;

/// Cuts German text into tokens, sentences, quotations and agency heads.
///
/// Serves any number of threads. Linear in the text, whatever the text is.
///
/// A sentence that ends inside a quotation is a sentence: „Es regnet. Wir gehen“, sagte er. makes
/// two. After `!` or `?` and a closing mark it goes on: „Es regnet!“, sagte er. is one. An agency
/// head ("Husum (dpa) -") and a credit ("(dpa)") are sentences of their own, of kind HEADING.
public final class GermanTokenizer {
  private final Abbreviations abbreviations = new Abbreviations();
  private final Openers openers = new Openers();
  private final AgencyCodes codes = new AgencyCodes();
  private final FormPool forms = new FormPool();
  private final Periods periods = new Periods(abbreviations, openers);

  /// The text cut; empty lists for a text without a visible character.
  public Tokenized tokenize(String text) {
    List<Token> tokens = periods.join(text, new Cutter(text, forms).cut());
    List<Block> blocks = new Layout(text, tokens, codes).blocks();
    Quotations quotations = new QuotationMatcher(text, tokens).match(blocks);
    var sentences = new SentenceCutter(tokens, quotations, abbreviations, openers);
    var heads = new Heads(tokens, codes, openers);
    var credits = new Credits(tokens, codes);
    var datelines = new ArrayList<Dateline>();
    boolean bare = true;
    for (Block block : blocks) {
      boolean running = block.kind() == Kind.TEXT;
      Dateline head = block.kind() == Kind.BULLET ? null : heads.of(block, bare && running);
      int first = head == null ? block.first() : behind(tokens, block, head);
      Dateline credit = credits.of(first, block.end());
      int end = credit == null ? block.end() : before(tokens, block, credit);
      sentences.cut(block, first, end);
      add(datelines, head);
      add(datelines, credit);
      bare &= !running;
    }
    return new Tokenized(text, tokens, sentences.sentences(), quotations.inOrder(), datelines);
  }

  /// Index of the first token behind a head.
  private static int behind(List<Token> tokens, Block block, Dateline head) {
    int at = block.first();
    while (tokens.get(at).start() < head.whole().end()) {
      at++;
    }
    return at;
  }

  /// Index of the first token of a credit that is a sentence of its own; the end of the block if
  /// the credit stands inside a sentence.
  private static int before(List<Token> tokens, Block block, Dateline credit) {
    int at = block.end() - 1;
    while (tokens.get(at).start() > credit.whole().start()) {
      at--;
    }
    return at == block.first() || Credits.ends(tokens.get(at - 1)) ? at : block.end();
  }

  private static void add(List<Dateline> datelines, @Nullable Dateline found) {
    if (found != null) {
      datelines.add(found);
    }
  }
}
