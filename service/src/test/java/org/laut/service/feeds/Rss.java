package org.laut.service.feeds;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Feeds of invented news.
final class Rss {
  private Rss() {}

  /// A feed of a paper called Küstenbote.
  static String feed(String... entries) {
    return headed("", entries);
  }

  /// The same with more in its head.
  static String headed(String head, String... entries) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><rss version=\"2.0\"><channel>"
        + "<title>Küstenbote</title><link>http://127.0.0.1/</link><language>de</language>"
        + head
        + String.join("", entries)
        + "</channel></rss>";
  }

  /// An entry with the publisher from which it was taken.
  static String entry(String guid, String text) {
    return "<item><guid isPermaLink=\"false\">"
        + guid
        + "</guid><title>Hafen</title><source url=\"http://agentur.example/rss\">Nordagentur</source>"
        + "<pubDate>Tue, 11 Mar 2025 08:00:00 +0100</pubDate><description>"
        + text
        + "</description></item>";
  }

  /// A feed with many entries.
  static String many(int count) {
    Stream<String> entries =
        IntStream.range(0, count)
            .mapToObj(i ->
                entry("n" + i, "Der Kai " + i + " sei gesperrt, sagte Hafenmeisterin Inge Tam."));
    return feed(entries.collect(Collectors.joining()));
  }
}
