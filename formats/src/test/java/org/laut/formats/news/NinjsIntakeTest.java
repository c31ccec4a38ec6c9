package org.laut.formats.news;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.laut.corpus.NewsItem;
import org.laut.corpus.Release;
import org.laut.corpus.Release.Usage;
import org.laut.formats.intake.Part;
import org.laut.text.Document;
import org.laut.text.Header;

class NinjsIntakeTest {
  static final String FIRST =
      """
      {
        "uri": "urn:nord:42", "type": "text", "version": "2", "pubstatus": "usable",
        "versioncreated": "2024-11-25T08:15:00+01:00", "language": "de-DE",
        "headline": "Fähre fällt aus", "byline": "Von Ida Holm",
        "body_text": "Kappeln (nord) - Die Fähre fällt aus.\\n\\nDas sagte Weber.",
        "body_xhtml": "<p>anders</p>",
        "copyrightholder": "Nordagentur", "infosource": [{"name": "Hafenamt"}],
        "evolvedfrom": "urn:nord:41"
      }
      """;

  private static final String SECOND =
      """
      {"standard": {"name": "ninjs", "version": "2.1"}, "uri": "https://nord.example/43",
       "headlines": [{"role": "short", "value": "Kurz"}, {"role": "main", "value": "Kran kippt"}],
       "bodies": [{"role": "teaser", "contenttype": "text/html", "value": "<p>Teaser</p>"},
         {"role": "main", "contenttype": "text/html", "value": "<p>Der Kran sei gekippt.</p><p>So Kern.</p>"}],
       "by": "Jo Brandt", "provider": {"name": "Nordagentur"}, "infosources": [{"literal": "Polizei"}],
       "associations": [{"name": "picture", "uri": "urn:p"}, {"name": "replaces", "uri": "urn:nord:40"}],
       "versioncreated": "2024-11-25T09:00:00Z"}
      """;

  @Test
  void readsVersion1() {
    var header =
        new Header(
            "urn:nord:42", "Fähre fällt aus", "Nordagentur", LocalDate.of(2024, 11, 25), "de");
    var moment = OffsetDateTime.parse("2024-11-25T08:15:00+01:00");
    var release =
        new Release("Von Ida Holm", moment, Usage.USABLE, "urn:nord:41", "Hafenamt", null);
    String text = "Kappeln (nord) - Die Fähre fällt aus.\n\nDas sagte Weber.";
    assertThat(Intake.of("a.json", FIRST).item())
        .isEqualTo(new NewsItem(new Document(text, header), release));
  }

  @Test
  void readsVersion2() {
    var day = LocalDate.of(2024, 11, 25);
    var header = new Header("https://nord.example/43", "Kran kippt", "Nordagentur", day, null);
    var release =
        new Release(
            "Jo Brandt",
            OffsetDateTime.parse("2024-11-25T09:00:00Z"),
            Usage.USABLE,
            "urn:nord:40",
            "Polizei",
            "https://nord.example/43");
    assertThat(Intake.of("x", SECOND).item())
        .isEqualTo(
            new NewsItem(new Document("Der Kran sei gekippt.\n\nSo Kern.", header), release));
  }

  @Test
  void readsArraysSequencesAndLines() {
    List<String> refs = List.of("urn:nord:42", "https://nord.example/43");
    String line = FIRST.replace("\n", " ") + "\n" + SECOND.replace("\n", " ");
    assertThat(Intake.of("a.json", "[" + FIRST + "," + SECOND + "]").refs()).isEqualTo(refs);
    assertThat(Intake.of("a.json", FIRST + SECOND).refs()).isEqualTo(refs);
    assertThat(Intake.of("a.json", line).refs()).isEqualTo(refs);
    assertThat(Intake.of("a", line).parts())
        .last()
        .extracting(p -> p.place().number())
        .isEqualTo(2L);
  }

