package org.laut.testkit;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.laut.report.Act;
import org.laut.report.Entity;
import org.laut.report.EntityKind;
import org.laut.report.Evidence;
import org.laut.report.Form;
import org.laut.report.Link;
import org.laut.report.Mood;
import org.laut.report.Report;
import org.laut.report.Source;
import org.laut.report.SourceChain;
import org.laut.report.SourceKind;
import org.laut.report.Stance;
import org.laut.report.Statement;
import org.laut.text.Document;
import org.laut.text.Span;

class ReportInvariantsTest {
  private static final String TEXT = "Anna sagte, 😀 sei da.";
  private static final Span CONTENT = new Span(12, 21);

  @Test
  void passesASoundReport() {
    assertThatCode(() -> ReportInvariants.check(report(statement("s1", CONTENT, null))))
        .doesNotThrowAnyException();
  }

  @Test
  void findsASpanOutsideTheText() {
    assertBroken("inside the text", statement("s1", new Span(12, 99), null));
  }

  @Test
  void findsASplitCodePoint() {
    assertBroken("splits a code point", statement("s1", new Span(13, 21), null));
  }

  @Test
  void findsAnIdThatIsTaken() {
    assertBroken("is taken", statement("s1", CONTENT, null), statement("s1", CONTENT, null));
  }

  @Test
  void findsStatementsOutOfOrder() {
    assertBroken(
        "in the order", statement("s1", CONTENT, null), statement("s2", new Span(0, 4), null));
  }

  @Test
  void findsAParentThatIsNotThere() {
    assertBroken("parent", statement("s1", CONTENT, "s9"));
  }

  @Test
  void findsAnUnknownEntity() {
    var broken =
        new Report(
            Document.of(TEXT),
            "de",
            null,
            List.of(),
            List.of(statement("s1", CONTENT, null)),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    assertThatThrownBy(() -> ReportInvariants.check(broken)).hasMessageContaining("entities");
  }

  private static void assertBroken(String message, Statement... statements) {
    assertThatThrownBy(() -> ReportInvariants.check(report(statements)))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining(message);
  }

  private static Report report(Statement... statements) {
    var anna = new Entity("person/anna", EntityKind.PERSON, "Anna", List.of(new Span(0, 4)));
    return new Report(
        Document.of(TEXT),
        "de",
        null,
        List.of(anna),
        List.of(statements),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static Statement statement(String id, Span content, @Nullable String parent) {
    var anna = new Source.Named(new Span(0, 4), SourceKind.PERSON, "person/anna", null);
    return new Statement(
        id,
        Form.INDIRECT,
        Mood.KONJUNKTIV1,
        false,
        Stance.ASSERTS,
        List.of(content),
        List.of(new Span(5, 10)),
        List.of(new Span(0, 10)),
        new Span(0, 4),
        null,
        Act.SPEECH,
        parent,
        new SourceChain(List.of(Link.of(Link.Role.ORIGIN, anna))),
        0.9,
        "test",
        Evidence.NONE);
  }
}
