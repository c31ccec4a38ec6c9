package org.laut.app.view;

import java.util.ArrayList;
import java.util.List;

/// A remark behind a mark, its further lines under the first one.
final class Marked {
  private static final String INDENT = "  ";

  private Marked() {}

  static List<String> lines(String mark, String remark, Page page, Palette.Look look) {
    var lines = new ArrayList<String>();
    int width = page.columns() - 2 * INDENT.length() - mark.length();
    String before = page.palette().paint(look, mark);
    for (String line : Cells.wrapped(remark, width)) {
      lines.add(INDENT + before + INDENT + line);
      before = " ".repeat(mark.length());
    }
    return lines;
  }
}
