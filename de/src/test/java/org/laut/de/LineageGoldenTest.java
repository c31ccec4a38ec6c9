package org.laut.de;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.laut.corpus.family.Families;
import org.laut.corpus.lineage.Ancestry;
import org.laut.testkit.Golden;

class LineageGoldenTest {
  /// One in more than fifty items.
  private static final double RARE = 4;

  @TestFactory
  Stream<DynamicTest> says_what_is_made_from_what() {
    GermanPack pack = new GermanPack();
    Families families = GermanFamilies.load();
    return new Golden(
            Path.of("src/test/resources/golden/lineage"),
            input ->
                LineageLines.of(
                    Ancestry.of(LineageLines.items(pack, input), families, key -> RARE)))
        .tests();
  }
}
