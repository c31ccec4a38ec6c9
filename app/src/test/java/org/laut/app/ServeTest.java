package org.laut.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `laut serve` and `laut tokens`, with the program as a process of its own where it has to end.
class ServeTest {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @TempDir private @Nullable Path folder;

  private String store() {
    return Objects.requireNonNull(folder).resolve("news.db").toString();
  }

  private Run run(String... words) {
    var all = new ArrayList<>(List.of(words));
    all.addAll(List.of("--store", store()));
    return Run.of(all.toArray(String[]::new));
  }

  @Test
  void tokens_are_shown_once() {
    Run added = run("tokens", "add", "desk", "--role", "editor");
    assertThat(added.code()).isZero();
    assertThat(added.out()).startsWith("laut_").hasSizeGreaterThan(40);
    assertThat(added.line()).contains("desk", "editor");
    assertThat(run("tokens", "list").out()).contains("desk\teditor\t").doesNotContain("laut_");
    assertThat(run("tokens", "add", "desk", "--role", "admin").line()).contains("taken");
    assertThat(run("tokens", "remove", "desk").code()).isZero();
    assertThat(run("tokens", "remove", "desk").line()).contains("no such name");
    assertThat(run("tokens", "list").out()).isEmpty();
  }

  @Test
  void wrong_words_are_told() {
    assertThat(run("tokens").code()).isEqualTo(2);
    assertThat(run("tokens", "add", "desk").line()).contains("role");
    assertThat(run("tokens", "add", "desk", "--role", "king").line()).contains("role");
    assertThat(run("tokens", "add", "a b", "--role", "admin").line()).contains("name");
    assertThat(run("serve", "--port", "x").code()).isEqualTo(2);
    assertThat(run("serve", "now").code()).isEqualTo(2);
  }

  @Test
  void other_addresses_take_a_token() {
    Run run = run("serve", "--host", "0.0.0.0", "--port", "0");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.line()).contains("laut tokens add");
  }

  @Test
  void a_port_that_is_taken_is_told() throws IOException {
    try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Run run = run("serve", "--port", String.valueOf(taken.getLocalPort()));
      assertThat(run.code()).isEqualTo(1);
      assertThat(run.line()).contains("cannot listen");
    }
  }

  @Test
  void serves_until_it_is_ended() throws IOException, InterruptedException {
    assertThat(
            Run.of("ingest", "--store", store(), Wire.file(Objects.requireNonNull(folder))).code())
        .isZero();
    Process program =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                "org.laut.app.Main",
                "serve",
                "--store",
                store(),
                "--port",
                "0",
                "--lang",
                "en")
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (BufferedReader out = program.inputReader(StandardCharsets.UTF_8);
        HttpClient client = HttpClient.newHttpClient()) {
      String line = String.valueOf(out.readLine());
      assertThat(line).startsWith("Laut is at http://localhost:");
      String address = line.split(" ", -1)[3].replace(";", "");
      var request = HttpRequest.newBuilder(URI.create(address + "v1/items")).timeout(PATIENCE);
      var answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.body()).contains("Rheinbote");
      program.destroy();
      assertThat(program.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
    } finally {
      program.destroyForcibly();
    }
    assertThat(run("verify").code()).isZero();
  }
}
