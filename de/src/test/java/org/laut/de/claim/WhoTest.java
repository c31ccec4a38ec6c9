package org.laut.de.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.laut.corpus.Answer;
import org.laut.corpus.Bound;
import org.laut.corpus.ClaimReport;
import org.laut.corpus.Lineage;
import org.laut.corpus.Position;
import org.laut.corpus.Release;
import org.laut.corpus.Tie;

class WhoTest {
  private static final String QUESTION = "Fähre Solveig Untergang Lykkesund";

  private static final String AGENCY =
      "Lykkesund (dpa) - Die Fähre \"Solveig\" ist am Dienstag vor Lykkesund gesunken. Das teilte"
          + " die Hafenmeisterin von Lykkesund, Marit Enger, mit. Alle 48 Menschen an Bord seien mit"
          + " Booten gerettet worden. Das Schiff war auf dem Weg nach Hirtsund, als im Maschinenraum"
          + " Wasser eindrang. Die \"Solveig\" wurde 1987 gebaut und gehört der Reederei Nordlinie.";

  private static Wire wire() {
    return new Wire().add("a", "dpa", "Fähre \"Solveig\" vor Lykkesund gesunken", AGENCY);
  }

  private static List<String> refs(Answer answer) {
    return answer.reports().stream().map(report -> report.item().ref()).distinct().toList();
  }

  @Test
  void one_report_has_one_origin() {
    Answer answer = wire().who(QUESTION);
    assertThat(refs(answer)).containsExactly("a");
    assertThat(answer.independent()).isEqualTo(new Bound(1, 1));
    assertThat(answer.origins().getFirst().label()).contains("Marit Enger");
  }

  @Test
  void a_copy_counts_as_what_it_is_made_from() {
    Answer answer =
        wire()
            .add("b", "Sundbote", "Fähre sinkt vor Lykkesund", AGENCY.replace("(dpa) ", ""))
            .who(QUESTION);
    assertThat(refs(answer)).containsExactly("a", "b");
    assertThat(answer.independent()).isEqualTo(new Bound(1, 1));
    assertThat(answer.reports().getLast().lineage())
        .isEqualTo(new Lineage.Relays("a", Tie.IDENTICAL));
  }

  @Test
  void unnamed_people_raise_the_upper_bound_only() {
    Answer answer =
        wire()
            .add(
                "b",
                "Sundbote",
                "Kreise: Fähre \"Solveig\" gesunken",
                "Lykkesund. Die Fähre \"Solveig\" ist nach Angaben aus Reedereikreisen vor Lykkesund"
                    + " gesunken. Der Motor sei schon am Montag ausgefallen, hieß es aus den Kreisen.")
            .who(QUESTION);
    assertThat(answer.independent()).isEqualTo(new Bound(1, 2));
  }

  @Test
  void a_denial_is_counted_apart() {
    Answer answer =
        wire()
            .add(
                "b",
                "AFP",
                "Reederei: \"Solveig\" ist nicht gesunken",
                "Hirtsund (AFP) - Die Reederei Nordlinie hat den Untergang der Fähre vor Lykkesund"
                    + " bestritten. \"Die Fähre Solveig ist nicht gesunken\", sagte Reedereisprecher"
                    + " Jon Falk der Nachrichtenagentur AFP.")
            .who(QUESTION);
    assertThat(answer.independent()).extracting(Bound::max).isEqualTo(1);
    assertThat(answer.reports())
        .filteredOn(report -> report.item().ref().equals("b"))
        .extracting(ClaimReport::position)
        .contains(Position.DENIES);
  }

  @Test
  void a_withdrawal_takes_its_copies_with_it() {
    Answer answer =
        wire()
            .add("b", "Sundbote", "Fähre sinkt vor Lykkesund", AGENCY.replace("(dpa) ", ""))
            .add(
                "c",
                "dpa",
                "ACHTUNG: Meldung wird zurückgezogen",
                "ACHTUNG: Diese Meldung wird zurückgezogen. Bitte verwenden Sie die Meldung"
                    + " \"Fähre 'Solveig' vor Lykkesund gesunken\" nicht.",
                Release.Usage.WITHDRAWN,
                "a")
            .who(QUESTION);
    assertThat(answer.independent()).isEqualTo(new Bound(0, 0));
    assertThat(answer.withdrawn()).containsExactly("a", "b");
  }

  @Test
  void a_story_with_similar_words_is_another_one() {
    Answer answer =
        wire()
            .add(
                "b",
                "Moorpost",
                "Umfragewerte der Partei sinken",
                "Hage. Die Umfragewerte der Moorpartei sind weiter gesunken. Das teilte das Institut"
                    + " Demos am Dienstag mit. Alle 48 Abgeordneten bangen um ihre Sitze.")
            .who(QUESTION);
    assertThat(refs(answer)).containsExactly("a");
  }

  @Test
  void what_nobody_reports_cannot_be_measured() {
    Answer answer = wire().who("Vulkan Ausbruch Tinnfjell");
    assertThat(answer.reports()).isEmpty();
    assertThat(answer.independent()).isNull();
  }
}
