package org.laut.de;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.laut.de.actor.ActorFinder;
import org.laut.de.clause.Unit;
import org.laut.de.clause.Units;
import org.laut.de.cue.CueLexicon;
import org.laut.de.entity.Entities;
import org.laut.de.entity.EntityFinder;
import org.laut.de.event.EventFinder;
import org.laut.de.morph.Lexicon;
import org.laut.de.phrase.Phrases;
import org.laut.de.recall.RecallFinder;
import org.laut.de.self.OwnKnowledgeFinder;
import org.laut.de.statement.CaveatFinder;
import org.laut.de.statement.StatementFinder;
import org.laut.de.tag.PerceptronTagger;
import org.laut.de.tag.TagRepair;
import org.laut.de.tag.TaggedText;
import org.laut.de.tag.Tagger;
import org.laut.de.term.QueryReader;
import org.laut.de.term.TermReader;
import org.laut.de.time.TimeFinder;
import org.laut.de.token.GermanTokenizer;
import org.laut.de.token.LanguageGuess;
import org.laut.lang.LanguagePack;
import org.laut.report.Event;
import org.laut.report.Notice;
import org.laut.report.Reading;
import org.laut.report.Report;
import org.laut.report.Statement;
import org.laut.report.TimeExpression;
import org.laut.text.Dateline;
import org.laut.text.Document;
import org.laut.text.Passage;
import org.laut.text.Span;
import org.laut.text.Term;
import org.laut.text.Tokenized;

/// Reads German.
public final class GermanPack implements LanguagePack {
  private static final String GERMAN = "de";
  private static final String UNKNOWN = "und";

  private final GermanTokenizer tokenizer = new GermanTokenizer();
  private final Lexicon forms = Lexicon.load();
  private final CueLexicon cues = CueLexicon.load();
  private final Tagger tagger = PerceptronTagger.load(forms);
  private final EntityFinder entityFinder = EntityFinder.load();
  private final TimeFinder timeFinder = TimeFinder.load();
  private final ActorFinder actorFinder = ActorFinder.load();
  private final EventFinder eventFinder = EventFinder.load(cues, forms);
  private final RecallFinder recallFinder = new RecallFinder();
  private final OwnKnowledgeFinder ownKnowledgeFinder = new OwnKnowledgeFinder(cues);
  private final TermReader terms = new TermReader(forms);
  private final QueryReader queries = new QueryReader(forms);
  private final StatementFinder statementFinder = new StatementFinder(cues);

  @Override
  public String language() {
    return GERMAN;
  }

  /// A text with what its statements, times and events are read from.
  private record Basis(TaggedText text, List<Unit> units, Phrases phrases, Entities entities) {}

  @Override
  public Report read(Document document) {
    Tokenized tokens = tokenizer.tokenize(document.text());
    String language = language(document, tokens);
    return language.equals(GERMAN)
        ? read(document, basis(tokens))
        : unread(document, language, dateline(tokens));
  }

  @Override
  public Reading study(Document document) {
    Tokenized tokens = tokenizer.tokenize(document.text());
    String language = language(document, tokens);
    if (!language.equals(GERMAN)) {
      Report report = unread(document, language, dateline(tokens));
      return new Reading(report, List.of(), List.of(), Map.of(), List.of(), null);
    }
    Basis basis = basis(tokens);
    Report report = read(document, basis);
    String given = document.header().title();
    TaggedText title = given == null ? null : tagged(tokenizer.tokenize(given));
    return new Reading(
        report,
        title == null ? List.of() : passages(title),
        terms.passages(basis.text(), basis.units()),
        actorFinder.find(
            basis.text(),
            title,
            document.header().publisher(),
            basis.phrases(),
            basis.entities(),
            report.statements()),
        ownKnowledgeFinder.find(
            basis.text(),
            basis.units(),
            basis.phrases(),
            basis.entities(),
            document.header().publisher()),
        recallFinder.find(title == null ? null : title.text(), tokens));
  }

  private Basis basis(Tokenized tokens) {
    TaggedText text = tagged(tokens);
    Entities entities = entityFinder.find(tokens, text.words());
    return new Basis(text, Units.of(text), Phrases.of(text), entities);
  }

  private TaggedText tagged(Tokenized tokens) {
    return new TaggedText(tokens, TagRepair.repair(tagger.tag(tokens)));
  }

  private List<Passage> passages(TaggedText text) {
    return terms.passages(text, Units.of(text));
  }

  private static @Nullable Dateline dateline(Tokenized tokens) {
    return tokens.datelines().isEmpty() ? null : tokens.datelines().getFirst();
  }

  private Report read(Document document, Basis basis) {
    TaggedText text = basis.text();
    List<Unit> units = basis.units();
    List<Statement> statements =
        statementFinder.find(text, basis.phrases(), basis.entities(), units);
    List<Span> caveats = CaveatFinder.find(text);
    LocalDate published = document.header().published();
    List<TimeExpression> times = timeFinder.find(text, units, published);
    List<Event> events =
        eventFinder.find(
            text, basis.phrases(), basis.entities(), units, times, statements, caveats, published);
    return new Report(
        document,
        GERMAN,
        dateline(text.text()),
        basis.entities().entities(),
        statements,
        times,
        events,
        caveats,
        List.of());
  }

  @Override
  public List<Term> terms(String query) {
    return queries.terms(tokenizer.tokenize(query));
  }

  private static String language(Document document, Tokenized tokens) {
    String given = document.header().language();
    String language = given == null ? LanguageGuess.of(tokens) : given;
    return language.equals(UNKNOWN) ? GERMAN : language;
  }

  /// A text in another language is said, not analysed.
  private static Report unread(Document document, String language, @Nullable Dateline dateline) {
    Notice notice = new Notice(new Span(0, 0), "language " + language + ": not analysed");
    return new Report(
        document,
        null,
        dateline,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(notice));
  }
}
