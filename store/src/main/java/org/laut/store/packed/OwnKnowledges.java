package org.laut.store.packed;

import java.util.ArrayList;
import java.util.List;
import org.laut.report.OwnKnowledge;
import org.laut.report.OwnKnowledge.Kind;
import org.laut.text.Span;

/// The packed form of what an item's publisher knows at first hand.
final class OwnKnowledges {
  private static final List<Kind> KINDS = List.of(Kind.TOLD_TO_US, Kind.EYEWITNESS, Kind.LEARNED);

  private static final int KIND = 0x0F;
  private static final int NAMED = 0x10;

  private OwnKnowledges() {}

  static void write(List<OwnKnowledge> all, ByteSink out) {
    out.count(all.size());
    int last = 0;
    for (OwnKnowledge own : all) {
      Span medium = own.medium();
      out.octet(KINDS.indexOf(own.kind()) | (medium == null ? 0 : NAMED));
      Passages.span(own.span(), last, out);
      last = own.span().start();
      if (medium != null) {
        Passages.span(medium, last, out);
      }
    }
  }

  static List<OwnKnowledge> read(ByteSource in) {
    int count = in.elements();
    var all = new ArrayList<OwnKnowledge>(count);
    int last = 0;
    for (int i = 0; i < count; i++) {
      int octet = in.octet();
      Span span = Passages.span(last, in);
      last = span.start();
      Span medium = (octet & NAMED) == 0 ? null : Passages.span(last, in);
      all.add(new OwnKnowledge(kind(octet & KIND), span, medium));
    }
    return all;
  }

  private static Kind kind(int index) {
    if (index >= KINDS.size()) {
      throw new DamagedItem("no kind of knowledge " + index);
    }
    return KINDS.get(index);
  }
}
