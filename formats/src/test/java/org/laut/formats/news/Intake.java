package org.laut.formats.news;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.laut.corpus.NewsItem;
import org.laut.formats.intake.Limits;
import org.laut.formats.intake.Part;
import org.laut.formats.intake.Problem;

/// All parts of one input.
record Intake(List<Part> parts) {
  static final Limits SMALL = new Limits(1 << 20, 1L << 30, 200, 1000);

  static Intake of(String name, String text) {
    return of(name, text.getBytes(UTF_8));
  }

  static Intake of(String name, byte[] bytes) {
    return of(name, new ByteArrayInputStream(bytes), SMALL);
  }

  static Intake of(String name, InputStream in, Limits limits) {
    var parts = new ArrayList<Part>();
    new NewsReader(limits).read(name, in, parts::add);
    return new Intake(parts);
  }

  List<NewsItem> items() {
    return parts.stream()
        .filter(Part.Given.class::isInstance)
        .map(part -> ((Part.Given) part).item())
        .toList();
  }

  NewsItem item() {
    if (parts.size() == 1 && parts.getFirst() instanceof Part.Given given) {
      return given.item();
    }
    throw new AssertionError("not one item: " + parts);
  }

  List<String> refs() {
    return items().stream().map(i -> String.valueOf(i.document().header().ref())).toList();
  }

  List<String> texts() {
    return items().stream().map(i -> i.document().text()).toList();
  }

  /// The problems as lines like "NO_DATE gestern LINE 3".
  List<String> problems() {
    return parts.stream()
        .filter(Part.Refused.class::isInstance)
        .map(part -> line(((Part.Refused) part).problem()))
        .toList();
  }

  private static String line(Problem p) {
    String place = p.place().unit() + " " + p.place().number();
    return p.fault() + (p.detail().isEmpty() ? " " : " " + p.detail() + " ") + place;
  }

  static byte[] gzip(byte[] bytes) {
    var out = new ByteArrayOutputStream();
    try (var packed = new GZIPOutputStream(out)) {
      packed.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
