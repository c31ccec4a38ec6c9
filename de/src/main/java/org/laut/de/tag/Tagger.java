package org.laut.de.tag;

import java.util.List;
import org.laut.text.Tokenized;

/// Decides what each token is in its sentence.
public interface Tagger {
  /// One word per token, in the same order; sentence by sentence, linear in the tokens.
  List<Word> tag(Tokenized text);
}
