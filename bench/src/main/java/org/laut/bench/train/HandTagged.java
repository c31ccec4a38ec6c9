package org.laut.bench.train;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.laut.de.tag.Tag;

/// Our own training sentences: one a line, words parted by blanks, each `form/TAG`; marks stand
/// without a tag.
final class HandTagged {
  private HandTagged() {}

  static List<TaggedSentence> read() throws IOException {
    InputStream resource =
        Objects.requireNonNull(HandTagged.class.getResourceAsStream("sentences.txt"));
    List<TaggedSentence> all = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
      for (String line : lines.lines().toList()) {
        if (!line.isEmpty() && !line.startsWith("#")) {
          all.add(sentence(line));
        }
      }
    }
    return all;
  }

  private static TaggedSentence sentence(String line) {
    List<String> forms = new ArrayList<>();
    List<Tag> tags = new ArrayList<>();
    for (String word : line.split(" ", -1)) {
      int slash = word.lastIndexOf('/');
      forms.add(slash < 0 ? word : word.substring(0, slash));
      tags.add(slash < 0 ? mark(word) : Tag.valueOf(word.substring(slash + 1)));
    }
    return TaggedSentence.of(forms, tags);
  }

  private static Tag mark(String form) {
    return switch (form) {
      case "," -> Tag.COMMA;
      case ".", ":", ";", "!", "?" -> Tag.STOP;
      case "„", "“", "»", "«", "(", ")", "–" -> Tag.MARK;
      default -> throw new IllegalArgumentException("no tag: " + form);
    };
  }
}
