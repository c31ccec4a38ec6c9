package org.laut.formats.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {
  @Test
  void readsAllKindsOfValues() throws InvalidJson {
    assertThat(Json.value(" {\"a\":[1,2.5,true,false,\"ü\\n\"],\"b\":{}} "))
        .isEqualTo(Map.of("a", List.of(1, 2.5, true, false, "ü\n"), "b", Map.of()));
    assertThat(Json.value("null")).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "{", "{\"a\":}", "{}x", "{} {}", "[1,]", "nul", "'a'", "{\"a\":\"\n\"}"})
  void refusesEverythingElse(String text) {
    assertThatExceptionOfType(InvalidJson.class)
        .isThrownBy(() -> Json.value(text))
        .matches(e -> e.fault() == InvalidJson.Fault.SYNTAX)
        .matches(e -> e.detail().startsWith("column "));
  }

  @Test
  void refusesBottomlessDepth() {
    assertThatExceptionOfType(InvalidJson.class)
        .isThrownBy(() -> Json.value("[".repeat(100_000)))
        .matches(e -> e.fault() == InvalidJson.Fault.SYNTAX);
  }

  @Test
  void readsLongTexts() throws InvalidJson {
    String text = "a".repeat(25_000_000);
    assertThat(Json.object("{\"t\":\"" + text + "\"}").string("t")).isEqualTo(text);
  }
}
