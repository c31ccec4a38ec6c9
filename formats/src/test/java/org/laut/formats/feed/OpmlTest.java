package org.laut.formats.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.laut.formats.intake.Fault;
import org.laut.formats.intake.Limits;
import org.laut.formats.intake.Unreadable;

class OpmlTest {
  private static List<String> read(String text) throws IOException {
    return Opml.read(new ByteArrayInputStream(text.getBytes(UTF_8)), Limits.USUAL);
  }

  private static Fault fault(String text) {
    Unreadable why = catchThrowableOfType(Unreadable.class, () -> read(text));
    assertThat(why).isNotNull();
    return why.fault();
  }

  @Test
  void names_feeds_in_their_order_however_deep() throws IOException {
    assertThat(
            read(
                """
                <?xml version="1.0"?>
                <opml version="2.0"><head><title>Abos</title></head><body>
                <outline text="Küste"><outline text="Häfen">
                <outline type="rss" xmlUrl=" https://a.example/rss?x=1&amp;y=2 "/></outline></outline>
                <outline type="link" url="https://b.example/"/><outline xmlUrl=""/>
                <outline xmlurl="javascript:alert(1)"/></body></opml>
                """))
        .containsExactly("https://a.example/rss?x=1&y=2", "javascript:alert(1)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<!DOCTYPE opml SYSTEM \"http://a.example/x.dtd\"><opml/>        | DOCTYPE",
        "<!DOCTYPE o [<!ENTITY a \"b\"><!ENTITY c \"&a;&a;\">]><opml>&c;</opml> | DOCTYPE",
        "<rss/>                                                         | OTHER_XML",
        "<opml><body>                                                   | TRUNCATED",
        "<opml><body></opml>                                            | NOT_XML",
        "''                                                             | TRUNCATED",
        "kein OPML                                                      | NOT_XML"
      })
  void is_refused_where_it_is_no_list(String text, Fault fault) {
    assertThat(fault(text)).isEqualTo(fault);
  }

  @Test
  void is_refused_where_it_is_too_deep_or_too_long() {
    assertThat(fault("<opml>" + "<outline>".repeat(5000))).isEqualTo(Fault.TOO_DEEP);
    assertThat(fault("<opml>" + "<outline xmlUrl=\"x\"/>".repeat(10_001) + "</opml>"))
        .isEqualTo(Fault.TOO_MANY);
  }
}
