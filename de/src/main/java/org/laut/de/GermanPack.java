package org.laut.de;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.laut.de.clause.Unit;
import org.laut.de.clause.Units;
import org.laut.de.cue.CueLexicon;
import org.laut.de.entity.Entities;
import org.laut.de.entity.EntityFinder;
import org.laut.de.event.EventFinder;
import org.laut.de.morph.Lexicon;
import org.laut.de.phrase.Phrases;
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
  private final EventFinder eventFinder = EventFinder.load(cues, forms);
  private final TermReader terms = new TermReader(forms);
  private final QueryReader queries = new QueryReader(forms);
  private final StatementFinder statementFinder = new StatementFinder(cues);

  @Override
  public String language() {
    return GERMAN;
  }

  @Override
  public Report read(Document document) {
    Tokenized tokens = tokenizer.tokenize(document.text());
    String language = language(document, tokens);
    if (!language.equals(GERMAN)) {
      return unread(document, language, dateline(tokens));
    }
    TaggedText text = tagged(tokens);
    return read(document, text, Units.of(text));
  }

  @Override
  public Reading study(Document document) {
    Tokenized tokens = tokenizer.tokenize(document.text());
    String language = language(document, tokens);
    if (!language.equals(GERMAN)) {
      Report report = unread(document, language, dateline(tokens));
      return new Reading(report, List.of(), List.of(), null);
    }
    TaggedText text = tagged(tokens);
    List<Unit> units = Units.of(text);
    Report report = read(document, text, units);
    String title = document.header().title();
    List<Passage> head = title == null ? List.of() : passages(title);
    return new Reading(report, head, terms.passages(text, units), null);
  }

  @Override
  public List<Term> terms(String query) {
    return queries.terms(tokenizer.tokenize(query));
  }

  private List<Passage> passages(String text) {
    TaggedText tagged = tagged(tokenizer.tokenize(text));
    return terms.passages(tagged, Units.of(tagged));
  }

  private TaggedText tagged(Tokenized tokens) {
    return new TaggedText(tokens, TagRepair.repair(tagger.tag(tokens)));
  }

  private static @Nullable Dateline dateline(Tokenized tokens) {
    return tokens.datelines().isEmpty() ? null : tokens.datelines().getFirst();
  }

  private Report read(Document document, TaggedText text, List<Unit> units) {
    Tokenized tokens = text.text();
    Phrases phrases = Phrases.of(text);
    Entities entities = entityFinder.find(tokens, text.words());
    List<Statement> statements = statementFinder.find(text, phrases, entities, units);
    List<Span> caveats = CaveatFinder.find(text);
    LocalDate published = document.header().published();
    List<TimeExpression> times = timeFinder.find(text, units, published);
    List<Event> events =
        eventFinder.find(text, phrases, entities, units, times, statements, caveats, published);
    return new Report(
        document,
        GERMAN,
        dateline(tokens),
        entities.entities(),
        statements,
        times,
        events,
        caveats,
        List.of());
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
