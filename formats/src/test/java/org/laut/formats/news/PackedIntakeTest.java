package org.laut.formats.news;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.laut.formats.intake.Limits;

class PackedIntakeTest {
  private static final String LINE = "{\"id\":\"a\",\"text\":\"Die Fähre fährt.\"}\n";
  private static final byte[] PACKED = Intake.gzip(LINE.repeat(500).getBytes(UTF_8));

  @Test
  void readsAllMembers() {
    byte[] padded =
        Arrays.copyOf(Bytes.join(PACKED, PACKED, PACKED.clone()), 3 * PACKED.length + 9);
    Intake intake = Intake.of("a.jsonl.gz", padded);
    assertThat(intake.items()).hasSize(1000);
    assertThat(intake.problems()).containsExactly("TOO_MANY 1000 LINE 1001");
    assertThat(Intake.of("a", Bytes.join(PACKED, Arrays.copyOf(PACKED, PACKED.length))).items())
        .hasSize(1000);
  }

  @Test
  void keepsWhatWasReadBeforeTheEndWasMissing() {
    for (int cut = 1; cut < PACKED.length; cut++) {
      byte[] bytes = Bytes.join(PACKED, Arrays.copyOf(PACKED, cut));
      Intake intake = Intake.of("a.jsonl.gz", bytes);
      assertThat(intake.items()).as("cut at %s", cut).hasSizeBetween(500, 1000);
      assertThat(intake.problems()).as("cut at %s", cut).hasSize(1);
      assertThat(intake.problems().getFirst()).startsWith("TRUNCATED LINE ");
    }
  }

  @Test
  void tellsWhatFollowsWithoutBeingPacked() {
    Intake intake = Intake.of("a.jsonl.gz", Bytes.join(PACKED, "und mehr".getBytes(UTF_8)));
    assertThat(intake.items()).hasSize(500);
    assertThat(intake.problems()).containsExactly("BROKEN_PACKING gzip LINE 500");
  }

  @Test
  void noticesAChangedByte() {
    byte[] bytes = PACKED.clone();
    bytes[bytes.length - 6] ^= 1;
    assertThat(Intake.of("a.jsonl.gz", bytes).problems())
        .containsExactly("BROKEN_PACKING gzip LINE 500");
  }

  @Test
  void stopsABomb() {
    byte[] bomb = Intake.gzip(new byte[100 << 20]);
    byte[] bytes = Bytes.join(PACKED, bomb);
    Intake intake = Intake.of("a.jsonl.gz", bytes);
    assertThat(intake.items()).hasSize(500);
    assertThat(intake.problems()).singleElement().asString().startsWith("BOMB 1");
    assertThat(Intake.of("a.txt.gz", bomb).problems()).hasSize(1);
  }

  @Test
  void namesTheLineInWhichABombLies() {
    byte[] line = Intake.gzip(("{\"id\":\"a\",\"text\":\"" + "a".repeat(60 << 20)).getBytes(UTF_8));
    assertThat(Intake.of("a.jsonl.gz", line).problems())
        .singleElement()
        .asString()
        .startsWith("BOMB 1")
        .endsWith("LINE 1");
  }

  @Test
  void stopsAtTheMostThatMayBeUnpacked() {
    var limits = new Limits(1 << 20, 5_000, 200, 1000);
    Intake intake = Intake.of("a", new java.io.ByteArrayInputStream(PACKED), limits);
    assertThat(intake.problems()).singleElement().asString().startsWith("BOMB 0");
  }
}
