package org.laut.bench.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.laut.de.tag.Tag;

/// Sentences of a CoNLL-U file, a word a line, ten columns.
///
/// A token that the treebank splits ("zum" into "zu" and "dem") is one token here, and so is a
/// truncated word with its hyphen.
final class Conllu {
  private static final int FORM = 1;

  private Conllu() {}

  /// One token: the columns of its line, those of its first part if it was split.
  ///
  /// @param fused true if the treebank splits it
  record Line(String form, List<String> columns, boolean fused) {}

  /// The sentences of a file in order.
  static List<List<Line>> read(Path file) throws IOException {
    List<List<Line>> sentences = new ArrayList<>();
    List<Line> sentence = new ArrayList<>();
    String fused = "";
    int parts = 0;
    for (String line : Files.readAllLines(file)) {
      List<String> columns = List.of(line.split("\t", -1));
      String id = columns.get(0);
      if (line.isEmpty()) {
        sentences.add(List.copyOf(sentence));
        sentence.clear();
      } else if (id.contains("-") && !line.startsWith("#")) {
        fused = columns.get(FORM);
        parts = parts(id);
        // An id with a period is a word that the sentence leaves out.
      } else if (!line.startsWith("#") && !id.contains(".")) {
        boolean first = !fused.isEmpty();
        if (first || parts == 0) {
          sentence.add(new Line(first ? fused : columns.get(FORM), columns, first));
        }
        fused = "";
        parts = Math.max(0, parts - 1);
      }
    }
    return sentences;
  }

  /// Number of words in the range "3-4".
  private static int parts(String range) {
    int dash = range.indexOf('-');
    int first = Integer.parseInt(range.substring(0, dash));
    return Integer.parseInt(range.substring(dash + 1)) - first + 1;
  }

  /// The sentences of a file with STTS tags.
  static List<TaggedSentence> tagged(Path file) throws IOException {
    List<TaggedSentence> all = new ArrayList<>();
    for (List<Line> sentence : read(file)) {
      List<String> forms = new ArrayList<>();
      List<Tag> tags = new ArrayList<>();
      for (Line line : sentence) {
        int last = tags.size() - 1;
        if (line.form().equals("-") && last >= 0 && tags.get(last) == Tag.TRUNC) {
          forms.set(last, forms.get(last) + "-");
        } else {
          forms.add(line.form());
          tags.add(tag(line));
        }
      }
      all.add(TaggedSentence.of(forms, tags));
    }
    return all;
  }

  private static Tag tag(Line line) {
    String name = line.columns().get(4);
    if (line.fused() && name.equals("APPR")) {
      return Tag.APPRART;
    }
    return switch (name) {
      case "$," -> Tag.COMMA;
      case "$." -> Tag.STOP;
      case "$(" -> line.form().startsWith("..") ? Tag.STOP : Tag.MARK;
      case "PROAV", "PAV" -> Tag.PAV;
      default -> Tag.valueOf(name);
    };
  }
}
