package org.laut.app.input;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.laut.app.console.Failure;
import org.laut.app.console.Messages;
import org.laut.formats.html.HtmlReader;
import org.laut.formats.text.Decoded;
import org.laut.formats.text.NotText;
import org.laut.formats.text.TextReader;
import org.laut.report.Notice;
import org.laut.report.Report;
import org.laut.text.Document;
import org.laut.text.Header;
import org.laut.text.Span;

/// A file as a document.
///
/// @param name as the user wrote it
/// @param remarks on how it was read, for the user
public record Article(String name, Document document, List<String> remarks) {
  public Article {
    remarks = List.copyOf(remarks);
  }

  /// The article in the bytes of a file: a text or a web page, by its suffix or its first words.
  ///
  /// @param name as the user wrote it; the id of the document, unless it is standard input
  public static Article of(String name, byte[] bytes, Messages messages) throws Failure {
    Decoded decoded = decode(name, bytes);
    var remarks = new ArrayList<String>();
    if (decoded.text().isEmpty()) {
      remarks.add(messages.say("notice.empty"));
    }
    String charset = decoded.charset().name();
    if (!charset.equals("UTF-8")) {
      remarks.add(messages.say("notice.encoding", charset));
    }
    if (decoded.damaged() > 0) {
      remarks.add(messages.say("notice.damaged", decoded.damaged(), charset));
    }
    Document document = document(name, decoded.text());
    return new Article(name, name.equals("-") ? document : named(document, name), remarks);
  }

  private static Decoded decode(String name, byte[] bytes) throws Failure {
    try {
      return TextReader.decode(bytes);
    } catch (NotText e) {
      throw e.kind().isEmpty()
          ? Failure.failed("binary", name)
          : Failure.failed("binary-kind", name, e.kind());
    }
  }

  private static Document document(String name, String text) throws Failure {
    String suffix = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    boolean page =
        suffix.equals("html")
            || suffix.equals("htm")
            || suffix.equals("xhtml")
            || HtmlReader.looksLikeHtml(text);
    if (!page || text.isEmpty()) {
      return Document.of(text);
    }
    Document article = HtmlReader.read(text);
    if (article.text().isEmpty()) {
      throw Failure.failed("no-article", name);
    }
    return article;
  }

  private static Document named(Document document, String ref) {
    Header h = document.header();
    return new Document(
        document.text(), new Header(ref, h.title(), h.publisher(), h.published(), h.language()));
  }

  /// The same article with the day it was published.
  public Article published(LocalDate day) {
    return new Article(name, document.published(day), remarks);
  }

  /// The report with the remarks before its own notices.
  public Report remarked(Report report) {
    if (remarks.isEmpty()) {
      return report;
    }
    var notices = new ArrayList<Notice>();
    remarks.forEach(remark -> notices.add(new Notice(new Span(0, 0), remark)));
    notices.addAll(report.notices());
    return new Report(
        report.document(),
        report.language(),
        report.dateline(),
        report.entities(),
        report.statements(),
        report.times(),
        report.events(),
        report.caveats(),
        notices);
  }
}
