package org.laut.app.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.laut.corpus.Release;
import org.laut.corpus.lineage.Reason;
import org.laut.corpus.lineage.Relation;
import org.laut.formats.intake.Fault;
import org.laut.formats.intake.Place;
import org.laut.formats.jsonl.BadLine;
import org.laut.report.Amount;
import org.laut.report.EventType;
import org.laut.report.Factuality;
import org.laut.report.Form;
import org.laut.report.Link;
import org.laut.report.Mood;
import org.laut.report.SourceKind;
import org.laut.report.Stance;
import org.laut.report.Status;
import org.laut.service.feeds.FeedFault;
import org.laut.service.net.NetFault;
import org.laut.store.database.StoreFailure;
import org.laut.time.DayPart;
import org.laut.time.LengthUnit;
import org.laut.time.Season;
import org.laut.time.TimeMod;
import org.laut.time.TimeType;
import org.laut.time.VagueTime;

class MessagesTest {
  private static final List<String> CONSTANTS =
      List.of(
          "form.",
          "stance.",
          "sourcekind.",
          "role.",
          "why.form.",
          "why.mood.",
          "line.",
          "status.",
          "eventtype.",
          "timetype.",
          "timemod.",
          "vaguetime.",
          "daypart.",
          "part.",
          "lengthunit.",
          "kind.",
          "polarity.",
          "certainty.",
          "phase.",
          "mode.",
          "usage.",
          "fault.",
          "ingest.at.",
          "feedfault.",
          "failure.store.",
          "relation.",
          "ground.",
          "position.",
          "origin.",
          "reason.");

  @Test
  void fillsInArgumentsOnce() {
    Messages messages = Messages.of("en");
    assertThat(messages.say("about", "{1}", "{0} 100 %")).isEqualTo("{1}: {0} 100 %");
    assertThat(messages.count("statements", 1)).isEqualTo("1 statement");
    assertThat(messages.count("statements", 0)).isEqualTo("0 statements");
    assertThatExceptionOfType(MissingResourceException.class)
        .isThrownBy(() -> messages.say("no such key"));
  }

  @Test
  void saysTheSameInBothLanguages() throws IOException {
    Properties german = load("de");
    Properties english = load("en");
    assertThat(german.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
    for (String key : german.stringPropertyNames()) {
      assertThat(holes(german.getProperty(key))).as(key).isEqualTo(holes(english.getProperty(key)));
    }
  }

  private static Set<String> holes(String text) {
    var holes = new TreeSet<String>();
    for (int at = text.indexOf('{'); at >= 0; at = text.indexOf('{', at + 1)) {
      holes.add(text.substring(at, at + 3));
    }
    return holes;
  }

  @ParameterizedTest
  @ValueSource(strings = {"de", "en"})
  void hasAWordForEveryConstant(String language) {
    Messages messages = Messages.of(language);
    for (Enum<?>[] all :
        new Enum<?>[][] {
          Form.values(),
          Stance.values(),
          SourceKind.values(),
          Link.Role.values(),
          Status.values(),
          EventType.values(),
          TimeType.values(),
          VagueTime.values(),
          DayPart.values(),
          Season.Part.values(),
          Amount.Kind.values(),
          Factuality.Polarity.values(),
          Factuality.Certainty.values(),
          Factuality.Phase.values(),
          Factuality.Mode.values(),
          Release.Usage.values(),
          Relation.values(),
          Reason.Ground.values()
        }) {
      for (Enum<?> constant : all) {
        assertThat(messages.name(constant)).isNotBlank();
      }
    }
    for (Form form : Form.values()) {
      assertThat(messages.say("why.form." + low(form))).isNotBlank();
    }
    for (Mood mood : Mood.values()) {
      assertThat(messages.say("why.mood." + low(mood))).isNotNull();
    }
    for (TimeMod mod : TimeMod.values()) {
      assertThat(messages.say("timemod." + low(mod), "x")).contains("x");
    }
    for (LengthUnit unit : LengthUnit.values()) {
      assertThat(messages.say("lengthunit." + low(unit) + ".many", "2")).contains("2");
      assertThat(messages.say("lengthunit." + low(unit) + ".one", "1")).contains("1");
    }
    for (Fault fault : Fault.values()) {
      assertThat(messages.say("fault." + low(fault), "x")).isNotBlank();
    }
    for (NetFault fault : NetFault.values()) {
      assertThat(messages.say("feedfault." + low(fault), "x")).isNotBlank();
    }
    for (FeedFault fault : FeedFault.values()) {
      assertThat(messages.say("feedfault." + low(fault), "x")).contains("x");
    }
    for (Place.Unit unit : Place.Unit.values()) {
      assertThat(messages.say("ingest.at." + low(unit), "a", 1, "x")).contains("a", "x");
    }
    for (StoreFailure.Reason reason : StoreFailure.Reason.values()) {
      assertThat(messages.say("failure.store." + low(reason), "a", "x")).contains("a");
    }
    for (BadLine.Fault fault : BadLine.Fault.values()) {
      assertThat(messages.say("line." + low(fault), "x")).isNotBlank();
    }
  }

  private static String low(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  @Test
  void saysNothingThatNoCodeAsksFor() throws IOException {
    String code = code();
    Set<String> unused =
        load("de").stringPropertyNames().stream()
            .filter(key -> !isConstant(key))
            .filter(key -> !code.contains('"' + shortened(key) + '"'))
            .collect(Collectors.toSet());
    assertThat(unused).isEmpty();
  }

  private static boolean isConstant(String key) {
    return CONSTANTS.stream().anyMatch(key::startsWith);
  }

  /// How the code writes a key.
  private static String shortened(String key) {
    String plain = key.replaceFirst("\\.(one|many)$", "").replaceFirst("^failure\\.", "");
    return plain.startsWith("doctor.") || plain.startsWith("why.") ? last(plain) : plain;
  }

  private static String last(String key) {
    return key.substring(key.indexOf('.') + 1);
  }

  /// All source code of the program, with prefixed keys in their short form.
  private static String code() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .map(MessagesTest::read)
          .collect(Collectors.joining())
          .replace("\"doctor.", "\"")
          .replace("\"why.", "\"");
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Properties load(String language) throws IOException {
    var properties = new Properties();
    try (var in =
        Objects.requireNonNull(
            MessagesTest.class.getResourceAsStream(
                "/org/laut/app/messages_" + language + ".properties"))) {
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
    return properties;
  }
}
