package org.laut.formats.news;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.laut.formats.html.HtmlReader;
import org.laut.formats.text.ByteOrderMark;

/// Finds out the format of an input: by how it begins, and where that does not say, by its suffix.
final class FormatGuess {
  private static final Set<String> ROOTS = Set.of("rss", "feed", "RDF", "newsItem", "newsMessage");

  private FormatGuess() {}

  /// The format of an input.
  ///
  /// @param head the first bytes, unpacked
  /// @param name as the user wrote it; a suffix of packing does not count
  static Format of(byte[] head, String name) {
    Charset charset = ByteOrderMark.charset(head);
    String start = new String(head, charset == null ? ISO_8859_1 : charset);
    String text = start.substring(ByteOrderMark.length(start)).stripLeading();
    Format shown = byContent(text);
    Format told = bySuffix(name);
    if (shown == Format.JSON && (told == Format.JSON_LINES || JsonShape.isLines(text))) {
      return Format.JSON_LINES;
    }
    if (shown != null) {
      return shown;
    }
    return told == null ? Format.TEXT : told;
  }

  private static @Nullable Format byContent(String text) {
    if (text.startsWith("WARC/")) {
      return Format.WARC;
    }
    if (JsonShape.opens(text)) {
      return Format.JSON;
    }
    if (ROOTS.contains(FirstTag.name(text))) {
      return Format.XML;
    }
    if (HtmlReader.looksLikeHtml(text)) {
      return Format.HTML;
    }
    return text.startsWith("<?xml") || text.startsWith("<!DOCTYPE") ? Format.XML : null;
  }

  private static @Nullable Format bySuffix(String name) {
    String low = name.toLowerCase(Locale.ROOT);
    String plain = low.endsWith(".gz") ? low.substring(0, low.length() - 3) : low;
    return switch (plain.substring(plain.lastIndexOf('.') + 1)) {
      case "html", "htm", "xhtml" -> Format.HTML;
      case "jsonl", "ndjson" -> Format.JSON_LINES;
      case "json" -> Format.JSON;
      case "xml", "rss", "atom", "rdf" -> Format.XML;
      case "warc" -> Format.WARC;
      default -> null;
    };
  }
}
