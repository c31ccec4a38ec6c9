package org.laut.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.laut.corpus.Filter;
import org.laut.corpus.Item;
import org.laut.corpus.NewsItem;
import org.laut.formats.record.InvalidRecord;
import org.laut.report.Reading;
import org.laut.testkit.HostileText;
import org.laut.text.Passage;
import org.laut.text.Span;
import org.laut.text.Term;

/// What stays as it is whatever is handed in.
interface HostileContract {
  List<String> NAMES =
      List.of(
          "'; drop table item; --",
          "\" or 1=1 --",
          "a' union select data from packed --",
          "\\'; delete from posting; --",
          "%_*?[a-z]",
          "$1 {bytewise} ${x} :x @x ?",
          "null",
          "with\0zero",
          "half \uD83D",
          "\uDE00 half",
          "line\nend\r\n\t",
          "x".repeat(5000),
          "\uD83D\uDE00".repeat(200),
          " ");

  Store store();

  @Test
  default void names_are_only_names() {
    var batch = new ArrayList<Studied>();
    for (String name : NAMES) {
      batch.add(
          SampleItem.of(name, name + " steht hier.")
              .title(name)
              .publisher(name)
              .versionOf(name)
              .studied());
    }
    List<Outcome> outcomes = store().add(batch);
    for (int i = 0; i < NAMES.size(); i++) {
      String name = NAMES.get(i);
      Item item = store().item(outcomes.get(i).ref()).orElseThrow();
      assertThat(item.news()).isEqualTo(batch.get(i).news());
      assertThat(store().find(SampleItem.query(name), Filter.ALL, 50)).doesNotContainNull();
      assertThat(refs(StoreCase.filter(null, null, name))).contains(item.ref());
      store().tied(List.of(item));
      Correction made = store().correct(new Correction.Draft(name, name, name, "\"\"", name));
      assertThat(store().corrections(name)).containsExactly(made);
    }
    assertThat(store().add(batch)).allMatch(o -> o.kind() == Outcome.Kind.KNOWN);
    assertThat(store().counts().items()).isEqualTo(NAMES.size());
    assertThat(store().verify()).isEmpty();
    assertThat(store().forget(NAMES.getFirst())).isEqualTo(1);
    assertThat(store().counts().items()).isEqualTo(NAMES.size() - 1);
  }

  @Test
  default void terms_are_only_terms() {
    var terms = new ArrayList<Term>();
    for (String name : NAMES) {
      terms.add(new Term(new Span(0, 1), name, List.of(name + "x", ""), Term.Kind.NAME));
    }
    Studied plain = SampleItem.of("a", "Text.").studied();
    Reading read = plain.reading();
    var reading =
        new Reading(
            read.report(),
            List.of(),
            List.of(new Passage(new Span(0, 5), true, false, terms)),
            read.actors(),
            read.own(),
            null);
    store().add(List.of(new Studied(plain.news(), reading)));
    assertThat(store().item("a").orElseThrow().reading()).isEqualTo(reading);
    for (Term term : terms) {
      assertThat(store().find(List.of(term), Filter.ALL, 2)).hasSize(1);
    }
    assertThat(store().verify()).isEmpty();
  }

  @Test
  default void any_text_comes_back_as_it_was() {
    var texts = HostileText.all();
    for (HostileText text : texts) {
      store().add(List.of(SampleItem.of(text.name(), text.text()).studied()));
    }
    for (HostileText text : texts) {
      Item item = store().item(text.name()).orElseThrow();
      assertThat(item.news().document().text().equals(text.text())).as(text.name()).isTrue();
    }
    assertThat(store().verify()).isEmpty();
  }

  @Test
  default void a_reading_that_breaks_an_invariant_keeps_the_batch_out() {
    Studied sound = SampleItem.of("a", "Der Damm hält.").studied();
    Studied other = SampleItem.of("b", "Kurz.").studied();
    NewsItem longer = SampleItem.of("b", "Ein anderer Text.").news();
    List<Studied> batch = List.of(sound, new Studied(longer, other.reading()));
    assertThatThrownBy(() -> store().add(batch)).isInstanceOf(InvalidRecord.class);
    assertThat(store().counts().versions()).isZero();
  }

  private List<String> refs(Filter filter) {
    try (Stream<Item> items = store().items(filter)) {
      return items.map(Item::ref).toList();
    }
  }
}
