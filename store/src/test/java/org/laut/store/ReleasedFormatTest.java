package org.laut.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.laut.corpus.Filter;
import org.laut.corpus.Item;
import org.laut.corpus.Release.Usage;

/// Stores of every format that was released are read by this version.
///
/// `./build test -pl store -am -Dtest=ReleasedFormatTest -Dformat.write=1
/// -Dsurefire.failIfNoSpecifiedTests=false` writes the file of a format that is about to be
/// released; afterwards it is never written again.
class ReleasedFormatTest {
  private static final Instant ARRIVED = Instant.parse("2026-11-26T12:00:00Z");

  @TempDir private @Nullable Path folder;

  private static List<SampleItem> items() {
    SampleItem first =
        SampleItem.of("bote-1", "Die Damm-Arbeiten ruhen. Das sagte Petra Wolff.")
            .title("Damm-Arbeiten ruhen")
            .publisher("Küstenbote")
            .published("2024-06-18T10:30:00+02:00");
    return List.of(
        first,
        SampleItem.of("blick-7", first.text()).publisher("Abendblick"),
        SampleItem.of("bote-1", "Die Damm-Arbeiten gehen weiter. Das sagte Petra Wolff.")
            .usage(Usage.CORRECTED)
            .versionOf("bote-0"),
        SampleItem.of(null, "Ein 😀 steht hier."));
  }

  private static void write(Path file) {
    try (Store store = Store.open(file.toString(), () -> ARRIVED)) {
      items().forEach(item -> store.add(List.of(item.studied())));
      store.correct(new Correction.Draft("bote-1", "speaker", "s2", "{\"entity\":null}", "Eva"));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void is_read(int format) throws IOException {
    Path file = Objects.requireNonNull(folder).resolve("old.laut");
    try (InputStream in = getClass().getResourceAsStream("format-" + format + ".laut")) {
      Files.copy(Objects.requireNonNull(in), file);
    }
    try (Store store = Store.open(file.toString())) {
      assertThat(store.verify()).isEmpty();
      for (SampleItem item : items()) {
        Studied studied = item.studied();
        Arrival arrival = Arrival.of(studied.news());
        assertThat(store.known(List.of(arrival))).containsExactly(arrival);
        assertThat(store.versions(arrival.ref()))
            .anySatisfy(version -> {
              assertThat(version.arrived()).isEqualTo(ARRIVED);
              assertThat(version.item().news()).isEqualTo(studied.news());
              assertThat(version.item().reading()).isEqualTo(studied.reading());
            });
      }
      assertThat(store.find(SampleItem.query("damm"), Filter.ALL, 9)).hasSize(2);
      assertThat(store.corrections("bote-1")).hasSize(1);
      Feeds.Added feed = store.feeds().add("https://bote.example/feed", null, "eva");
      assertThat(store.feeds().keep(feed.feed(), List.of())).isPresent();
      assertThat(store.add(GeneratedNews.items(0, 3))).hasSize(3);
      try (Stream<Item> all = store.items(Filter.ALL)) {
        assertThat(all).hasSize(6);
      }
    }
  }

  @Test
  void is_written_on_request() throws IOException {
    if (System.getProperty("format.write") != null) {
      Path file =
          Path.of("src", "test", "resources", "org", "laut", "store")
              .resolve("format-" + System.getProperty("format.write") + ".laut");
      Files.createDirectories(file.getParent());
      Files.deleteIfExists(file);
      write(file);
    }
    write(Objects.requireNonNull(folder).resolve("new.laut"));
    assertThat(Objects.requireNonNull(folder).resolve("new.laut")).isNotEmptyFile();
  }
}
