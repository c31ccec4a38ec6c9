package org.laut.bench.speed;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import opennlp.tools.util.model.BaseModel;

/// Apache OpenNLP with its published German models: sentences, tokens and parts of speech.
///
/// Serves one thread.
final class OpenNlp {
  private final SentenceDetectorME sentences =
      new SentenceDetectorME(model("sentence", SentenceModel::new));
  private final TokenizerME tokens = new TokenizerME(model("tokens", TokenizerModel::new));
  private final POSTaggerME tagger = new POSTaggerME(model("pos", POSModel::new));

  /// Reads a text; gives the number of words it has tagged.
  int read(String text) {
    int words = 0;
    for (String sentence : sentences.sentDetect(text)) {
      words += tagger.tag(tokens.tokenize(sentence)).length;
    }
    return words;
  }

  private interface Reader<M extends BaseModel> {
    M read(InputStream in) throws IOException;
  }

  private static <M extends BaseModel> M model(String task, Reader<M> reader) {
    String name = "/opennlp-de-ud-gsd-" + task + "-1.3-2.5.4.bin";
    try (InputStream in = OpenNlp.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("missing resource: " + name);
      }
      return reader.read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
