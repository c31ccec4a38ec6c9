package org.laut.app.view;

import java.util.ArrayList;
import java.util.List;
import org.laut.report.Notice;
import org.laut.text.Dateline;
import org.laut.text.Header;

/// Title, agency or publisher, place, day and length of an article, and what was odd in reading it.
final class HeadSection {
  private HeadSection() {}

  static List<String> lines(Page page) {
    var lines = new ArrayList<String>();
    Header header = page.report().document().header();
    if (header.title() != null) {
      for (String line : Cells.wrapped(Cells.plain(header.title()), page.columns())) {
        lines.add(page.palette().paint(Palette.Look.TITLE, line));
      }
    }
    String facts = String.join(" · ", facts(page, header));
    Cells.wrapped(facts, page.columns())
        .forEach(line -> lines.add(page.palette().paint(Palette.Look.FAINT, line)));
    List<Notice> notices = page.report().language() == null ? List.of() : page.report().notices();
    for (Notice notice : notices) {
      lines.addAll(Marked.lines("i", Cells.plain(notice.message()), page, Palette.Look.WARNING));
    }
    return lines;
  }

  private static List<String> facts(Page page, Header header) {
    var facts = new ArrayList<String>();
    Dateline dateline = page.report().dateline();
    if (header.publisher() != null) {
      facts.add(Cells.plain(header.publisher()));
    }
    if (dateline != null) {
      String agencies = String.join("/", dateline.agencies().stream().map(page::words).toList());
      if (!agencies.isEmpty()) {
        facts.add(agencies);
      }
      if (dateline.place() != null) {
        facts.add(page.words(dateline.place()));
      }
    }
    if (header.published() != null) {
      facts.add(new TimeWords(page.messages()).day(header.published()));
    }
    facts.add(page.messages().count("characters", page.points().length()));
    return facts;
  }
}
