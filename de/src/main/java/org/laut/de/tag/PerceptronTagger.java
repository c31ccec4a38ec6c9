package org.laut.de.tag;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.laut.de.morph.Lexicon;
import org.laut.text.Sentence;
import org.laut.text.Token;
import org.laut.text.Tokenized;

/// An averaged perceptron that settles word after word from left to right, among the tags that the
/// dictionary allows.
public final class PerceptronTagger implements Tagger {
  private static final String MODEL = "tagger.model";
  private static final Tag[] TAGS = Tag.values();

  private final FormTable forms;
  private final Weights weights;

  public PerceptronTagger(FormTable forms, Weights weights) {
    this.forms = forms;
    this.weights = weights;
  }

  /// The tagger with the trained model.
  public static PerceptronTagger load(Lexicon lexicon) {
    try (InputStream model = PerceptronTagger.class.getResourceAsStream(MODEL)) {
      if (model == null) {
        throw new IllegalStateException("missing resource: " + MODEL);
      }
      return new PerceptronTagger(new FormTable(lexicon), Weights.read(model));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public List<Word> tag(Tokenized text) {
    List<Token> tokens = text.tokens();
    List<Word> words = new ArrayList<>(tokens.size());
    Context context = new Context(forms);
    int[] features = new int[Context.FEATURES];
    Set<String> names = new HashSet<>();
    for (Sentence sentence : text.sentences()) {
      context.begin(tokens, sentence.first(), sentence.end());
      for (int i = 0; i < context.size(); i++) {
        Tag tag = best(context, features);
        if (tag.nominal() && context.facts(i).readings().guessed()) {
          tag = consistent(tag, context.facts(i), names);
        }
        words.add(Choice.word(tokens.get(sentence.first() + i), tag, context.facts(i)));
        context.decide(tag);
      }
    }
    return words;
  }

  /// An unknown form that was a name before in the text is one again, in the genitive too.
  private static Tag consistent(Tag tag, FormFacts facts, Set<String> names) {
    String form = facts.form();
    if (tag == Tag.NE) {
      names.add(form);
      return tag;
    }
    if (names.isEmpty() || !TagSet.has(facts.candidates(), Tag.NE)) {
      return tag;
    }
    String base = form.endsWith("s") ? form.substring(0, form.length() - 1) : form;
    return names.contains(form) || names.contains(base) ? Tag.NE : tag;
  }

  private Tag best(Context context, int[] features) {
    long left = context.candidates();
    int best = Long.numberOfTrailingZeros(left);
    left &= left - 1;
    if (left == 0) {
      return TAGS[best];
    }
    int count = context.features(features);
    int bestScore = weights.score(features, count, best);
    for (; left != 0; left &= left - 1) {
      int tag = Long.numberOfTrailingZeros(left);
      int score = weights.score(features, count, tag);
      if (score > bestScore) {
        best = tag;
        bestScore = score;
      }
    }
    return TAGS[best];
  }
}
