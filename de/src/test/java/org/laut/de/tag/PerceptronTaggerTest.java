package org.laut.de.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.laut.de.morph.Agreement;
import org.laut.de.morph.Konjunktiv;
import org.laut.de.morph.VerbForm;

class PerceptronTaggerTest {
  /// The sentence and what the words of interest are.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "„Der Kran steht schief“, sagte Bauleiter Jonas Wehner. | sagte VVFIN, Wehner NE",
        "„Das ist abgehakt“, fügte sie hinzu. | Das PDS, fügte VVFIN, hinzu PTKVZ",
        "Die Werft teilte mit, dass der Dampfer gesunken sei. | teilte VVFIN, mit PTKVZ, dass KOUS, gesunken VVPP, sei VAFIN",
        "Der Zoll kündigte schärfere Kontrollen an. | kündigte VVFIN, an PTKVZ",
        "Die Fraktion wies den Verdacht zurück. | wies VVFIN, zurück PTKVZ",
        "Der Wirt rief die Gäste auf, zu spenden. | rief VVFIN, auf PTKVZ, zu PTKZU, spenden VVINF",
        "Das Boot soll gestohlen worden sein. | soll VMFIN, gestohlen VVPP, worden VAPP, sein VAINF",
        "Die Scheune hätte gerettet werden können. | hätte VAFIN, gerettet VVPP, werden VAINF, können VMINF",
        "Er sagte, dass der Wald gerodet werden soll. | dass KOUS, gerodet VVPP, werden VAINF, soll VMFIN",
        "Ob die Fähre heute fährt, weiß niemand. | Ob KOUS, fährt VVFIN, weiß VVFIN",
        "Das Floß, das im Hafen lag, war leer. | Das ART, das PRELS, lag VVFIN, war VAFIN",
        "Die Lehrerin, die den Brand sah, rief Hilfe. | Die ART, die PRELS, sah VVFIN, rief VVFIN",
        "Der Wächter, dessen Hund bellte, schlief. | dessen PRELAT, bellte VVFIN, schlief VVFIN",
        "Laut Stadtwerken ist das Wasser sauber. | Laut APPR, ist VAFIN",
        "Der Küstenwache zufolge kenterten zwei Boote. | zufolge APPO, kenterten VVFIN",
        "Nach Angaben des Zolls fehlt ein Container. | Nach APPR, fehlt VVFIN",
        "Seiner Ansicht nach reicht das Geld. | nach APPO, reicht VVFIN",
        "Gegenüber der Zeitung sprach er von Pech. | Gegenüber APPR, sprach VVFIN",
        "Wie der Verein mitteilte, fällt das Spiel aus. | mitteilte VVFIN, fällt VVFIN, aus PTKVZ",
        "Die Halle ist größer als gedacht. | als KOKOM",
        "Als der Sturm kam, floh die Familie. | Als KOUS, kam VVFIN, floh VVFIN",
        "Es ist zu spät, um zu verhandeln. | zu PTKA, um KOUI, zu PTKZU, verhandeln VVINF",
        "Der Laden bleibt zu. | zu PTKVZ",
        "Sie fuhren zu einem Hof. | fuhren VVFIN, zu APPR",
        "Die Eltern fordern, dass die Schulen öffnen. | fordern VVFIN, dass KOUS, öffnen VVFIN",
        "Die Eltern wollen Geld fordern. | wollen VMFIN, fordern VVINF",
        "Die Eltern hatten Geld gefordert. | hatten VAFIN, gefordert VVPP",
        "Er habe den Brief nicht gelesen, hieß es. | habe VAFIN, gelesen VVPP, hieß VVFIN",
        "Es stehe fest, dass Geld fehle. | stehe VVFIN, fest PTKVZ, fehle VVFIN",
        "Die Brücke werde gesperrt, so der Landrat. | werde VAFIN, gesperrt VVPP, so ADV",
        "Sollte der Damm brechen, werde evakuiert. | Sollte VMFIN, brechen VVINF, werde VAFIN, evakuiert VVPP",
        "Wäre er geblieben, hätte er gewonnen. | Wäre VAFIN, geblieben VVPP, hätte VAFIN, gewonnen VVPP",
        "Die Ärzte versprachen, weiterzumachen. | versprachen VVFIN, weiterzumachen VVIZU",
        "Ihr Anwalt bestätigte das. | Ihr PPOSAT, bestätigte VVFIN, das PDS",
        "Damit niemand friert, wurde geheizt. | Damit KOUS, friert VVFIN, wurde VAFIN, geheizt VVPP",
        "Er sagte, der Bürgermeister habe gelogen. | sagte VVFIN, der ART, habe VAFIN, gelogen VVPP",
        "Bestätigt wurde der Kauf nicht. | Bestätigt VVPP, wurde VAFIN",
        "Wer das behauptet, lügt. | Wer PWS, das PDS, behauptet VVFIN, lügt VVFIN",
        "Der Bericht lag der Redaktion vor. | lag VVFIN, vor PTKVZ",
        "Die Ausstellung findet im Juni statt. | findet VVFIN, statt PTKVZ",
        "Er soll Geld genommen haben. | soll VMFIN, genommen VVPP, haben VAINF",
        "Die Schafe, die dort weiden, gehören ihm. | die PRELS, weiden VVFIN, gehören VVFIN, ihm PPER",
      })
  void tags_what_decides_a_sentence(String text, String expected) {
    String[] forms =
        Stream.of(expected.split(", ", -1))
            .map(entry -> entry.substring(0, entry.indexOf(' ')))
            .toArray(String[]::new);
    assertThat(Tagging.tags(text, forms)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Die Gewerkschaft hat mehr Lohn gefordert. | gefordert | fordern",
        "Der Hafen werde ausgebaut. | werde | werden",
        "Sie reisten mit Tarkovs Bruder. | Tarkovs | Tarkov",
        "Das Amt gab ihm recht. | ihm | er",
        "Er sprach mit den Anwohnern. | Anwohnern | Anwohner",
        "Die großen Städte klagen. | großen | groß",
      })
  void gives_the_dictionary_form(String text, String form, String lemma) {
    assertThat(Tagging.word(text, form).lemma()).isEqualTo(lemma);
  }

  @Test
  void keeps_the_verb_forms_that_fit_the_tag() {
    Word finite = Tagging.word("Er sagte, sie fordern Geld.", "fordern");
    assertThat(finite.verb() & VerbForm.INFINITIVE).isZero();
    assertThat(Konjunktiv.isFirst(Tagging.word("Er sei krank.", "sei").verb())).isTrue();
  }

  @Test
  void keeps_the_agreement_that_fits_the_tag() {
    int agreement = Tagging.word("Er sah den Hafen.", "Hafen").agreement();
    assertThat(Agreement.has(agreement, Agreement.ACC)).isTrue();
    assertThat(agreement & Agreement.inNumber(Agreement.PLURAL)).isZero();
  }

  @Test
  void an_unknown_name_stays_a_name() {
    String text = "Präsident Milo Karvenberg schwieg. Der Sprecher Karvenbergs auch.";
    assertThat(Tagging.word(text, "Karvenbergs").tag()).isEqualTo(Tag.NE);
  }

  static Stream<String> hostile() {
    return Stream.of(
        "a".repeat(1_000_000),
        "Ä".repeat(70) + " sagte er.",
        "\uD83D\uD83D \uDC00",
        "\u0000 \uFFFF",
        "- -- - – , , , ; : . ! ?",
        "( ( ( ( „ „ „ “",
        "_ a_b +_+ %&/()",
        "'s n' ' ’");
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void tags_anything(String text) {
    List<Word> words = Tagging.words(text);
    assertThat(words).allSatisfy(word -> assertThat(word.lemma()).isNotNull());
  }

  @Test
  void an_empty_text_has_no_words() {
    assertThat(Tagging.words("")).isEmpty();
  }

  @Test
  void says_the_same_of_the_same_text() {
    String text = "Der Rat tagt. Die Fischer klagen, sie hätten nichts gefangen.";
    String[] tags = tags(text);
    for (int i = 0; i < 3; i++) {
      assertThat(tags(text)).isEqualTo(tags);
    }
  }

  private static String[] tags(String text) {
    return Tagging.words(text).stream().map(w -> w.tag().name()).toArray(String[]::new);
  }

  @Test
  void every_tag_has_a_bit() {
    assertThat(Tag.values()).hasSizeLessThan(Long.SIZE);
  }
}
