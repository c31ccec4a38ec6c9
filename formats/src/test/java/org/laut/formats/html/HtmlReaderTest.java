package org.laut.formats.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.laut.text.Header;

class HtmlReaderTest {
  private static final String PAGE =
      """
      <!DOCTYPE html>
      <html lang="de-DE"><head><title>Brücke gesperrt | Fördebote</title>
      <meta property="og:title" content="Brücke bleibt gesperrt">
      <meta property="og:site_name" content="Fördebote">
      <meta property="article:published_time" content="2024-11-25T06:00:00+01:00">
      <style>p { color: red }</style><script>var p = "<p>Skript</p>";</script></head>
      <body><nav><p>Start</p></nav><header><a href="/">Fördebote</a></header>
      <main><article>
        <h1>Brücke bleibt gesperrt</h1>
        <p class="byline">Von Ida Holm</p>
        <p>Kappeln (dpa) - Die Brücke bleibt zu, sagte
           Bau&shy;leiterin Anna&nbsp;Weber.</p>
        <figure><img src="b.jpg"><figcaption>Die Brücke am Morgen</figcaption></figure>
        <h2>Umleitung</h2>
        <p>Die Umleitung sei <b>kurz</b>, so <a href="/w">Weber</a>.<br>Mehr wisse sie nicht.</p>
        <p><a href="/x">Lesen Sie auch: Fähre fällt aus</a></p>
        <ul><li>Erstens: warten.</li></ul>
        <div class="newsletter-box"><p>Jetzt anmelden!</p></div>
      </article></main>
      <aside><p>Das Wetter wird schön.</p></aside>
      <footer><p>Impressum</p></footer></body></html>
      """;

  @Test
  void keepsTheParagraphsOfTheArticleOnly() {
    assertThat(HtmlReader.read(PAGE).text())
        .isEqualTo(
            """
            Kappeln (dpa) - Die Brücke bleibt zu, sagte Bauleiterin Anna Weber.

            Umleitung

            Die Umleitung sei kurz, so Weber.
            Mehr wisse sie nicht.

            Erstens: warten.\
            """);
  }

  @Test
  void findsWhatThePageSaysAboutTheArticle() {
    LocalDate day = LocalDate.of(2024, 11, 25);
    assertThat(HtmlReader.read(PAGE).header())
        .isEqualTo(new Header(null, "Brücke bleibt gesperrt", "Fördebote", day, "de"));
  }

  @Test
  void believesJsonLdFirst() {
    String page =
        PAGE.replace(
            "<style>",
            """
            <script type="application/ld+json">{"@graph":[{"@type":"WebSite","name":"x"},
            {"@type":["NewsArticle"],"headline":"Sperrung hält an","datePublished":"2024-11-26",
            "publisher":{"@type":"Organization","name":"Der Bote"}}]}</script><style>\
            """);
    Header header = HtmlReader.read(page).header();
    assertThat(header.title()).isEqualTo("Sperrung hält an");
    assertThat(header.publisher()).isEqualTo("Der Bote");
    assertThat(header.published()).isEqualTo(LocalDate.of(2024, 11, 26));
  }

  @Test
  void getsOverBrokenJsonLd() {
    String page =
        PAGE.replace("<style>", "<script type=\"application/ld+json\">{\"@type\":</script><style>");
    assertThat(HtmlReader.read(page).header().title()).isEqualTo("Brücke bleibt gesperrt");
  }

  @Test
  void takesTheLongestOfSeveralArticles() {
    String page =
        "<html><body><article><p>Kurz.</p></article><article><p>Der lange Artikel von heute.</p>"
            + "</article><article><p>Auch kurz.</p></article></body></html>";
    assertThat(HtmlReader.read(page).text()).isEqualTo("Der lange Artikel von heute.");
  }

  @Test
  void readsPagesWithoutAnyStructure() {
    assertThat(HtmlReader.read("<html>Er komme, sagte sie.<br><br>Wann, sei offen.").text())
        .isEqualTo("Er komme, sagte sie.\n\nWann, sei offen.");
    assertThat(HtmlReader.read("<html><body><div>Er komme.</div><div>Sie auch.</div>").text())
        .isEqualTo("Er komme.\n\nSie auch.");
  }

  @Test
  void findsNothingWhereNothingIs() {
    var document = HtmlReader.read("<html><body><script>1</script></body></html>");
    assertThat(document.text()).isEmpty();
    assertThat(document.header()).isEqualTo(Header.EMPTY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div>",
        "<article>",
        "<article><p>x",
        "<p><b>",
        "<ul><li>",
        "<a class=share>",
        "<!--"
      })
  void readsDeepPagesInTime(String opening) {
    String page = "<html><body>" + opening.repeat(50_000) + "Er komme.";
    assertTimeoutPreemptively(Duration.ofSeconds(60), () -> HtmlReader.read(page));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"<!DOCTYPE HTML><p>", "\n<html>", "<?xml version=\"1.0\"?>\n<html lang=de>"})
  void knowsAPageByItsBeginning(String start) {
    assertThat(HtmlReader.looksLikeHtml(start)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Der Text über <html> im Netz.", "<unter Vorbehalt> Er komme."})
  void takesNoTextForAPage(String start) {
    assertThat(HtmlReader.looksLikeHtml(start)).isFalse();
  }
}
