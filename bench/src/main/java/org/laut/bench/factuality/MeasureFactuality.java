package org.laut.bench.factuality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.laut.de.clause.Units;
import org.laut.de.factuality.FactualityReader;
import org.laut.de.factuality.Reading;
import org.laut.de.factuality.Site;
import org.laut.de.factuality.Sites;
import org.laut.de.morph.Lexicon;
import org.laut.de.phrase.Phrases;
import org.laut.de.tag.PerceptronTagger;
import org.laut.de.tag.Tag;
import org.laut.de.tag.TagRepair;
import org.laut.de.tag.TaggedText;
import org.laut.de.token.GermanTokenizer;
import org.laut.formats.json.InvalidJson;
import org.laut.formats.json.Json;
import org.laut.report.Status;
import org.laut.text.Span;
import org.laut.text.Tokenized;

/// Measures the status of given events on hand-annotated articles: `MeasureFactuality <folder of
/// JSON articles>`.
///
/// Each event is read at the best word of its trigger and compared with the first holder who says
/// anything. What rests on a bare present counts as right for planned and for happened as well,
/// since the date decides there.
final class MeasureFactuality {
  private final GermanTokenizer tokenizer = new GermanTokenizer();
  private final PerceptronTagger tagger = PerceptronTagger.load(Lexicon.load());
  private final FactualityReader reader = FactualityReader.load();
  private final Map<Status, int[]> counts = new EnumMap<>(Status.class);
  private int right;
  private int all;

  private MeasureFactuality() {}

  public static void main(String[] args) throws IOException, InvalidJson {
    Path folder = Path.of(args.length > 0 ? args[0] : "");
    if (args.length == 0 || !Files.isDirectory(folder)) {
      System.out.println("no folder of articles, nothing measured");
      return;
    }
    MeasureFactuality measure = new MeasureFactuality();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
        measure.article(file);
      }
    }
    measure.print();
  }

  private void article(Path file) throws IOException, InvalidJson {
    if (!(Json.value(Files.readString(file)) instanceof Map<?, ?> article)
        || !(article.get("text") instanceof String german)) {
      return;
    }
    Tokenized tokens = tokenizer.tokenize(german);
    TaggedText text = new TaggedText(tokens, TagRepair.repair(tagger.tag(tokens)));
    Sites sites = Sites.of(text, Phrases.of(text), Units.of(text));
    for (GoldEvent event : GoldEvent.all(article, german)) {
      Site site = site(text, sites, event.trigger());
      Reading reading = site == null ? null : reader.read(site);
      count(file, event, reading, german);
    }
  }

  private void count(Path file, GoldEvent event, @Nullable Reading reading, String german) {
    Status want = event.status();
    Status got = reading == null ? Status.UNKNOWN : reading.factuality().status();
    boolean dated = reading != null && reading.present();
    boolean fits = got == want || dated && (want == Status.PLANNED || want == Status.HAPPENED);
    all++;
    count(want)[0]++;
    if (fits) {
      right++;
      count(want)[1]++;
    } else {
      count(got)[2]++;
      System.out.printf(
          Locale.ROOT,
          "%s: %s is %s, read as %s%n",
          file.getFileName(),
          event.trigger().getFirst().of(german),
          want,
          got);
    }
  }

  private int[] count(Status status) {
    return counts.computeIfAbsent(status, s -> new int[3]);
  }

  /// The site of a trigger's verb, else of its noun, else of its first word.
  private static @Nullable Site site(TaggedText text, Sites sites, List<Span> trigger) {
    int best = -1;
    for (Span span : trigger) {
      for (int i = Math.max(0, text.at(span.start())); i < text.size(); i++) {
        if (text.token(i).start() >= span.end()) {
          break;
        }
        boolean inside = text.token(i).start() >= span.start();
        best = inside && (best < 0 || rank(text.tag(i)) > rank(text.tag(best))) ? i : best;
      }
    }
    return best < 0 ? null : sites.at(best);
  }

  private static int rank(Tag tag) {
    return switch (tag) {
      case VVFIN, VVPP, VVINF, VVIZU -> 3;
      case NN -> 2;
      case ADJA -> 1;
      default -> 0;
    };
  }

  private void print() {
    double sum = 0;
    int classes = 0;
    for (Map.Entry<Status, int[]> entry : counts.entrySet()) {
      int[] n = entry.getValue();
      double f1 = n[1] == 0 ? 0 : 2.0 * n[1] / (n[0] + n[1] + n[2]);
      System.out.printf(
          Locale.ROOT,
          "%-12s %3d, right %3d, too much %2d, F1 %.2f%n",
          entry.getKey(),
          n[0],
          n[1],
          n[2],
          f1);
      sum += n[0] > 0 ? f1 : 0;
      classes += n[0] > 0 ? 1 : 0;
    }
    System.out.printf(
        Locale.ROOT,
        "right %d of %d, macro F1 %.3f%n",
        right,
        all,
        classes == 0 ? 0 : sum / classes);
  }
}
