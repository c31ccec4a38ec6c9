package org.laut.app;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/// One item in every format, and the same made hostile.
final class HostileFiles {
  private static final String SENTENCE = "Für den Damm hafte die Stadt, sagte Jonas Kroll. ";
  private static final int FIFTY_MEGABYTES = 50 << 20;

  private HostileFiles() {}

  /// Whole items by the names of their files; each holds the one place where [#SENTENCE] stands.
  private static Map<String, String> formats() {
    var files = new LinkedHashMap<String, String>();
    files.put("a.txt", SENTENCE);
    files.put("a.jsonl", "{\"id\":\"j\",\"text\":\"" + SENTENCE + "\"}");
    files.put(
        "a.ninjs.json",
        "{\"uri\":\"n\",\"version\":\"1\",\"type\":\"text\",\"body_text\":\"" + SENTENCE + "\"}");
    files.put(
        "a.rss",
        xml(
            """
            <rss version="2.0"><channel><title>Bote</title><item><guid>r</guid>
            <title>Damm</title><description>%s</description></item></channel></rss>\
            """));
    files.put(
        "a.atom",
        xml(
            """
            <feed xmlns="http://www.w3.org/2005/Atom"><title>Bote</title><entry><id>f</id>
            <title>Damm</title><content type="text">%s</content></entry></feed>\
            """));
    files.put(
        "a.newsml.xml",
        xml(
            """
            <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="g" version="1">
            <contentSet><inlineData contenttype="text/plain">%s</inlineData></contentSet>
            </newsItem>\
            """));
    files.put(
        "a.html",
        "<html><head><meta charset=\"utf-8\"><title>Damm</title></head><body><article><p>"
            + SENTENCE.repeat(3)
            + "</p></article></body></html>");
    files.put("a.warc", warc(SENTENCE));
    return files;
  }

  private static String xml(String body) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + body.formatted(SENTENCE);
  }

  private static String warc(String page) {
    String answer = "HTTP/1.1 200 OK\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n" + page;
    return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:1>\r\n"
        + "WARC-Date: 2025-03-11T07:00:00Z\r\nWARC-Target-URI: http://bote.example/a\r\n"
        + "Content-Type: application/http; msgtype=response\r\nContent-Length: "
        + answer.getBytes(UTF_8).length
        + "\r\n\r\n"
        + answer
        + "\r\n\r\n";
  }

  /// Writes the whole ones into a folder.
  static void whole(Path folder) throws IOException {
    for (Map.Entry<String, String> file : formats().entrySet()) {
      write(folder, file.getKey(), file.getValue().getBytes(UTF_8));
    }
  }

  /// Cut off in the middle; a text or a page has no end by which that could be told.
  static void truncated(Path folder) throws IOException {
    for (Map.Entry<String, String> file : formats().entrySet()) {
      if (!file.getKey().endsWith(".txt") && !file.getKey().endsWith(".html")) {
        byte[] bytes = file.getValue().getBytes(UTF_8);
        write(folder, file.getKey(), Arrays.copyOf(bytes, bytes.length - 30));
        byte[] packed = gzip(bytes);
        write(folder, file.getKey() + ".gz", Arrays.copyOf(packed, packed.length - 20));
      }
    }
  }

  /// With a line of 50 MB.
  static void huge(Path folder) throws IOException {
    String line = SENTENCE.repeat(FIFTY_MEGABYTES / SENTENCE.length());
    for (Map.Entry<String, String> file : formats().entrySet()) {
      String name = file.getKey();
      boolean archive = name.endsWith(".warc");
      String text = archive ? warc(line) : file.getValue().replace(SENTENCE, line);
      write(folder, name, text.getBytes(UTF_8));
    }
  }

  /// In Latin-1 though they are UTF-8 or say so; texts, pages and archives are guessed by what they
  /// hold.
  static void wronglyEncoded(Path folder) throws IOException {
    for (Map.Entry<String, String> file : formats().entrySet()) {
      String name = file.getKey();
      if (name.contains("json") || name.contains("xml") || name.matches(".*(rss|atom)")) {
        write(folder, name, file.getValue().getBytes(ISO_8859_1));
      }
    }
    write(folder, "utf32.txt", SENTENCE.getBytes(Charset.forName("UTF-32")));
  }

  /// With entities of their own that grow, or that fetch a file.
  static void withEntities(Path folder) throws IOException {
    var bomb = new StringBuilder("<!DOCTYPE x [<!ENTITY a0 \"Damm \">");
    for (int i = 1; i < 12; i++) {
      String before = "&a" + (i - 1) + ";";
      bomb.append("<!ENTITY a%d \"%s\">".formatted(i, before.repeat(10)));
    }
    String fetching = "<!DOCTYPE x [<!ENTITY a11 SYSTEM \"file:///etc/passwd\">";
    for (Map.Entry<String, String> file : formats().entrySet()) {
      if (file.getValue().startsWith("<?xml")) {
        String using = file.getValue().replace(SENTENCE, "&a11;");
        write(folder, file.getKey(), declared(using, bomb + "]>"));
        write(folder, "f" + file.getKey(), declared(using, fetching + "]>"));
        write(folder, "u" + file.getKey(), using.getBytes(UTF_8));
      }
    }
  }

  private static byte[] declared(String xml, String types) {
    return xml.replaceFirst("\n", types).getBytes(UTF_8);
  }

  /// Packed so that a few bytes stand for 300 MB.
  static void bombs(Path folder) throws IOException {
    for (Map.Entry<String, String> file : formats().entrySet()) {
      byte[] whole = file.getValue().getBytes(UTF_8);
      var packed = new ByteArrayOutputStream();
      try (var gzip = new GZIPOutputStream(packed)) {
        gzip.write(whole, 0, whole.length / 2);
        byte[] megabyte = new byte[1 << 20];
        Arrays.fill(megabyte, (byte) ' ');
        for (int i = 0; i < 300; i++) {
          gzip.write(megabyte);
        }
      }
      write(folder, file.getKey() + ".gz", packed.toByteArray());
    }
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    var packed = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(packed)) {
      gzip.write(bytes);
    }
    return packed.toByteArray();
  }

  private static void write(Path folder, String name, byte[] bytes) throws IOException {
    Files.write(folder.resolve(name), bytes);
  }
}
