package org.laut.formats.news;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntitiesIntakeTest {
  private static final String FEED =
      """
      <rss version="2.0"><channel><title>B</title>
      <item><guid>1</guid><title>Eins</title><description>%s</description></item>
      <item><guid>2</guid><title>Zwei</title></item></channel></rss>
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE rss SYSTEM \"file:///etc/passwd\">",
        "<!DOCTYPE rss [<!ENTITY a \"x\"><!ENTITY b \"&a;&a;&a;&a;\">]>",
        "<!DOCTYPE rss PUBLIC \"-//Netscape Communications//DTD RSS 0.91//EN\" \"http://x.example/\">",
        "<!DOCTYPE rss [<!ENTITY % p SYSTEM \"file:///etc/passwd\"> %p;]>",
      })
  void readsNoDoctype(String doctype) {
    String feed = "<?xml version=\"1.0\"?>" + doctype + FEED.formatted("&b;");
    for (String name : new String[] {"a.xml", "a"}) {
      Intake intake = Intake.of(name, feed);
      assertThat(intake.items()).isEmpty();
      assertThat(intake.problems()).containsExactly("DOCTYPE INPUT 0");
    }
  }

  @Test
  void laughsNoBillionTimes() {
    var laughs = new StringBuilder("<!DOCTYPE rss [<!ENTITY l0 \"ha\">");
    for (int i = 1; i < 30; i++) {
      laughs.append("<!ENTITY l%d \"%s\">".formatted(i, ("&l" + (i - 1) + ";").repeat(10)));
    }
    Intake intake = Intake.of("a.xml", laughs + "]>" + FEED.formatted("&l29;"));
    assertThat(intake.problems()).containsExactly("DOCTYPE INPUT 0");
  }

  @Test
  void fetchesNoFile(@TempDir Path folder) throws IOException {
    Path secret = Files.writeString(folder.resolve("secret"), "Geheimnis");
    String doctype = "<!DOCTYPE rss [<!ENTITY s SYSTEM \"%s\">]>".formatted(secret.toUri());
    Intake intake = Intake.of("a.xml", doctype + FEED.formatted("&s;"));
    assertThat(intake.parts()).asString().doesNotContain("Geheimnis");
    assertThat(intake.problems()).containsExactly("DOCTYPE INPUT 0");
    String include =
        "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" parse=\"text\" href=\""
            + secret.toUri()
            + "\"/>";
    Intake included = Intake.of("a.xml", FEED.formatted(include));
    assertThat(included.parts()).asString().doesNotContain("Geheimnis");
    assertThat(included.items()).hasSize(2);
  }

  @Test
  void countsNoSignsThatXmlItselfEscapes() {
    String signs = "&amp;gt;&#65;&lt;b>".repeat(20_000);
    assertThat(Intake.of("a.xml", FEED.formatted(signs)).texts().getFirst())
        .isEqualTo(">A".repeat(20_000));
  }

  @Test
  void knowsTheEntitiesOfHtmlAndRefusesTheEntryWithAnother() {
    assertThat(
            Intake.of("a.xml", FEED.formatted("F&auml;hre &#x2013; &amp;amp; Br&uuml;cke")).texts())
        .containsExactly("Fähre – & Brücke", "Zwei");
    Intake intake = Intake.of("a.xml", FEED.formatted("&geheim;"));
    assertThat(intake.refs()).containsExactly("2");
    assertThat(intake.problems()).containsExactly("ENTITY geheim ITEM 1");
  }
}
