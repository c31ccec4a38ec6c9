package org.laut.formats.news;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.laut.corpus.NewsItem;
import org.laut.corpus.Release;
import org.laut.corpus.Release.Usage;
import org.laut.formats.intake.Part;
import org.laut.text.Document;
import org.laut.text.Header;

class NewsmlIntakeTest {
  static final String MESSAGE =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/">
      <header><sent>2024-11-25T08:20:00Z</sent></header>
      <itemSet>
      <newsItem guid="urn:newsml:nord.example:20241125:7" version="2" standard="NewsML-G2"
          conformance="power" xml:lang="de-DE">
        <catalogRef href="http://www.iptc.org/std/catalog/IPTC-G2-Standards_27.xml"/>
        <rightsInfo><copyrightHolder literal="Nordagentur GmbH"/></rightsInfo>
        <itemMeta>
          <itemClass qcode="ninat:text"/>
          <provider qcode="nprov:NORD"><name>Nordagentur</name></provider>
          <versionCreated>2024-11-25T09:15:00+01:00</versionCreated>
          <pubStatus qcode="stat:usable"/><signal qcode="sig:correction"/>
          <link rel="irel:seeAlso" residref="urn:other"/>
          <link rel="irel:previousVersion" residref="urn:newsml:nord.example:20241125:6"/>
        </itemMeta>
        <contentMeta>
          <infoSource literal="Hafenamt"/><creditline>nord</creditline><by>Von Ida Holm</by>
          <headline role="hld:sub">Untertitel</headline>
          <headline role="hld:main">Fähre &amp; Brücke</headline>
        </contentMeta>
        <contentSet>
          <inlineXML contenttype="application/nitf+xml">
            <nitf xmlns="http://iptc.org/std/NITF/2006-10-18/"><head><title>x</title></head>
            <body><body.head><hedline><hl1>Kopf</hl1></hedline></body.head>
            <body.content><p>Kappeln (nord) - Die <org>Fähre</org> fällt aus.</p>
              <hl2>Folgen</hl2><block><p>Das sagte Weber &lt;gestern&gt;.</p></block>
              <media><media-caption>Bild</media-caption></media></body.content>
            <body.end><tagline>nord ih</tagline></body.end></body></nitf>
          </inlineXML>
        </contentSet>
      </newsItem>
      <packageItem guid="urn:p"/>
      <newsItem guid="urn:picture"><itemMeta><itemClass qcode="ninat:picture"/></itemMeta></newsItem>
      <newsItem guid="urn:9"><itemMeta><provider qcode="nprov:NORD"/>
        <pubStatus uri="http://cv.iptc.org/newscodes/pubstatusg2/canceled"/></itemMeta></newsItem>
      <newsItem guid="urn:10"><contentSet><inlineXML contenttype="application/xhtml+xml">
        <html xmlns="http://www.w3.org/1999/xhtml"><head><title>t</title></head>
        <body><h1>Kran</h1><p>Der Kran sei gekippt.</p><p>So Kern.</p></body></html>
        </inlineXML></contentSet></newsItem>
      </itemSet></newsMessage>
      """;

  @Test
  void readsAnItemWithNitf() {
    var header =
        new Header(
            "urn:newsml:nord.example:20241125:7",
            "Fähre & Brücke",
            "Nordagentur",
            LocalDate.of(2024, 11, 25),
            "de");
    var release =
        new Release(
            "Von Ida Holm",
            OffsetDateTime.parse("2024-11-25T09:15:00+01:00"),
            Usage.CORRECTED,
            "urn:newsml:nord.example:20241125:6",
            "Hafenamt",
            null);
    String text = "Kappeln (nord) - Die Fähre fällt aus.\n\nFolgen\n\nDas sagte Weber <gestern>.";
    assertThat(Intake.of("a.xml", MESSAGE).items().getFirst())
        .isEqualTo(new NewsItem(new Document(text, header), release));
  }

  @Test
  void readsAllItemsOfAMessageAndPassesOverOthers() {
    Intake intake = Intake.of("a", MESSAGE);
    assertThat(intake.refs())
        .containsExactly("urn:newsml:nord.example:20241125:7", "urn:9", "urn:10");
    assertThat(intake.problems()).isEmpty();
    assertThat(intake.parts().stream().filter(Part.PassedOver.class::isInstance))
        .extracting(part -> ((Part.PassedOver) part).kind())
        .containsExactly("packageItem", "picture");
    assertThat(intake.texts()).last().isEqualTo("Der Kran sei gekippt.\n\nSo Kern.");
  }

  @Test
  void knowsWhatIsCanceled() {
    NewsItem item = Intake.of("a", MESSAGE).items().get(1);
    assertThat(item.release().usage()).isEqualTo(Usage.WITHDRAWN);
    assertThat(item.document().header().publisher()).isEqualTo("NORD");
    assertThat(item.document().text()).isEmpty();
  }

  @Test
  void readsAnItemAloneAndPlainText() {
    String item =
        """
        <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="https://nord.example/1">
        <itemMeta><link rel="irel:evolvedFrom" residref="https://nord.example/1"/></itemMeta>
        <contentSet><inlineData contenttype="text/plain">Eins.

