package org.laut.formats.news;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.laut.formats.feed.FeedHead;
import org.laut.formats.intake.Part;

/// Inputs that are to be feeds, and what feeds say of themselves.
class FeedOnlyTest {
  private record Read(FeedHead head, List<Part> parts) {
    static Read of(String text) {
      var parts = new ArrayList<Part>();
      var in = new ByteArrayInputStream(text.getBytes(UTF_8));
      return new Read(new NewsReader(Intake.SMALL).feed(in, parts::add), parts);
    }
  }

  @Test
  void gives_the_entries_and_the_head() {
    for (String feed : List.of(FeedIntakeTest.RSS, FeedIntakeTest.ATOM, FeedIntakeTest.RDF)) {
      Read read = Read.of(feed);
      assertThat(read.parts()).isEqualTo(Intake.of("feed", feed).parts());
      assertThat(read.head().title()).isNotBlank();
      assertThat(read.head().fresh()).isNull();
    }
    assertThat(Read.of(FeedIntakeTest.RSS).head().title()).isEqualTo("Fördebote");
  }

  @ParameterizedTest
  @CsvSource({"30,30", "' 90 ',90", "0,0", "-1,", "1e9,", "9999999,", "bald,", "'',"})
  void says_for_how_long_it_holds(String ttl, Long minutes) {
    Read read =
        Read.of(
            "<rss version=\"2.0\"><channel><title>T</title><ttl>" + ttl + "</ttl></channel></rss>");
    assertThat(read.head().fresh()).isEqualTo(minutes == null ? null : Duration.ofMinutes(minutes));
    assertThat(read.parts()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Nur Text.",
        "<html><body><p>Bitte anmelden.</p></body></html>",
        "<!DOCTYPE html><html/>",
        "{\"id\":\"a\",\"text\":\"Ein Satz.\"}",
        "<opml/>",
        "<newsItem xmlns=\"http://iptc.org/std/nar/2006-10-01/\"/>"
      })
  void is_refused_as_a_whole_where_it_is_something_else(String text) {
    Read read = Read.of(text);
    assertThat(read.head()).isEqualTo(FeedHead.NONE);
    assertThat(read.parts()).hasSize(1).allMatch(Part.Refused.class::isInstance);
  }
}