  @ParameterizedTest
  @CsvSource({
    "usable, USABLE",
    "withheld, WITHDRAWN",
    "canceled, WITHDRAWN",
  })
  void knowsTheStatus(String status, Usage usage) {
    String json = "{\"uri\":\"u\",\"headline\":\"h\",\"pubstatus\":\"" + status + "\"}";
    assertThat(Intake.of("a", json).item().release().usage()).isEqualTo(usage);
  }

  @Test
  void aWithdrawnItemNeedsNoWords() {
    Document document =
        Intake.of("a", "{\"uri\":\"u\",\"pubstatus\":\"canceled\"}").item().document();
    assertThat(document.text()).isEmpty();
    assertThat(Intake.of("a", "{\"uri\":\"u\",\"pubstatus\":\"usable\"}").problems())
        .containsExactly("NO_TEXT LINE 1");
  }

  @Test
  void passesOverPictures() {
    Intake intake =
        Intake.of("a", "[{\"uri\":\"p\",\"type\":\"picture\",\"headline\":\"h\"}," + FIRST + "]");
    assertThat(intake.parts().getFirst()).isInstanceOf(Part.PassedOver.class);
    assertThat(intake.refs()).containsExactly("urn:nord:42");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"uri\": }                         | NOT_JSON column 9",
        "{\"uri\":\"u\",\"pubstatus\":\"?\"} | WRONG_VALUE pubstatus",
        "{\"headline\":\"h\"}                | MISSING id",
        "{\"uri\":[1],\"headline\":\"h\"}    | MISSING uri",
        "17                                  | NO_OBJECT",
        "Unsinn                              | NOT_JSON column 1",
      })
  void goesOnAfterABadObject(String json, String problem) {
    Intake intake = Intake.of("a.json", "[" + FIRST + "," + json + "," + SECOND + "]");
    assertThat(intake.items()).hasSize(2);
    assertThat(intake.problems()).singleElement().asString().startsWith(problem.substring(0, 8));
    assertThat(intake.problems()).singleElement().asString().endsWith("ITEM 2");
  }

  @Test
  void getsOverHugeCutAndMistypedObjects() {
    String huge = "{\"uri\":\"" + "a".repeat(50 << 20) + "\"}";
    Intake intake = Intake.of("a.json", "[" + FIRST + "," + huge + "," + SECOND + "]");
    assertThat(intake.items()).hasSize(2);
    assertThat(intake.problems()).containsExactly("TOO_LONG 1 ITEM 2");
    String cut = "[" + FIRST + "," + SECOND.substring(0, SECOND.length() / 2);
    assertThat(Intake.of("a.json", cut).problems()).containsExactly("TRUNCATED ITEM 2");
    String odd = FIRST.replace("\"Fähre fällt aus\"", "[[3], {}]").replace("\"2\"", "{}");
    assertThat(Intake.of("a.json", odd).item().document().header().title()).isNull();
    String deep = "{\"uri\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}";
    assertThat(Intake.of("a.json", "[" + deep + FIRST).items()).hasSize(1);
  }

  @Test
  void readsUtf16AndRefusesLatin1() {
    assertThat(Intake.of("a.json", FIRST.getBytes(UTF_16)).items()).hasSize(1);
    Intake latin = Intake.of("a.json", (FIRST + SECOND).getBytes(ISO_8859_1));
    assertThat(latin.refs()).containsExactly("https://nord.example/43");
    assertThat(latin.problems()).containsExactly("WRONG_ENCODING UTF-8 ITEM 1");
  }

  @Test
  void keepsWhatStandsBeforePackedBytesEnd() {
    byte[] packed = Intake.gzip(("[" + FIRST + "," + SECOND + "]").getBytes(ISO_8859_1));
    byte[] cut = java.util.Arrays.copyOf(packed, packed.length - 20);
    assertThat(Intake.of("a.json.gz", cut).problems()).last().asString().startsWith("TRUNCATED");
  }
}
