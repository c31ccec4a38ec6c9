package org.laut.corpus.found;

import static org.assertj.core.api.Assertions.assertThat;
import static org.laut.corpus.sample.ToldItem.hand;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.laut.corpus.Item;
import org.laut.corpus.sample.ToldItem;
import org.laut.corpus.sample.ToldItem.Hand;
import org.laut.report.Link;

class SayingsTest {
  private static final Hand WEBER = hand("Anna Weber", "person/anna-weber");
  private static final Hand DPA = hand("Deutsche Presse-Agentur", "agency/dpa");

  private static List<String> found(String name, Item... items) {
    return new Sayings(name)
        .in(List.of(items)).stream().map(s -> s.item().ref() + " " + s.statement().id()).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Weber", "anna weber", "Weber, Anna", "person/anna-weber"})
  void knowsSomebodyByPartOfTheNameOrById(String name) {
    Item item = new ToldItem("a", "Bote", "08:00").told(DPA).told(WEBER, DPA).item();
    assertThat(found(name, item)).containsExactly("a s2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Web", "Petra Weber", "person/anna", "", " - "})
  void takesNobodyForSomebodyElse(String name) {
    Item item = new ToldItem("a", "Bote", "08:00").told(WEBER).item();
    assertThat(found(name, item)).isEmpty();
  }

  @Test
  void knowsABodyInTheWordsOfTheText() {
    Hand speaker = new Hand("ein Sprecher des Außenministeriums", null, false);
    Item item = new ToldItem("a", "Bote", "08:00").told(speaker).item();
    assertThat(found("Außenministerium", item)).containsExactly("a s1");
    assertThat(found("Innenministerium", item)).isEmpty();
  }

  @Test
  void tellsTheHandNearestToTheOriginAndTheEarliestFirst() {
    Item late = new ToldItem("a", "Bote", "09:00").told(WEBER, DPA).item();
    Item early = new ToldItem("b", "Bote", "08:00").told(WEBER).told(WEBER, DPA, DPA).item();
    Item undated = new ToldItem("c", "Bote", null).told(DPA).item();
    assertThat(found("Presse-Agentur", undated, late, early))
        .containsExactly("b s2", "a s1", "c s1");
    assertThat(new Sayings("agency/dpa").in(List.of(late)).getFirst().link().role())
        .isEqualTo(Link.Role.RELAY);
  }
}
