package org.laut.app.view;

import java.util.ArrayList;
import java.util.List;
import org.laut.app.console.Messages;
import org.laut.report.Source;
import org.laut.text.Span;

/// On whose word the article stands: its origins with their statements, and the paper's caveats.
final class OriginsSection {
  private OriginsSection() {}

  static List<String> lines(Page page) {
    if (page.report().statements().isEmpty() && page.report().caveats().isEmpty()) {
      return List.of(
          page.messages().say(page.report().language() == null ? "not-read" : "nothing"));
    }
    Origins origins = Origins.of(page.report());
    var lines = new ArrayList<String>();
    String question = page.palette().paint(Palette.Look.TITLE, page.messages().say("question"));
    lines.add(question + "   " + String.join(" · ", counts(origins, page.messages())));
    origins.groups().forEach(g -> lines.addAll(group(g, page)));
    for (Span caveat : page.report().caveats()) {
      String remark = page.messages().say("caveat", page.words(caveat), page.place(caveat));
      lines.addAll(Marked.lines("!", remark, page, Palette.Look.WARNING));
    }
    return lines;
  }

  private static List<String> counts(Origins origins, Messages messages) {
    var counts = new ArrayList<String>();
    counts.add(messages.count("origins", origins.stated()));
    add(counts, "anonymous", origins.anonymous(), messages);
    add(counts, "unstated", origins.unstated(), messages);
    add(counts, "denials", origins.denials(), messages);
    return counts;
  }

  private static void add(List<String> counts, String key, int count, Messages messages) {
    if (count > 0) {
      counts.add(messages.count(key, count));
    }
  }

  /// Who, how many statements of theirs, and which.
  private static List<String> group(Origins.Group group, Page page) {
    Messages messages = page.messages();
    String counted = messages.count("statements", group.statements().size());
    String denied = group.denials() == 0 ? "" : " · " + messages.count("denials", group.denials());
    String numbers = String.join(" ", group.numbers().stream().map(String::valueOf).toList());
    int nameWidth = page.columns() * 45 / 100;
    int countWidth = 24;
    List<String> names = Cells.wrapped(name(group, page), nameWidth);
    List<String> listed = Cells.wrapped(numbers, page.columns() - nameWidth - countWidth - 6);
    var lines = new ArrayList<String>();
    for (int i = 0; i < Math.max(names.size(), listed.size()); i++) {
      String name = Cells.padded(i < names.size() ? names.get(i) : "", nameWidth);
      Palette.Look look = group.isStated() ? Palette.Look.SOURCE : Palette.Look.FAINT;
      String count = Cells.padded(i == 0 ? counted + denied : "", countWidth);
      String list = i < listed.size() ? listed.get(i) : "";
      lines.add(
          "  "
              + page.palette().paint(look, name)
              + "  "
              + count
              + "  "
              + page.palette().paint(Palette.Look.FAINT, list));
    }
    return lines;
  }

  private static String name(Origins.Group group, Page page) {
    String name = page.names().of(group.origin());
    Source through = group.through(page.text());
    return through == null ? name : page.messages().say("through", name, page.names().of(through));
  }
}
