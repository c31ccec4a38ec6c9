package org.laut.bench.train;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.laut.de.morph.Lexicon;
import org.laut.de.tag.FormTable;
import org.laut.de.tag.PerceptronTagger;

/// Trains the tagger: `TrainTagger <folder of UD German GSD> <output>`.
///
/// With a folder alone it measures: five times it trains on four fifths and tags the rest.
final class TrainTagger {
  private static final int FOLDS = 5;

  private TrainTagger() {}

  public static void main(String[] args) throws IOException {
    List<TaggedSentence> treebank = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of(args[0]))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".conllu")).sorted().toList()) {
        treebank.addAll(Conllu.tagged(file));
      }
    }
    List<TaggedSentence> own = HandTagged.read();
    FormTable forms = new FormTable(Lexicon.load());
    if (args.length == 1) {
      measure(forms, treebank, own);
      return;
    }
    List<TaggedSentence> all = new ArrayList<>(treebank);
    all.addAll(own);
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(Path.of(args[1])))) {
      new PerceptronTrainer(forms).train(all).write(out);
    }
    System.out.println("trained on " + treebank.size() + " + " + own.size() + " sentences");
  }

  private static void measure(
      FormTable forms, List<TaggedSentence> treebank, List<TaggedSentence> own) {
    Score score = new Score();
    for (int fold = 0; fold < FOLDS; fold++) {
      List<TaggedSentence> train = new ArrayList<>(own);
      for (int i = 0; i < treebank.size(); i++) {
        if (i % FOLDS != fold) {
          train.add(treebank.get(i));
        }
      }
      PerceptronTagger tagger =
          new PerceptronTagger(forms, new PerceptronTrainer(forms).train(train));
      for (int i = fold; i < treebank.size(); i += FOLDS) {
        score.add(tagger, treebank.get(i));
      }
    }
    System.out.println(score.report());
    System.out.print(score.errors(40));
  }
}
