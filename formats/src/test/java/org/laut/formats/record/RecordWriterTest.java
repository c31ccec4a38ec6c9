package org.laut.formats.record;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
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
import org.laut.report.Notice;
import org.laut.report.Report;
import org.laut.report.Source;
import org.laut.report.SourceChain;
import org.laut.report.SourceKind;
import org.laut.report.Stance;
import org.laut.report.Statement;
import org.laut.text.Dateline;
import org.laut.text.Document;
import org.laut.text.Span;

class RecordWriterTest {
  private static final String TEXT = "Ulm (dpa) - 😀 Er komme, sagte Weber.";
  private static final Span AGENCY = new Span(5, 8);
  private static final Span CONTENT = new Span(15, 23);
  private static final Span CUE = new Span(25, 30);
  private static final Span SPEAKER = new Span(31, 36);

  @Test
  void writesEveryFieldByItsName() {
    String expected =
        """
        {"schema":"laut/record/1",\
        "document":{"id":"%s","title":null,"publisher":null,"published":"2024-11-25","language":"de",\
        "ref":null,"dateline":{"place":{"start":0,"end":3,"exact":"Ulm"},\
        "agency":{"start":5,"end":8,"exact":"dpa"},"agencies":[{"start":5,"end":8,"exact":"dpa"}],\
        "whole":{"start":0,"end":11,"exact":"Ulm (dpa) -"}},"length":36},\
        "entities":[{"id":"person/weber","kind":"person","name":"Weber",\
        "mentions":[{"start":30,"end":35,"exact":"Weber"}]}],\
        "statements":[{"id":"s1","form":"indirect","mood":"konjunktiv1","mixed":false,"stance":"asserts",\
        "content":[{"start":14,"end":22,"exact":"Er komme"}],"cue":[{"start":24,"end":29,"exact":"sagte"}],\
        "frame":[{"start":24,"end":35,"exact":"sagte Weber"}],\
        "speaker":{"start":30,"end":35,"exact":"Weber"},"addressee":null,"act":"speech","parent":null,\
        "chain":[{"role":"origin","span":{"start":30,"end":35,"exact":"Weber"},"kind":"person",\
        "entity":"person/weber","ref":null},\
        {"role":"relay","span":{"start":5,"end":8,"exact":"dpa"},"kind":"agency","entity":null,"ref":null,\
        "from":"dateline"}],"confidence":0.9,"rule":"indirect.test"}],\
        "times":[],"events":[],"caveats":[],"notices":[{"start":0,"end":0,"message":"m"}]}
        """
            .formatted(Fingerprint.of(TEXT));
    assertThat(write(report(List.of(statement("s1", CONTENT, null))))).isEqualTo(expected);
  }

  @Test
  void identifiesATextByItsSha256() {
    assertThat(Fingerprint.of(""))
        .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  }

  @Test
  void refusesSpansOutsideTheTextOrInsideACharacter() {
    refused(statement("s1", new Span(15, 1000), null), "outside the text");
    refused(statement("s1", new Span(13, 20), null), "splits a character");
  }

  @Test
  void refusesDoubleIdsMissingParentsAndDisorder() {
    Statement first = statement("s1", CONTENT, null);
    refused(List.of(first, statement("s1", CUE, null)), "id s1");
    refused(statement("s1", CONTENT, "s9"), "no parent s9");
    refused(statement("s1", CONTENT, "s1"), "no parent s1");
    refused(List.of(statement("s1", CUE, null), statement("s2", CONTENT, null)), "stands before");
  }

  private void refused(Statement statement, String message) {
    refused(List.of(statement), message);
  }

  private void refused(List<Statement> statements, String message) {
    assertThatExceptionOfType(InvalidRecord.class)
        .isThrownBy(() -> write(report(statements)))
        .withMessageContaining(message);
  }

  private static String write(Report report) {
    return new String(new RecordWriter().write(report), UTF_8);
  }

  static Report report(List<Statement> statements) {
    return new Report(
        Document.of(TEXT).published(LocalDate.of(2024, 11, 25)),
        "de",
        new Dateline(new Span(0, 3), List.of(AGENCY), new Span(0, 11)),
        List.of(new Entity("person/weber", EntityKind.PERSON, "Weber", List.of(SPEAKER))),
        statements,
        List.of(),
        List.of(),
        List.of(),
        List.of(new Notice(new Span(0, 0), "m")));
  }

  static Statement statement(String id, Span content, @Nullable String parent) {
    var chain =
        new SourceChain(
            List.of(
                Link.of(
                    Link.Role.ORIGIN,
                    new Source.Named(SPEAKER, SourceKind.PERSON, "person/weber", null)),
                new Link(
                    Link.Role.RELAY,
                    new Source.Named(AGENCY, SourceKind.AGENCY, null, null),
                    true)));
    return new Statement(
        id,
        Form.INDIRECT,
        Mood.KONJUNKTIV1,
        false,
        Stance.ASSERTS,
        List.of(content),
        List.of(CUE),
        List.of(CUE.join(SPEAKER)),
        SPEAKER,
        null,
        Act.SPEECH,
        parent,
        chain,
        0.9,
        "indirect.test",
        Evidence.NONE);
  }
}
