package org.laut.de.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.laut.report.Link;
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
