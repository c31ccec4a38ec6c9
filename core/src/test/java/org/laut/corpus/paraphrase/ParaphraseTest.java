package org.laut.corpus.paraphrase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.laut.report.Act;
import org.laut.report.Evidence;
import org.laut.report.Form;
import org.laut.report.Link;
import org.laut.report.Mood;
import org.laut.report.Reading;
import org.laut.report.Report;
import org.laut.report.Source;
import org.laut.report.SourceChain;
import org.laut.report.SourceKind;
import org.laut.report.Stance;
import org.laut.report.Statement;
import org.laut.text.Document;
import org.laut.text.Passage;
import org.laut.text.Span;
import org.laut.text.Term;

/// Texts of words between blanks, sentences between full stops; a capital makes a name, `a+b` a
/// compound, a first sentence with `#` a heading, `@` a source.
class ParaphraseTest {
  private static final Offset<Double> EXACTLY = within(1e-9);

  @Test
  void the_same_details_are_shared_and_sentences_find_their_counterparts() {
    Paraphrase found =
        compare("Petrin zählt 13 tote . diesel reicht abend", "strom diesel . Petrin 13 opfer");
    assertThat(found.details()).isCloseTo(3, EXACTLY);
    assertThat(found.share()).isCloseTo(3 / 7.0, EXACTLY);
    assertThat(found.names()).isEqualTo(1);
    assertThat(
            align("Petrin zählt 13 tote . diesel reicht abend", "strom diesel . Petrin 13 opfer"))
        .containsExactly(new Alignment(0, 1, 2.0), new Alignment(1, 0, 1.0));
  }

  @Test
  void a_part_counts_for_less_than_the_whole() {
    assertThat(compare("diesel+motor", "diesel").details()).isCloseTo(0.6, EXACTLY);
    assertThat(align("diesel+motor", "diesel")).isEmpty();
  }

  @Test
  void a_word_counts_once_however_often_it_stands() {
    assertThat(compare("diesel diesel . diesel", "diesel").details()).isCloseTo(1, EXACTLY);
  }

  @Test
  void a_heading_tells_nothing_of_its_own_but_may_be_retold() {
    assertThat(compare("# diesel . strom", "diesel").details()).isZero();
    assertThat(compare("diesel", "# diesel . strom").details()).isCloseTo(1, EXACTLY);
  }

  @Test
  void what_is_common_everywhere_weighs_nothing() {
    Paraphrase found =
        Paraphrase.of(
            details("montag diesel"),
            details("montag diesel"),
            key -> key.equals("diesel") ? 1 : 0);
    assertThat(found.details()).isCloseTo(1, EXACTLY);
    assertThat(found.share()).isCloseTo(1, EXACTLY);
  }

  @Test
  void other_names_speak_against_it() {
    assertThat(compare("Petrin Ilev diesel", "Petrin Onken diesel").names()).isEqualTo(0.5);
    assertThat(compare("diesel", "Onken").names()).isEqualTo(1);
  }

  @Test
  void whoever_has_a_source_that_the_other_does_not_name_reports_himself() {
    assertThat(compare("@Petrin diesel", "Petrin diesel").ownSource()).isFalse();
    assertThat(compare("@Onken diesel", "Petrin diesel").ownSource()).isTrue();
    assertThat(compare("@polizei diesel", "polizei diesel").ownSource()).isTrue();
    assertThat(compare("Onken diesel", "Petrin diesel").ownSource()).isFalse();
  }

  @Test
  void empty_texts_share_nothing() {
    assertThat(compare("", "diesel")).isEqualTo(new Paraphrase(0, 0, 1, false));
    assertThat(compare("diesel", "").details()).isZero();
  }

  @Test
  void a_book_is_compared_like_a_page() {
    String book = "diesel strom . Petrin 13 opfer . ".repeat(20_000);
    Paraphrase found = compare(book, book);
    assertThat(found.details()).isCloseTo(5, EXACTLY);
    assertThat(align(book, book)).hasSize(200);
  }

  private static Paraphrase compare(String later, String earlier) {
    return Paraphrase.of(details(later), details(earlier), key -> 1);
  }

  private static List<Alignment> align(String later, String earlier) {
    return Alignment.of(details(later), details(earlier), key -> 1);
  }

  private static Details details(String text) {
    var body = new ArrayList<Passage>();
    var statements = new ArrayList<Statement>();
    int from = 0;
    for (String sentence : text.split("\\.", -1)) {
      var terms = new ArrayList<Term>();
      int at = from;
      for (String word : sentence.split(" ", -1)) {
        Span span = new Span(at, at + word.length());
        if (!word.isBlank() && !word.equals("#")) {
          terms.add(term(word.replace("@", ""), span));
        }
        if (word.startsWith("@")) {
          statements.add(statement(span));
        }
        at += word.length() + 1;
      }
      Span whole = new Span(from, from + sentence.length());
      body.add(new Passage(whole, false, sentence.startsWith("#"), terms));
      from += sentence.length() + 1;
    }
    return new Details(
        new Reading(report(text, statements), List.of(), body, Map.of(), List.of(), null));
  }

  private static Term term(String word, Span span) {
    boolean name = Character.isUpperCase(word.charAt(0));
    Term.Kind kind = name ? Term.Kind.NAME : Term.Kind.NOUN;
    List<String> parts = word.contains("+") ? List.of(word.split("\\+", -1)) : List.of();
    return new Term(span, word.toLowerCase(Locale.ROOT), parts, kind);
  }

  private static Statement statement(Span mention) {
    Source source = new Source.Named(mention, SourceKind.PERSON, null, null);
    return new Statement(
        "s1",
        Form.INDIRECT,
        Mood.INDICATIVE,
        false,
        Stance.ASSERTS,
        List.of(mention),
        List.of(),
        List.of(),
        mention,
        null,
        Act.SPEECH,
        null,
        new SourceChain(List.of(Link.of(Link.Role.ORIGIN, source))),
        1,
        "by hand",
        Evidence.NONE);
  }

  private static Report report(String text, List<Statement> statements) {
    return new Report(
        Document.of(text),
        "de",
        null,
        List.of(),
        statements,
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }
}
