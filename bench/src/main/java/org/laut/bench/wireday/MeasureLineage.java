package org.laut.bench.wireday;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.laut.Laut;
import org.laut.corpus.Item;
import org.laut.corpus.family.Families;
import org.laut.corpus.lineage.Ancestry;
import org.laut.corpus.lineage.Parentage;
import org.laut.corpus.lineage.Relation;
import org.laut.formats.json.InvalidJson;

/// Measures parents and relations on wire days: `MeasureLineage <folder of stories>...`.
///
/// Each folder is one day: its stories are compared with one another too. A copy in other words
/// (relation none, with a parent) is counted apart from those that share wording. Then the days are
/// read once more without the items that were copied: whatever parent is found now is invented.
final class MeasureLineage {
  private int parents;
  private int parentsRight;
  private int relationsRight;
  private int paraphrases;
  private int paraphrasesFound;
  private int others;
  private int invented;
  private int orphans;
  private int orphansGivenParents;
  private final Map<String, Integer> confusions = new TreeMap<>();

  private MeasureLineage() {}

  public static void main(String[] args) throws IOException, InvalidJson {
    Laut laut = Laut.german();
    var measure = new MeasureLineage();
    for (String folder : args) {
      var stories = new ArrayList<Story>();
      try (Stream<Path> files = Files.list(Path.of(folder))) {
        for (Path file : files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
          stories.add(Story.read(file, laut));
        }
      }
      measure.day(stories);
    }
    measure.print();
  }

  private void day(List<Story> stories) {
    List<Item> items = stories.stream().flatMap(story -> story.items().stream()).toList();
    Map<String, String> copies = new TreeMap<>();
    Map<String, String> relations = new TreeMap<>();
    for (Story story : stories) {
      copies.putAll(story.copies());
      relations.putAll(story.relations());
    }
    orphaned(items, copies);
    for (Parentage parentage : Ancestry.of(items, Families.NONE)) {
      String ref = parentage.item().ref();
      String wanted = copies.get(ref);
      Item parent = parentage.parent();
      String got = parent == null ? "" : parent.ref();
      if (wanted == null) {
        others++;
        invented += parent == null ? 0 : 1;
        tell(parent != null || parentage.relation() != Relation.NONE, "no copy", parentage);
      } else if (relations.getOrDefault(ref, "none").equals("none")) {
        paraphrases++;
        paraphrasesFound += got.equals(wanted) ? 1 : 0;
        tell(!got.equals(wanted), "paraphrase of " + wanted, parentage);
      } else {
        copy(parentage, wanted, relations.getOrDefault(ref, ""));
      }
    }
  }

  private void orphaned(List<Item> items, Map<String, String> copies) {
    List<Item> left = items.stream().filter(item -> !copies.containsValue(item.ref())).toList();
    for (Parentage parentage : Ancestry.of(left, Families.NONE)) {
      orphans++;
      orphansGivenParents += parentage.parent() == null ? 0 : 1;
      tell(parentage.relation() != Relation.NONE, "orphan", parentage);
    }
  }

  private void copy(Parentage parentage, String wanted, String relation) {
    Item parent = parentage.parent();
    boolean right = parent != null && parent.ref().equals(wanted);
    String got = parentage.relation().name().toLowerCase(Locale.ROOT);
    parents++;
    parentsRight += right ? 1 : 0;
    relationsRight += relation.equals(got) ? 1 : 0;
    confusions.merge(relation + " read as " + got, 1, Integer::sum);
    tell(!right || !relation.equals(got), relation + " of " + wanted, parentage);
  }

  private static void tell(boolean wrong, String truth, Parentage parentage) {
    if (wrong) {
      Item parent = parentage.parent();
      System.out.printf(
          Locale.ROOT,
          "%s (%s): %s of %s, %s%n",
          parentage.item().ref(),
          truth,
          parentage.relation(),
          parent == null ? "nobody" : parent.ref(),
          parentage.reasons());
    }
  }

  private void print() {
    System.out.printf(
        Locale.ROOT,
        "copies %d, parent right %d, relation right %d%n"
            + "paraphrases %d, parent right %d%n"
            + "other items %d, parents invented %d%n"
            + "without the originals: items %d, parents invented %d%n%s%n",
        parents,
        parentsRight,
        relationsRight,
        paraphrases,
        paraphrasesFound,
        others,
        invented,
        orphans,
        orphansGivenParents,
        confusions);
  }
}
