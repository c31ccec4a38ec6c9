package org.laut.de.token;

import java.util.stream.Collectors;
import org.laut.text.Dateline;
import org.laut.text.Quotation;
import org.laut.text.Sentence;
import org.laut.text.Sentence.Kind;
import org.laut.text.Span;
import org.laut.text.Token;
import org.laut.text.Tokenized;

/// A cut text as lines that a golden file can hold: sentences, then quotations, then agency heads.
final class Rendering {
  private final Tokenized cut;

  private Rendering(Tokenized cut) {
    this.cut = cut;
  }

  static String of(Tokenized cut) {
    var rendering = new Rendering(cut);
    var lines = new StringBuilder();
    cut.sentences().forEach(s -> lines.append(rendering.sentence(s)).append('\n'));
    cut.quotations().forEach(q -> lines.append(rendering.quotation(q)).append('\n'));
    cut.datelines().forEach(d -> lines.append(rendering.dateline(d)).append('\n'));
    return lines.toString();
  }

  private String sentence(Sentence sentence) {
    String kind = sentence.kind() == Kind.TEXT ? "" : sentence.kind() + " ";
    return (sentence.opensParagraph() ? "¶ " : "  ")
        + kind
        + cut.tokens().subList(sentence.first(), sentence.end()).stream()
            .map(Token::form)
            .collect(Collectors.joining(" | "));
  }

  private String quotation(Quotation quotation) {
    int end = quotation.close() + (quotation.closed() ? 1 : 0);
    String text = cut.span(quotation.open(), end).of(cut.text()).replace('\n', '/');
    return "quote " + quotation.depth() + (quotation.closed() ? " " : " unclosed ") + text;
  }

  private String dateline(Dateline dateline) {
    Span place = dateline.place();
    return "head [%s] place %s by %s"
        .formatted(
            dateline.whole().of(cut.text()),
            place == null ? "-" : place.of(cut.text()),
            dateline.agencies().stream()
                .map(s -> s.of(cut.text()))
                .collect(Collectors.joining(", ")));
  }
}
