package org.laut.bench.train;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.laut.de.morph.Lexicon;
import org.laut.de.tag.PerceptronTagger;
import org.laut.de.tag.Tag;
import org.laut.de.tag.Word;

/// Measures the tagger on UD German PUD, which has universal tags and a tag set of its own:
/// `MeasureTagger <CoNLL-U file>`.
///
/// A tag counts as right if its universal tag is one that fits it. The verb forms, finite,
/// infinitive and participle, are those of the treebank's own tags.
final class MeasureTagger {
  private static final int UPOS = 3;
  private static final int XPOS = 4;

  private int words;
  private int right;
  private int verbs;
  private int verbsRight;
  private final Map<String, Integer> errors = new TreeMap<>();

  private MeasureTagger() {}

  public static void main(String[] args) throws IOException {
    PerceptronTagger tagger = PerceptronTagger.load(Lexicon.load());
    MeasureTagger measure = new MeasureTagger();
    for (List<Conllu.Line> sentence : Conllu.read(Path.of(args[0]))) {
      measure.add(tagger, sentence);
    }
    System.out.printf(
        Locale.ROOT,
        "universal tags %.2f %% of %d, verb forms %.2f %% of %d%n",
        100.0 * measure.right / measure.words,
        measure.words,
        100.0 * measure.verbsRight / measure.verbs,
        measure.verbs);
    measure.errors.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .limit(20)
        .forEach(e -> System.out.println(e.getValue() + " " + e.getKey()));
  }

  private void add(PerceptronTagger tagger, List<Conllu.Line> sentence) {
    List<String> forms = new ArrayList<>();
    sentence.forEach(line -> forms.add(line.form()));
    List<Tag> none = Collections.nCopies(forms.size(), Tag.XY);
    List<Word> found = tagger.tag(TaggedSentence.of(forms, none).text());
    for (int i = 0; i < found.size(); i++) {
      Conllu.Line line = sentence.get(i);
      String universal = line.columns().get(UPOS);
      Tag tag = found.get(i).tag();
      words++;
      if (fitting(tag).contains(universal)) {
        right++;
      } else {
        errors.merge(universal + " as " + tag, 1, Integer::sum);
      }
      int gold = form(line.columns().get(XPOS));
      if (gold != 0 || tag.verb()) {
        verbs++;
        verbsRight += gold == Score.form(tag) ? 1 : 0;
      }
    }
  }

  private static int form(String treebankTag) {
    return switch (treebankTag) {
      case "VBC" -> 1;
      case "VB" -> 2;
      case "VBN" -> 3;
      default -> 0;
    };
  }

  /// The universal tags that a tag may stand for.
  private static String fitting(Tag tag) {
    return switch (tag) {
      case ADJA -> "ADJ";
      case ADJD -> "ADJ ADV";
      case ADV, PWAV, PAV -> "ADV PRON";
      case APPR, APPRART, APPO, APZR, PTKVZ -> "ADP ADV";
      case ART -> "DET";
      case CARD -> "NUM";
      case ITJ, PTKANT -> "INTJ PART";
      case KOUI, KOUS -> "SCONJ ADP";
      case KON -> "CCONJ";
      case KOKOM -> "ADP CCONJ SCONJ ADV";
      case NN, TRUNC -> "NOUN";
      case NE -> "PROPN";
      case PDS, PIS, PPER, PRELS, PRF, PWS, PPOSS -> "PRON";
      case PDAT, PIAT, PPOSAT, PRELAT, PWAT -> "DET PRON ADJ";
      case PTKZU, PTKNEG, PTKA -> "PART ADV";
      case FM, XY -> "X PROPN SYM";
      case VVFIN, VVIMP, VVINF, VVIZU, VVPP, VAFIN, VAIMP, VAINF, VAPP, VMFIN, VMINF, VMPP ->
          "VERB AUX";
      case COMMA, STOP, MARK -> "PUNCT SYM";
    };
  }
}
