package org.laut.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.laut.report.Act;
import org.laut.report.Derivation;
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
import org.laut.text.Dateline;
import org.laut.text.Document;
import org.laut.text.Span;

/// A reader that knows two articles by heart, so that tests of the program do not hang on the
/// German pack. Of other texts it says nothing.
public final class Sample {
  /// The article.
  public static final String TEXT =
      """
      Kappeln (dpa) - Die Brücke bleibt nach Angaben der Stadt gesperrt. „Sie trägt keine Last 😀 \
      mehr“, schrieb Bauleiterin Anna Weber dem „Schleiboten“. Sie sei müde. Ein Sprecher der Reederei \
      bestritt, dass ein Schiff sie gerammt habe. Laut Medienberichten unter Berufung auf Ermittler \
      soll der Kapitän geschlafen haben.

      Das ließ sich nicht prüfen.

      Am Mittwoch will die Stadt den Pfeiler sprengen. Ein Gespräch mit dem Land und zwölf Gästen fand \
      Ende Mai 2023 nicht statt.
      """;

  private final String text;

  private Sample(String text) {
    this.text = text;
  }

  /// What the German pack would say of the article.
  public static Report read(Document document) {
    if (document.text().equals(OtherSample.TEXT)) {
      return OtherSample.read(document);
    }
    boolean known = document.text().equals(TEXT);
    return known
        ? new Sample(TEXT).report(document)
        : new Report(
            document, "de", null, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
  }

  private Report report(Document document) {
    var dateline = new Dateline(at("Kappeln"), List.of(at("dpa")), at("Kappeln (dpa) -"));
    var weber =
        new Entity("person/anna-weber", EntityKind.PERSON, "Anna Weber", List.of(at("Anna Weber")));
    var paper =
        new Entity(
            "medium/schleibote", EntityKind.MEDIUM, "Schleibote", List.of(at("Schleiboten")));
    var statements =
        List.of(
            statement(1, Form.ATTRIBUTED, Mood.INDICATIVE, Stance.ASSERTS)
                .content("Die Brücke bleibt", "gesperrt")
                .cue("nach Angaben")
                .origin("der Stadt", SourceKind.ORGANISATION, null)
                .build(),
            statement(2, Form.DIRECT, Mood.INDICATIVE, Stance.ASSERTS)
                .content("Sie trägt keine Last 😀 mehr")
                .cue("schrieb")
                .origin("Bauleiterin Anna Weber", SourceKind.PERSON, weber.id())
                .hand(Link.Role.CHANNEL, "„Schleiboten“", SourceKind.MEDIUM, paper.id())
                .step(new Derivation.Rule("direct.frame-after", List.of(at("schrieb"))))
                .step(new Derivation.Lexicon("cue-verbs.tsv", "schreiben", at("schrieb")))
                .step(new Derivation.Rejected("scare quote", "ends with a verb", at("mehr")))
                .build(),
            statement(3, Form.FREE, Mood.KONJUNKTIV1, Stance.ASSERTS)
                .content("Sie sei müde")
                .pronoun("Sie sei", "Bauleiterin Anna Weber", weber.id())
                .build(),
            statement(4, Form.INDIRECT, Mood.KONJUNKTIV1, Stance.DENIES)
                .content("dass ein Schiff sie gerammt habe")
                .cue("bestritt")
                .origin("Ein Sprecher der Reederei", SourceKind.OFFICIAL, null)
                .build(),
            statement(5, Form.ATTRIBUTED, Mood.SOLLEN, Stance.ASSERTS)
                .content("soll der Kapitän geschlafen haben")
                .cue("unter Berufung auf")
                .origin("Ermittler", SourceKind.UNNAMED, null)
                .hand(Link.Role.RELAY, "Medienberichten", SourceKind.UNNAMED, null)
                .build(),
            statement(6, Form.FREE, Mood.SOLLEN, Stance.ASSERTS)
                .content("geschlafen haben")
                .inside("s5")
                .build());
    var events = new SampleEvents(text);
    return new Report(
        document,
        "de",
        dateline,
        List.of(weber, paper),
        statements,
        events.times(),
        events.events(),
        List.of(at("Das ließ sich nicht prüfen.")),
        List.of());
  }

  private Span at(String words) {
    int start = text.indexOf(words);
    return new Span(start, start + words.length());
  }

  private Draft statement(int number, Form form, Mood mood, Stance stance) {
    return new Draft("s" + number, form, mood, stance);
  }

  /// A statement in the making; without an origin nobody is named.
  private final class Draft {
    private final String id;
    private final Form form;
    private final Mood mood;
    private final Stance stance;
    private final List<Span> content = new ArrayList<>();
    private final List<Span> cue = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final List<Derivation> steps = new ArrayList<>();
    private @Nullable String parent;

    Draft(String id, Form form, Mood mood, Stance stance) {
      this.id = id;
      this.form = form;
      this.mood = mood;
      this.stance = stance;
    }

    Draft content(String... parts) {
      for (String part : parts) {
        content.add(at(part));
      }
      return this;
    }

    Draft cue(String words) {
      cue.add(at(words));
      return this;
    }

    Draft origin(String words, SourceKind kind, @Nullable String entity) {
      return hand(Link.Role.ORIGIN, words, kind, entity);
    }

    Draft pronoun(String around, String antecedent, String entity) {
      var pronoun = new Span(at(around).start(), at(around).start() + 3);
      var source = new Source.Named(pronoun, SourceKind.PERSON, entity, at(antecedent));
      links.add(Link.of(Link.Role.ORIGIN, source));
      return this;
    }

    Draft hand(Link.Role role, String words, SourceKind kind, @Nullable String entity) {
      links.add(Link.of(role, new Source.Named(at(words), kind, entity, null)));
      return this;
    }

    Draft step(Derivation step) {
      steps.add(step);
      return this;
    }

    Draft inside(String id) {
      parent = id;
      return this;
    }

    Statement build() {
      if (links.isEmpty()) {
        links.add(Link.of(Link.Role.ORIGIN, new Source.Unstated()));
      }
      var agency = new Source.Named(at("dpa"), SourceKind.AGENCY, "agency/dpa", null);
      links.add(new Link(Link.Role.RELAY, agency, true));
      return new Statement(
          id,
          form,
          mood,
          false,
          stance,
          content,
          cue,
          List.of(),
          links.getFirst().source().span(),
          null,
          Act.UNSPECIFIED,
          parent,
          new SourceChain(links),
          0.97,
          form.name().toLowerCase(Locale.ROOT) + ".sample",
          new Evidence(steps));
    }
  }
}
