package org.laut.formats.news;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.laut.corpus.NewsItem;
import org.laut.corpus.Release;
import org.laut.corpus.Release.Usage;
import org.laut.text.Document;
import org.laut.text.Header;

class FeedIntakeTest {
  static final String RSS =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
          xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/">
      <channel><title>Fördebote</title><link>https://bote.example/</link><language>de-DE</language>
      <image><title>Logo</title><url>https://bote.example/logo.png</url></image>
      <item><guid isPermaLink="false">bote-1</guid><link>https://bote.example/1</link>
        <title>Brücke &amp; Fähre</title><dc:creator>Ida Holm</dc:creator>
        <pubDate>Mon, 25 Nov 2024 00:10:00 +0100</pubDate>
        <media:title>Bild</media:title>
        <source url="https://agentur.example/feed">Nordagentur</source>
        <description>Kurz gesagt.</description>
        <content:encoded><![CDATA[<p>Die Brücke sei zu, sagte <b>Weber</b>.</p><p>Die F&auml;hre
        f&auml;hrt.</p>]]></content:encoded></item>
      <item><guid>https://bote.example/2</guid><title>Eil: Hafen gesperrt</title></item>
      <item><link>https://bote.example/3</link><title>Wind</title>
        <description>Sturm &lt;b&gt;zieht&lt;/b&gt; ab.</description>
        <dc:date>2024-11-25T09:00:00Z</dc:date></item>
      </channel></rss>
      """;

  static final String ATOM =
      """
      <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de"><title>Sammler</title>
      <id>urn:s</id><updated>2024-11-25T12:00:00Z</updated>
      <entry><id>urn:s:1</id><title type="html">Damm &lt;i&gt;hält&lt;/i&gt;</title>
        <link rel="alternate" href="https://s.example/1"/>
        <author><name>Jo Brandt</name></author><author><name>Uta Kern</name></author>
        <published>2024-11-25T10:00:00+01:00</published><updated>2024-11-25T12:00:00Z</updated>
        <source><id>urn:q</id><title>Deichblatt</title></source>
        <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Der Damm halte.</p>
          <p>Das sagte Kern.</p></div></content></entry>
      <entry><id>urn:s:2</id><title>Flut</title><summary>Das Wasser steigt.</summary></entry>
      </feed>
      """;

  static final String RDF =
      """
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
          xmlns:dc="http://purl.org/dc/elements/1.1/">
      <channel rdf:about="https://h.example/"><title>Hafenblatt</title>
        <items><rdf:Seq><rdf:li rdf:resource="https://h.example/1"/></rdf:Seq></items></channel>
      <item rdf:about="https://h.example/1"><title>Kran</title><link>https://h.example/1</link>
        <description>Der Kran steht.</description><dc:date>2024-11-25T08:00+01:00</dc:date></item>
      </rdf:RDF>
      """;

  @Test
  void readsRss() {
    NewsItem first = Intake.of("feed.xml", RSS).items().getFirst();
    var header =
        new Header("bote-1", "Brücke & Fähre", "Fördebote", LocalDate.of(2024, 11, 25), "de");
    var moment = OffsetDateTime.parse("2024-11-25T00:10:00+01:00");
    var release =
        new Release(
            "Ida Holm", moment, Usage.USABLE, null, "Nordagentur", "https://bote.example/1");
    String text = "Die Brücke sei zu, sagte Weber.\n\nDie Fähre fährt.";
    assertThat(first).isEqualTo(new NewsItem(new Document(text, header), release));
  }

  @Test
  void anEntryOfATitleAloneIsReadAsItsTitle() {
    Document document = Intake.of("feed.xml", RSS).items().get(1).document();
    assertThat(document.text()).isEqualTo("Eil: Hafen gesperrt");
    assertThat(document.header().title()).isNull();
    assertThat(document.header().ref()).isEqualTo("https://bote.example/2");
  }

  @Test
  void takesTheLinkForAMissingIdAndTheDescriptionForMissingContent() {
    NewsItem third = Intake.of("feed.xml", RSS).items().get(2);
    assertThat(third.document().text()).isEqualTo("Sturm zieht ab.");
    assertThat(third.document().header().ref()).isEqualTo("https://bote.example/3");
    assertThat(third.release().published()).isEqualTo("2024-11-25T09:00:00Z");
  }

  @Test
  void readsAtom() {
    Intake intake = Intake.of("x", ATOM);
    var header = new Header("urn:s:1", "Damm hält", "Sammler", LocalDate.of(2024, 11, 25), "de");
    var moment = OffsetDateTime.parse("2024-11-25T10:00:00+01:00");
    var release =
        new Release(
            "Jo Brandt, Uta Kern", moment, Usage.USABLE, null, "Deichblatt", "https://s.example/1");
    String text = "Der Damm halte.\n\nDas sagte Kern.";
    assertThat(intake.items().getFirst())
        .isEqualTo(new NewsItem(new Document(text, header), release));
    assertThat(intake.texts()).last().isEqualTo("Das Wasser steigt.");
    assertThat(intake.problems()).isEmpty();
  }

  @Test
  void getsOverLinksWithoutAddressAndFieldsThatAreNotTexts() {
    String odd = ATOM.replace("<link rel=\"alternate\" href=", "<link rel=\"alternate\" hrev=");
    NewsItem item = Intake.of("x", odd).items().getFirst();
    assertThat(item.release().url()).isNull();
    assertThat(Intake.of("x", ATOM.replaceAll("href=\"[^\"]*\"", "href=\"://\"")).items())
        .hasSize(2);
    assertThat(Intake.of("x", RSS.replaceAll("<title>[^<]*", "<title><a/><b/>")).items())
        .hasSize(2);
  }

  @Test
  void readsRss1() {
    NewsItem item = Intake.of("x.rdf", RDF).item();
    assertThat(item.document().text()).isEqualTo("Der Kran steht.");
    assertThat(item.document().header().publisher()).isEqualTo("Hafenblatt");
    assertThat(item.document().header().ref()).isEqualTo("https://h.example/1");
    assertThat(item.release().published()).isEqualTo("2024-11-25T08:00:00+01:00");
  }

  @Test
  void leavesOutWhatSaysNothing() {
    String feed = RSS.replace("<title>Eil: Hafen gesperrt</title>", "");
    Intake intake = Intake.of("feed.xml", feed);
    assertThat(intake.refs()).containsExactly("bote-1", "https://bote.example/3");
    assertThat(intake.problems()).containsExactly("NO_TEXT ITEM 2");
  }

  @Test
  void keepsWhatStandsBeforeTheEndIsMissing() {
    int second = RSS.indexOf("<title>Eil");
    Intake intake = Intake.of("feed.xml", RSS.substring(0, second + 9));
    assertThat(intake.refs()).containsExactly("bote-1");
    assertThat(intake.problems()).containsExactly("TRUNCATED ITEM 2");
  }

  @Test
  void goesOnAfterAHugeEntry() {
    String huge = "<![CDATA[" + "a ".repeat(25 << 20) + "]]>";
    for (String content : new String[] {huge, huge.substring(9, huge.length() - 3)}) {
      Intake intake = Intake.of("feed.xml", RSS.replace("Eil: Hafen gesperrt", content));
      assertThat(intake.refs()).containsExactly("bote-1", "https://bote.example/3");
      assertThat(intake.problems()).containsExactly("TOO_LONG 1 ITEM 2");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"<!-- %s -->", "<x y='%s'/>", "<x%s/>", "<?x %s?>"})
  void goesOnAfterATagThatNeverEnds(String tag) {
    String huge = tag.replace("%s", "a".repeat(50 << 20));
    Intake intake = Intake.of("feed.xml", RSS.replace("<title>Eil: Hafen gesperrt", huge));
    assertThat(intake.refs()).containsExactly("bote-1", "https://bote.example/3");
    assertThat(intake.problems()).hasSize(1);
  }

  @Test
  void goesOnAfterADeepEntryAndStopsAtABottomlessOne() {
    String deep = "<b>".repeat(1000) + "</b>".repeat(1000);
    Intake intake = Intake.of("feed.xml", RSS.replace("Eil: Hafen gesperrt", deep));
    assertThat(intake.refs()).containsExactly("bote-1", "https://bote.example/3");
    assertThat(intake.problems()).containsExactly("TOO_DEEP 256 ITEM 2");
    String bottomless = RSS.replace("Eil: Hafen gesperrt", "<b>".repeat(10 << 20));
    assertThat(Intake.of("feed.xml", bottomless).problems())
        .containsExactly("TOO_DEEP 4096 ITEM 2");
    assertThat(Intake.of("feed.xml", bottomless).refs()).hasSize(2);
  }

  @Test
  void refusesAnEntryInAnotherEncodingThanDeclared() {
    byte[] bytes = RSS.getBytes(UTF_8);
    bytes[RSS.substring(0, RSS.indexOf("Sturm")).getBytes(UTF_8).length] = (byte) 0xE4;
    Intake intake = Intake.of("feed.xml", bytes);
    assertThat(intake.refs()).containsExactly("bote-1", "https://bote.example/2");
    assertThat(intake.problems()).containsExactly("WRONG_ENCODING UTF-8 ITEM 3");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ISO-8859-1", "windows-1252", "UTF-16", "UTF-16LE", "UTF-16BE"})
  void readsDeclaredEncodings(String name) {
    byte[] bytes = RSS.replace("UTF-8", name).getBytes(Charset.forName(name));
    assertThat(Intake.of("feed.xml", bytes).texts()).isEqualTo(Intake.of("feed.xml", RSS).texts());
  }

  @Test
  void doesNotKnowEveryEncoding() {
    assertThat(Intake.of("feed.xml", RSS.replace("UTF-8", "klingon")).problems())
        .containsExactly("UNKNOWN_ENCODING klingon INPUT 0");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<title>Eil                                | <title>Eil & jetzt",
        "<title>Eil                                | <title><b>Eil",
        "</guid><title>Eil: Hafen gesperrt</title> | <guid><title>",
        "<item><guid>https://bote.example/2        | <item><guid>&#1;",
        "<title>Eil                                | <title a='<'>Eil",
        "<title>Eil                                | <no:title>Eil",
        "<title>Eil: Hafen gesperrt</title></item> | ",
      })
  void goesOnAfterAnEntryThatIsNoXml(String good, String bad) {
    Intake intake = Intake.of("feed.xml", RSS.replace(good, bad == null ? "" : bad));
    assertThat(intake.refs()).contains("bote-1").doesNotContain("https://bote.example/2");
    assertThat(intake.refs().size()).isEqualTo(bad == null ? 1 : 2);
    assertThat(intake.problems().getFirst()).matches("NOT_XML line 1[3-9] ITEM 2");
  }

  @Test
  void countsLinesOnAfterABrokenEntry() {
    String broken = RSS.replace("<title>Eil", "<title>&Eil").replace("<title>Wind", "<title>&");
    Intake intake = Intake.of("feed.xml", broken);
    assertThat(intake.refs()).containsExactly("bote-1");
    assertThat(intake.problems())
        .containsExactly("NOT_XML line 14 ITEM 2", "NOT_XML line 15 ITEM 3");
  }

  @Test
  void keepsTheNamespacesOfTheFeedAfterABrokenEntry() {
    String atom = ATOM.replace("<feed xmlns=", "<a:feed xmlns:a=").replace("</feed", "</a:feed");
    String prefixed =
        atom.replaceAll(
            "<(/?)(entry|id|title|link|author|name|published|updated|source|content|summary)\\b",
            "<$1a:$2");
    assertThat(Intake.of("x", prefixed).items()).hasSize(2);
    Intake intake = Intake.of("x", prefixed.replace("halte.", "& halte."));
    assertThat(intake.refs()).containsExactly("urn:s:2");
    assertThat(intake.texts()).containsExactly("Das Wasser steigt.");
  }

  @Test
  void namesOtherXml() {
    assertThat(Intake.of("a.xml", "<?xml version='1.0'?><opml/>").problems())
        .containsExactly("OTHER_XML opml INPUT 0");
    assertThat(Intake.of("a.xml", "kein XML").problems()).hasSize(1);
  }
}
