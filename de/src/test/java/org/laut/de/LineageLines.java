package org.laut.de;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.laut.corpus.Item;
import org.laut.corpus.NewsItem;
import org.laut.corpus.Release;
import org.laut.corpus.Release.Usage;
import org.laut.corpus.lineage.Parentage;
import org.laut.text.Document;
import org.laut.text.Header;

/// Items as golden files write them, and what they have from one another.
///
/// An item begins with a line `# ref publisher time`, with `by BYLINE` or `replaces REF` behind it;
/// its text follows. The publisher is one word, a `_` in it a blank.
final class LineageLines {
  private LineageLines() {}

  static List<Item> items(GermanPack pack, String input) {
    var items = new ArrayList<Item>();
    for (String block : ("\n" + input).split("\n# ", -1)) {
      if (!block.isBlank()) {
        items.add(item(pack, block));
      }
    }
    return items;
  }

  static String of(List<Parentage> parentages) {
    return parentages.stream().map(LineageLines::line).collect(Collectors.joining("\n"));
  }

  private static Item item(GermanPack pack, String block) {
    int end = block.indexOf('\n');
    String head = block.substring(0, end);
    String[] words = head.split(" ", 4);
    var header = new Header(words[0], null, words[1].replace('_', ' '), null, "de");
    var document = new Document(block.substring(end + 1).strip(), header);
    var release =
        new Release(
            behind(head, " by "),
            OffsetDateTime.parse("2025-03-11T" + words[2] + ":00Z"),
            Usage.USABLE,
            behind(head, " replaces "),
            null,
            null);
    return new Item(words[0], 1, new NewsItem(document, release), pack.study(document));
  }

  private static @Nullable String behind(String head, String mark) {
    int at = head.indexOf(mark);
    return at < 0 ? null : head.substring(at + mark.length());
  }

  private static String line(Parentage parentage) {
    var line = new StringBuilder(parentage.item().ref() + " " + parentage.relation());
    if (parentage.parent() != null) {
      line.append(" of ").append(parentage.parent().ref());
    }
    if (!parentage.siblings().isEmpty()) {
      line.append(
          parentage.siblings().stream()
              .map(Item::ref)
              .collect(Collectors.joining(", ", " with ", "")));
    }
    if (parentage.origin() != null) {
      line.append(" from ").append(parentage.origin());
    }
    if (!parentage.reasons().isEmpty()) {
      line.append(": ");
      line.append(
          parentage.reasons().stream()
              .map(reason -> reason.ground().name())
              .collect(Collectors.joining(" ")));
    }
    return line.toString();
  }
}
