package org.laut.de.factuality;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.laut.de.clause.VerbGroup;
import org.laut.de.phrase.NounPhrase;
import org.laut.de.tag.Tag;
import org.laut.de.tag.TaggedText;
import org.laut.report.Factuality;

/// What the phrase of a noun says of the event that the noun names, and what its clause says if
/// nothing else does.
final class NounReader {
  private final Embeddings lexicon;
  private final VerbReader verbs;
  private final WordList lasting = WordList.load("lasting.tsv");

  NounReader(Embeddings lexicon, VerbReader verbs) {
    this.lexicon = lexicon;
    this.verbs = verbs;
  }

  /// What the adjectives before the noun make of it; null if they say nothing.
  @Nullable Factuality attributes(Site site, Trace trace) {
    NounPhrase phrase = Roles.phrase(site);
    if (phrase == null) {
      return null;
    }
    Factuality result = null;
    for (int i = phrase.first(); i < site.head(); i++) {
      if (site.text().tag(i) == Tag.ADJA) {
        Factuality said = adjective(site, i, result, trace);
        result = said == null ? result : said;
      }
    }
    return result;
  }

  private @Nullable Factuality adjective(
      Site site, int at, @Nullable Factuality before, Trace trace) {
    Uses.Picked picked =
        Uses.pick(
            lexicon.adjective(site.text().word(at).lemma(), site.text().form(at)),
            List.of("attr"),
            site);
    if (picked == null) {
      return null;
    }
    boolean negated = site.text().is(at - 1, "nicht");
    Outcome outcome = negated ? picked.use().negated() : picked.use().affirmed();
    trace.entry(Embeddings.FILE, picked.use().lemma(), negated ? List.of(at - 1, at) : List.of(at));
    Factuality plain = outcome == Outcome.UNCHANGED ? Facts.HAPPENED : Facts.FUTURE;
    return outcome.over(before == null ? plain : before);
  }

  /// What is said of the event if nothing stands above it.
  Factuality bare(Site site, Trace trace) {
    NounPhrase phrase = Roles.phrase(site);
    TaggedText text = site.text();
    if (phrase != null && none(text, phrase.first())) {
      trace.rule("no-noun", phrase.first());
      return Facts.NOT_HAPPENED;
    }
    if (phrase != null && phrase.preposition() >= 0 && text.is(phrase.preposition(), "ohne")) {
      boolean unreal = Conditions.of(site).kind() == Conditions.Kind.UNREAL;
      trace.rule("without", phrase.preposition());
      return unreal ? Facts.HAPPENED : Facts.NOT_HAPPENED;
    }
    VerbGroup verb = site.verb();
    if (verb == null) {
      trace.present(true);
      return Facts.HAPPENED;
    }
    if (phrase != null && lasts(site, phrase)) {
      trace.rule("lasting", site.head());
      return Facts.ONGOING;
    }
    trace.present(Tense.of(text, verb) == Tense.PRESENT && verb.main() == verb.finite());
    return byClause(site.at(verb.main()), phrase, trace);
  }

  /// "im Prozess", "in den Verhandlungen" with a verb that is told of now.
  private boolean lasts(Site site, NounPhrase phrase) {
    VerbGroup verb = site.verb();
    int at = Roles.preposition(site, phrase);
    return verb != null
        && at >= 0
        && Roles.preposition(site.text(), at).equals("in")
        && Tense.of(site.text(), verb) == Tense.PRESENT
        && lasting.has(site.text().word(site.head()).lemma());
  }

  private static boolean none(TaggedText text, int determiner) {
    return text.word(determiner).lemma().startsWith("kein");
  }

  private Factuality byClause(Site site, @Nullable NounPhrase phrase, Trace trace) {
    Trace clause = new Trace(site.text());
    Factuality verb = verbs.read(site, List.of(), clause);
    int at = phrase == null ? -1 : Roles.preposition(site, phrase);
    Adjunct adjunct = phrase == null ? Adjunct.APART : Adjunct.of(site, phrase, at);
    boolean follows =
        switch (verb.status()) {
          case CONDITIONAL -> adjunct != Adjunct.APART;
          case PLANNED, LIKELY, POSSIBLE, DEMANDED -> adjunct == Adjunct.TOGETHER;
          default -> false;
        };
    if (follows) {
      trace.join(clause);
      return Facts.negative(verb) ? Facts.negated(verb) : verb;
    }
    if (adjunct == Adjunct.CASE && Adjunct.conditional(site, verb)) {
      trace.rule("condition", at);
      return Facts.CONDITIONAL;
    }
    return Facts.HAPPENED;
  }
}
