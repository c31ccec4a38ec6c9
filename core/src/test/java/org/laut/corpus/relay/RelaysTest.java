package org.laut.corpus.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.laut.corpus.sample.ToldItem.hand;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.laut.corpus.RelayNetwork;
import org.laut.corpus.family.Families;
import org.laut.corpus.family.InvalidFamilies;
import org.laut.corpus.sample.ToldItem;
import org.laut.corpus.sample.ToldItem.Hand;
import org.laut.report.SourceKind;

class RelaysTest {
  private static final Hand WEBER = hand("Anna Weber", "person/anna-weber");
  private static final Hand DPA = hand("dpa", "agency/dpa");

  @Test
  void eachHandRelaysTheOneBeforeIt() {
    var relays = new Relays(Families.NONE);
    relays.add(new ToldItem("a", "Nordblick", "08:00").told(WEBER, DPA).told(WEBER, DPA).item());
    relays.add(new ToldItem("b", "Nordblick", "07:00").told(WEBER, DPA).item());
    relays.add(new ToldItem("c", "Rheinbote", null).told(WEBER).item());
    assertThat(edges(relays.network()))
        .containsExactly(
            "dpa > person/anna-weber 2 3 07:00 08:00",
            "nordblick > dpa 2 3 07:00 08:00",
            "rheinbote > person/anna-weber 1 1 - -");
  }

  private static List<String> edges(RelayNetwork network) {
    return network.edges().stream()
        .map(e ->
            "%s > %s %d %d %s %s"
                .formatted(
                    e.from(),
                    e.to(),
                    e.items(),
                    e.statements(),
                    e.first() == null ? "-" : e.first().toLocalTime(),
                    e.last() == null ? "-" : e.last().toLocalTime()))
        .toList();
  }

  @Test
  void aPublisherAndAMediumOfTheSameNameAreOne() {
    var relays = new Relays(Families.NONE);
    Hand zeitung = hand("Süd-Zeitung", "medium/sued-zeitung");
    relays.add(new ToldItem("a", "Süd-Zeitung", "08:00").told(WEBER).item());
    relays.add(new ToldItem("b", "Nordblick", "09:00").told(WEBER, zeitung).item());
    RelayNetwork network = relays.network();
    assertThat(edges(network))
        .containsExactly(
            "sued-zeitung > person/anna-weber 2 2 08:00 09:00",
            "nordblick > sued-zeitung 1 1 09:00 09:00");
    RelayNetwork.Node node =
        network.nodes().stream()
            .filter(n -> n.id().equals("sued-zeitung"))
            .findFirst()
            .orElseThrow();
    assertThat(node.items()).isEqualTo(1);
    assertThat(node.label()).isEqualTo("Süd-Zeitung");
  }

  @Test
  void whoIsNotKnownElsewhereIsLeftOut() {
    var relays = new Relays(Families.NONE);
    Hand somebody = new Hand("ein Blatt", null, false);
    relays.add(new ToldItem("a", "Nordblick", "08:00").told(WEBER, somebody).item());
    assertThat(relays.network().edges()).isEmpty();
    relays.add(
        new ToldItem("b", "Nordblick", "08:00").told(WEBER, new Hand("dpa", null, true)).item());
    assertThat(edges(relays.network()))
        .containsExactly(
            "dpa > person/anna-weber 1 1 08:00 08:00", "nordblick > dpa 1 1 08:00 08:00");
    relays.add(new ToldItem("c", "dpa", "08:00").told(new Hand("dpa", null, true)).item());
    assertThat(relays.network().edges()).hasSize(2);
  }

  @Test
  void aTableTellsTheFamilies() throws InvalidFamilies {
    Families families = Families.read("t", List.of("agency/dpa\tDPA\tagency\tdpa|agency/dpa"));
    var relays = new Relays(families);
    relays.add(new ToldItem("a", "Nordblick", "08:00").told(WEBER, DPA).item());
    assertThat(relays.network().nodes())
        .filteredOn(node -> node.id().equals("dpa"))
        .allSatisfy(node -> {
          assertThat(node.family()).isEqualTo("agency/dpa");
          assertThat(node.kind()).isEqualTo(SourceKind.AGENCY);
        })
        .hasSize(1);
  }
}
