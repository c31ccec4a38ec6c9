package org.laut.de.trigger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.laut.de.morph.Lexicon;
import org.laut.de.morph.Reading;
import org.laut.de.morph.VerbForm;
import org.laut.report.EventType;

class EventVerbFilesTest {
  private static final EventVerbs VERBS = EventVerbs.load();

  /// Infinitives that the dictionary reads as another form only.
  private static final Set<String> NO_INFINITIVE = Set.of("hinzukommen", "nahen");

  private static final Map<EventType, Set<String>> MODES =
      Map.of(
          EventType.CONSULT,
              Set.of("host", "meet", "multilateral", "phone", "third-party", "visit"),
          EventType.RETREAT,
              Set.of("access", "ceasefire", "disarm", "release", "resign", "return", "withdraw"),
          EventType.ACCUSE, Set.of("allege", "disapprove", "investigate"),
          EventType.REQUEST, Set.of("assist", "change", "meet", "yield"),
          EventType.REJECT, Set.of("assist", "change", "meet", "yield"),
          EventType.THREATEN,
              Set.of("ban", "expel", "political", "relations", "restrict", "territory", "violence"),
          EventType.PROTEST, Set.of("boycott", "demo", "hunger", "obstruct", "riot", "strike"),
          EventType.MOBILIZE, Set.of("police", "troops", "weapons"),
          EventType.SANCTION, Set.of("convict", "discontinue", "expel", "withdraw"),
          EventType.COERCE,
              Set.of(
                  "arrest",
                  "ban",
                  "censor",
                  "curfew",
                  "cyber",
                  "deport",
                  "martial-law",
                  "misinformation",
                  "restrict",
                  "seize",
                  "withhold"));

  private static final Set<String> WEAPONS =
      Set.of(
          "abduct",
          "aerial",
          "assassinate",
          "beat",
          "cleansing",
          "crowd-control",
          "execute",
          "explosives",
          "firearms",
          "heavy-weapons",
          "massacre",
          "primitive",
          "seize",
          "sexual",
          "suicide-attack",
          "torture",
          "unconventional");

  @ParameterizedTest
  @ValueSource(strings = {"verbs.tsv", "verb-phrases.tsv"})
  void a_file_names_its_origin(String file) throws IOException {
    try (InputStream in = EventVerbs.class.getResourceAsStream(file)) {
      assertThat(in).isNotNull();
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      assertThat(text).contains("# Origin:", "Licence:", "Date:");
    }
  }

  @Test
  void a_lemma_is_an_infinitive() {
    Lexicon lexicon = Lexicon.load();
    assertThat(lemmas().filter(lemma -> !infinitive(lexicon, lemma)))
        .containsExactlyInAnyOrderElementsOf(NO_INFINITIVE);
  }

  @Test
  void a_mode_is_one_of_its_type() {
    assertThat(VERBS.all().filter(verb -> verb.mode() != null))
        .allMatch(verb -> modes(verb.type()).contains(verb.mode()));
  }

  @Test
  void the_reading_finds_each_verb_in_its_example() {
    List<String> missed =
        VERBS
            .all()
            .filter(verb -> !found(verb))
            .map(verb -> verb.lemma() + " " + verb.with() + ": " + verb.example())
            .sorted(Comparator.naturalOrder())
            .toList();
    assertThat(missed).isEmpty();
  }

  private static boolean found(EventVerb verb) {
    VerbsOf read = VerbsOf.sentence(verb.example());
    return read.words().containsAll(verb.with())
        && read.lemmas().stream().anyMatch(lemma -> VERBS.of(lemma).contains(verb));
  }

  private static Stream<String> lemmas() {
    return VERBS.all().map(EventVerb::lemma).distinct();
  }

  private static boolean infinitive(Lexicon lexicon, String lemma) {
    return lexicon.readings(lemma, false).list().stream()
        .map(Reading::verb)
        .anyMatch(bits -> (bits & VerbForm.INFINITIVE) != 0);
  }

  private static Set<String> modes(@Nullable EventType type) {
    if (type == null) {
      return Set.of();
    }
    return type == EventType.ASSAULT ? WEAPONS : MODES.getOrDefault(type, Set.of());
  }
}