        Zwei &amp; drei.</inlineData></contentSet></newsItem>
        """;
    NewsItem read = Intake.of("a", item).item();
    assertThat(read.document().text()).isEqualTo("Eins.\n\nZwei & drei.");
    assertThat(read.release().url()).isEqualTo("https://nord.example/1");
    assertThat(read.release().versionOf()).isNull();
  }

  @Test
  void isNoPageThoughOneIsInIt() {
    String item =
        "<newsItem xmlns='http://iptc.org/std/nar/2006-10-01/' guid='1'><contentSet><inlineXML>"
            + "<html xmlns='http://www.w3.org/1999/xhtml'><body><p>Eins.</p></body></html>"
            + "</inlineXML></contentSet></newsItem>";
    assertThat(Intake.of("a", item).refs()).containsExactly("1");
    assertThat(Intake.of("a", "<!-- x --><?y?>" + item).texts()).containsExactly("Eins.");
    assertThat(Intake.of("a", "<?xml version='1.0'?><html><p>Eins.</p></html>").texts())
        .containsExactly("Eins.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "guid=\"urn:9\"                | guid=\"\"                       | MISSING guid ITEM 4",
        "pubstatusg2/canceled          | pubstatusg2/lost                | WRONG_VALUE pubStatus ITEM 4",
        "pubstatusg2/canceled          | pubstatusg2/usable              | NO_TEXT ITEM 4",
        "<itemMeta><provider           | <itemMeta>&loch;<provider       | ENTITY loch ITEM 4",
      })
  void goesOnAfterABadItem(String good, String bad, String problem) {
    Intake intake = Intake.of("a.xml", MESSAGE.replace(good, bad));
    assertThat(intake.refs()).containsExactly("urn:newsml:nord.example:20241125:7", "urn:10");
    assertThat(intake.problems()).containsExactly(problem);
  }

  @Test
  void getsOverHugeDeepAndCutItems() {
    String huge = MESSAGE.replace("<h1>Kran", "<h1>" + "a ".repeat(25 << 20));
    assertThat(Intake.of("a", huge).problems()).containsExactly("TOO_LONG 1 ITEM 5");
    String deep = MESSAGE.replace("<h1>Kran", "<b>".repeat(500) + "</b>".repeat(500) + "<h1>");
    assertThat(Intake.of("a", deep).problems()).containsExactly("TOO_DEEP 256 ITEM 5");
    Intake cut = Intake.of("a", MESSAGE.substring(0, MESSAGE.indexOf("So Kern")));
    assertThat(cut.items()).hasSize(2);
    assertThat(cut.problems()).containsExactly("TRUNCATED ITEM 5");
  }

  @Test
  void readsUtf16AndRefusesAnItemInLatin1() {
    assertThat(Intake.of("a", MESSAGE.getBytes(UTF_16)).items()).hasSize(3);
    Intake latin = Intake.of("a", MESSAGE.getBytes(ISO_8859_1));
    assertThat(latin.refs()).containsExactly("urn:9", "urn:10");
    assertThat(latin.problems()).containsExactly("WRONG_ENCODING UTF-8 ITEM 1");
  }

  @Test
  void readsNoDoctype() {
    String doctype = "<!DOCTYPE newsMessage [<!ENTITY a \"b\">]><newsMessage";
    assertThat(Intake.of("a", MESSAGE.replace("<newsMessage", doctype)).problems())
        .containsExactly("DOCTYPE INPUT 0");
  }
}
