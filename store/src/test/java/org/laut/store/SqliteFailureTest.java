package org.laut.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.laut.store.database.StoreFailure;
import org.laut.store.database.StoreFailure.Reason;

/// What is said when a SQLite file cannot be used, and that it is left as it was.
class SqliteFailureTest {
  @TempDir(factory = MemoryFolder.class)
  private @Nullable Path folder;

  private Path file() {
    return Objects.requireNonNull(folder).resolve("news.laut");
  }

  private static StoreFailure failure(Path path) {
    return catchThrowableOfType(StoreFailure.class, () -> Store.open(path.toString()).close());
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file());
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @Test
  void an_empty_file_becomes_a_store() throws IOException {
    Files.createFile(file());
    try (Store store = Store.open(file().toString())) {
      assertThat(store.counts().items()).isZero();
    }
  }

  @Test
  void a_file_of_something_else_is_no_store() throws IOException {
    String text = "Die Brücke ist gesperrt.\n".repeat(100);
    Files.writeString(file(), text);
    assertThat(failure(file()).reason()).isEqualTo(Reason.NOT_A_STORE);
    assertThat(Files.readString(file())).isEqualTo(text);
  }

  @Test
  void another_programs_database_is_no_store() throws IOException, SQLException {
    execute("create table recipe (name text)");
    byte[] before = Files.readAllBytes(file());
    assertThat(failure(file()).reason()).isEqualTo(Reason.NOT_A_STORE);
    assertThat(Files.readAllBytes(file())).isEqualTo(before);
  }

  @Test
  void a_later_format_is_newer() throws SQLException {
    Store.open(file().toString()).close();
    execute("update store set format = 99");
    StoreFailure failure = failure(file());
    assertThat(failure.reason()).isEqualTo(Reason.NEWER);
    assertThat(failure.detail()).contains("99");
  }

  @Test
  void a_folder_is_no_store_and_a_missing_one_is_named() {
    Path parent = Objects.requireNonNull(folder);
    assertThat(failure(parent).reason()).isEqualTo(Reason.NOT_A_STORE);
    StoreFailure failure = failure(parent.resolve("none").resolve("news.laut"));
    assertThat(failure.reason()).isEqualTo(Reason.UNREACHABLE);
    assertThat(failure.detail()).contains("none");
  }

  @Test
  void who_waits_too_long_is_told_that_it_is_locked() throws SQLException {
    try (Store store =
            Store.open(file().toString(), InstantSource.system(), Duration.ofMillis(50));
        Connection other = DriverManager.getConnection("jdbc:sqlite:" + file());
        Statement statement = other.createStatement()) {
      statement.execute("begin immediate");
      StoreFailure failure =
          catchThrowableOfType(StoreFailure.class, () -> store.add(GeneratedNews.items(0, 2)));
      assertThat(failure.reason()).isEqualTo(Reason.LOCKED);
      statement.execute("rollback");
      assertThat(store.add(GeneratedNews.items(0, 2))).hasSize(2);
    }
  }

  @Test
  void forgotten_names_are_not_left_in_the_file() throws IOException {
    Studied secret = SampleItem.of("geheimer-name-77", "Das Wort Zwetschgenkompott.").studied();
    try (Store store = Store.open(file().toString())) {
      store.add(GeneratedNews.items(0, 20));
      store.add(List.of(secret));
      store.add(GeneratedNews.items(20, 40));
      store.forget("geheimer-name-77");
      for (Path path : List.of(file(), Path.of(file() + "-wal"))) {
        String bytes = new String(Files.readAllBytes(path), StandardCharsets.ISO_8859_1);
        assertThat(bytes.contains("geheimer-name")).as(path.toString()).isFalse();
        assertThat(bytes.contains("zwetschgenkompott")).as(path.toString()).isFalse();
      }
    }
  }

  @Test
  void damage_anywhere_is_found_or_said() throws IOException {
    try (Store store = Store.open(file().toString())) {
      store.add(GeneratedNews.items(0, 60));
    }
    byte[] whole = Files.readAllBytes(file());
    var random = new Random(3);
    for (int round = 0; round < 40; round++) {
      byte[] damaged = whole.clone();
      int at = random.nextInt(whole.length - 64);
      for (int i = 0; i < 64; i++) {
        damaged[at + i] = (byte) random.nextInt(256);
      }
      Files.write(file(), round % 4 == 0 ? Arrays.copyOf(damaged, at) : damaged);
      use("damage at " + at);
    }
  }

  /// Everything a store does either works or fails as a store does.
  private void use(String damage) {
    try (Store store = Store.open(file().toString())) {
      if (store.verify().isEmpty()) {
        assertThat(store.counts().versions()).as(damage).isEqualTo(60);
      }
      store.find(SampleItem.query("ba ber dor"), StoreCase.filter(null, null, null), 50);
      store.item("item-2").ifPresent(item -> store.tied(List.of(item)));
      store.add(GeneratedNews.items(60, 70));
      store.forget("item-2");
    } catch (StoreFailure e) {
      assertThat(e.reason())
          .as(damage + ": " + e.getMessage())
          .isIn(Reason.DAMAGED, Reason.NOT_A_STORE, Reason.NEWER, Reason.BROKEN);
    }
  }
}
