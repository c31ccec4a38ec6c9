package org.laut.de.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.laut.de.morph.Table;

class ClosedTagsTest {
  @Test
  void are_sorted_without_duplicates() {
    List<String> forms =
        Table.read(Candidates.class, "closed-tags.tsv").stream().map(List::getFirst).toList();
    assertThat(forms).isSorted().doesNotHaveDuplicates();
  }
}
