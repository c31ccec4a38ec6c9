package org.laut.de.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.laut.report.Amount;
import org.laut.report.EventType;
import org.laut.report.Link;
import org.laut.report.Status;
import org.laut.time.TimeMod;
import org.laut.time.TimeType;

class RuleFileTest {
  @Test
  void a_block_becomes_a_rule() {
    String text =
        """
        # head

        rule free.so
        says So it is.
        example Es, sagt er, regnet. Es schneit.
        -> Es … regnet | er | channel dem Boten | relay der Agentur
        -> Es schneit | -
        counter Er singt.
        """;
    assertThat(RuleFile.parse("x", text, new StatementArrow()))
        .containsExactly(
            new Rule(
                "free.so",
                "So it is.",
                List.of(
                    new Example(
                        "Es, sagt er, regnet. Es schneit.",
                        List.of(
                            new Expected(
                                List.of("Es", "regnet"),
                                "er",
                                List.of(
                                    new Expected.Hand(Link.Role.CHANNEL, "dem Boten"),
                                    new Expected.Hand(Link.Role.RELAY, "der Agentur"))),
                            new Expected(List.of("Es schneit"), null, List.of())))),
                List.of("Er singt.")));
  }

  @Test
  void a_time_is_its_mention_type_value_and_mod() {
    String text =
        """
        rule time.so
        says So it is.
        example Bis Ende Mai regnet es, dann drei Tage lang nicht.
        -> Ende Mai | DATE 2024-05 END
        -> drei Tage lang | DURATION P3D
        counter Es regnet.
        """;
    assertThat(RuleFile.parse("x", text, new TimeArrow()).getFirst().examples())
        .singleElement()
        .satisfies(example -> {
          assertThat(example.statements()).isEmpty();
          assertThat(example.times())
              .containsExactly(
                  new ExpectedTime("Ende Mai", TimeType.DATE, "2024-05", TimeMod.END),
                  new ExpectedTime("drei Tage lang", TimeType.DURATION, "P3D", null));
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Mai", "Mai | DATE", "Mai | DAY 2024-05", "Mai | DATE May", "Mai | DATE 2024 X Y"})
  void a_broken_time_is_refused(String line) {
    String text = "rule time.so\nsays So.\nexample Im Mai.\n-> " + line + "\ncounter Er.";
    assertThatIllegalStateException()
        .isThrownBy(() -> RuleFile.parse("x.rules", text, new TimeArrow()))
        .withMessageStartingWith("x.rules:4: ");
  }

  @Test
  void an_event_is_what_happens_to_whom_when_and_on_whose_word() {
    String text =
        """
        rule event.so
        says So it is.
        example Der Rat und der Wirt rissen, sagt sie, am Montag in Leer drei Höfe ab.
        -> UNTYPED | rissen … ab | Der Rat + der Wirt -> drei Höfe | 2024-06-17 @ Leer | ? HAPPENED, paper UNKNOWN
        -> CONSULT meet | Rat | - | - | paper POSSIBLE | 3 PEOPLE, 2.5 MONEY
        counter Es regnet.
        """;
    assertThat(RuleFile.parse("x", text, new EventArrow()).getFirst().examples())
        .singleElement()
        .satisfies(example ->
            assertThat(example.events())
                .containsExactly(
                    new ExpectedEvent(
                        EventType.UNTYPED,
                        null,
                        List.of("rissen", "ab"),
                        List.of("Der Rat", "der Wirt"),
                        List.of("drei Höfe"),
                        "2024-06-17",
                        "Leer",
                        List.of(
                            new ExpectedEvent.Holder("", Status.HAPPENED),
                            new ExpectedEvent.Holder("paper", Status.UNKNOWN)),
                        List.of()),
                    new ExpectedEvent(
                        EventType.CONSULT,
                        "meet",
                        List.of("Rat"),
                        List.of(),
                        List.of(),
                        null,
                        null,
                        List.of(new ExpectedEvent.Holder("paper", Status.POSSIBLE)),
                        List.of(
                            new ExpectedEvent.Counted(3, Amount.Kind.PEOPLE),
                            new ExpectedEvent.Counted(2.5, Amount.Kind.MONEY)))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "MOVE | kam | er | -",
        "MOVED | kam | er | - | paper HAPPENED",
        "MOVE a b | kam | er | - | paper HAPPENED",
        "MOVE | kam | er -> sie -> es | - | paper HAPPENED",
        "MOVE | kam | er | - @ Leer @ Emden | paper HAPPENED",
        "MOVE | kam | er | - | HAPPENED",
        "MOVE | kam | er | - | paper HAPPEND",
        "MOVE | kam | er | - | paper HAPPENED | three DEAD",
        "MOVE | kam | er | - | paper HAPPENED | 3 LOST",
      })
  void a_broken_event_is_refused(String line) {
    String text = "rule event.so\nsays So.\nexample Er kam.\n-> " + line + "\ncounter Er.";
    assertThatIllegalStateException()
        .isThrownBy(() -> RuleFile.parse("x.rules", text, new EventArrow()))
        .withMessageStartingWith("x.rules:4: ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"HAPPENED", "HAPPEND | kam", "HAPPENED | kam | er"})
  void a_broken_status_is_refused(String line) {
    String text = "rule factuality.so\nsays So.\nexample Er [kam].\n-> " + line + "\ncounter Er.";
    assertThatIllegalStateException()
        .isThrownBy(() -> RuleFile.parse("x.rules", text, new StatusArrow()))
        .withMessageStartingWith("x.rules:4: ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "says So.",
        "rule a\nsays So.\nexample Er.\ncounter Sie.",
        "rule a\nsays So.\nexample Er.\n-> Er | -",
        "rule a\nexample Er.\n-> Er | -\ncounter Sie.",
        "rule a\nsays So.\n-> Er | -\nexample Er.\ncounter Sie.",
        "rule a\nsays So.\nexample Er.\n-> Er\ncounter Sie.",
        "rule a\nsays So.\nexample Er.\n-> Er | - | origin Sie\ncounter Sie.",
        "rule a\nsays So.\nexample Er.\n-> Er | -\ncounter Sie.\nnonsense",
      })
  void a_broken_block_is_refused(String text) {
    assertThatIllegalStateException()
        .isThrownBy(() -> RuleFile.parse("x.rules", text, new StatementArrow()))
        .withMessageStartingWith("x.rules:");
  }
}
