package org.laut.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.laut.store.database.Database;
import org.laut.store.database.StoreFailure;
import org.laut.store.database.StoreFailure.Reason;
import org.laut.testkit.PostgresServer;

/// What is said when a PostgreSQL database cannot be used.
class PostgresFailureTest {
  private static StoreFailure failure(String place) {
    return catchThrowableOfType(StoreFailure.class, () -> Store.open(place).close());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "postgresql:",
        "postgres:/news",
        "jdbc:postgresql://eva:geheim@localhost/news",
        "postgresql://",
        "postgresql://eva:geheim@localhost",
        "postgresql://eva:geheim@local host/news",
        "postgresql://eva:geheim@localhost:x/news",
        "postgresql://eva:ge%zzheim@localhost/news",
        "postgresql:///news"
      })
  void a_place_that_cannot_be_read_is_said_without_the_password(String place) {
    StoreFailure failure = failure(place);
    assertThat(failure.reason()).isEqualTo(Reason.UNREACHABLE);
    assertThat(failure.getMessage()).doesNotContain("heim").doesNotContain("\n");
  }

  @Test
  void a_missing_database_and_a_silent_port_are_unreachable() {
    String place = PostgresServer.newPlace();
    StoreFailure missing = failure(place.replace("/postgres?", "/nobody?"));
    assertThat(missing.reason()).isEqualTo(Reason.UNREACHABLE);
    assertThat(missing.detail()).contains("nobody");
    String silent = place.replaceFirst(":\\d+/", ":1/").replace("postgres@", "eva:geheim@");
    assertThat(failure(silent).reason()).isEqualTo(Reason.UNREACHABLE);
    assertThat(failure(silent).getMessage()).doesNotContain("geheim");
  }

  @Test
  void a_later_format_is_newer() {
    String place = PostgresServer.newPlace();
    Store.open(place).close();
    try (Database database = Database.open(place, Duration.ofMinutes(1))) {
      database.write(session -> session.update("update store set format = 99"));
    }
    assertThat(failure(place).reason()).isEqualTo(Reason.NEWER);
  }

  @Test
  void another_programs_table_of_that_name_is_no_store() {
    String place = PostgresServer.newPlace();
    Store.open(place).close();
    try (Database database = Database.open(place, Duration.ofMinutes(1))) {
      database.write(session -> session.update("alter table store rename format to size"));
    }
    assertThat(failure(place).reason()).isEqualTo(Reason.NOT_A_STORE);
  }

  @Test
  void who_waits_too_long_is_told_that_it_is_locked() {
    String place = PostgresServer.newPlace();
    try (Store store = Store.open(place, InstantSource.system(), Duration.ofMillis(50));
        Database other = Database.open(place, Duration.ofMinutes(1))) {
      StoreFailure failure =
          other.write(session ->
              catchThrowableOfType(StoreFailure.class, () -> store.add(GeneratedNews.items(0, 2))));
      assertThat(failure.reason()).isEqualTo(Reason.LOCKED);
      assertThat(store.add(GeneratedNews.items(0, 2))).hasSize(2);
    }
  }

  @Test
  void a_role_that_may_not_write_is_read_only() {
    String place = PostgresServer.newPlace();
    Store.open(place).close();
    try (Database database = Database.open(place, Duration.ofMinutes(1))) {
      database.write(session -> {
        session.update("drop role if exists reader");
        session.update("create role reader login");
        String schema = place.substring(place.indexOf('=') + 1);
        session.update("grant usage on schema " + schema + " to reader");
        session.update("grant select on all tables in schema " + schema + " to reader");
        return true;
      });
    }
    try (Store store = Store.open(place.replace("postgres@", "reader@"))) {
      assertThat(store.counts().items()).isZero();
      StoreFailure failure =
          catchThrowableOfType(StoreFailure.class, () -> store.add(GeneratedNews.items(0, 1)));
      assertThat(failure.reason()).isEqualTo(Reason.READ_ONLY);
    }
  }
}
