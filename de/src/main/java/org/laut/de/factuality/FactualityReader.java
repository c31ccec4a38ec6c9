package org.laut.de.factuality;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.laut.de.clause.Clause;
import org.laut.report.Factuality;

/// Reads how far a sentence commits itself to an event that it names; the entry of this package.
///
/// The word that names the event is read by itself first. Then each predicate above it has its say,
/// from the inside to the outside, as far as it is a fact itself: "kündigte an, den Versuch
/// abzubrechen". The reading is that of the voice whose sentence it is. Serves any number of
/// threads.
public final class FactualityReader {
  /// Predicates above each other; no sentence that means something has more.
  private static final int DEEPEST = 6;

  private final Embedders embedders;
  private final VerbReader verbs;
  private final NounReader nouns;
  private final ParticipleReader participles;
  private final Failures failures;

  private FactualityReader(Embeddings lexicon, Hedges hedges) {
    embedders = new Embedders(lexicon);
    verbs = new VerbReader(hedges);
    nouns = new NounReader(lexicon, verbs);
    participles = new ParticipleReader(hedges);
    failures = new Failures(lexicon);
  }

  /// Reads the lexicons.
  public static FactualityReader load() {
    return new FactualityReader(Embeddings.load(), Hedges.load());
  }

  /// The commitment to the event at this site, and what it rests on.
  public Reading read(Site given) {
    Site site = given.whole();
    Trace trace = new Trace(site.text());
    Factuality judged = judge(site, List.of(), DEEPEST, trace);
    return trace.reading(failures.settled(site, judged, trace));
  }

  /// The predicate under which the event directly stands; null if there is none.
  public @Nullable Embedder embedder(Site site) {
    return embedders.of(site.whole());
  }

  private Factuality judge(Site site, List<Integer> own, int deep, Trace trace) {
    Embedder above = deep == 0 ? null : embedders.of(site);
    Factuality inner = inner(site, own, above, trace);
    if (above == null) {
      return inner;
    }
    Trace outer = new Trace(site.text());
    Factuality predicate =
        negatedByItself(above.use())
            ? Facts.HAPPENED
            : judge(above.site(), above.tokens(), deep - 1, outer);
    Outcome affirmed = above.use().affirmed();
    if (affirmed == Outcome.HAPPENED
        && predicate.equals(Facts.ONGOING)
        && inner.equals(Facts.PLANNED)) {
      return inner;
    }
    if (affirmed == Outcome.HAPPENED) {
      trace.present(outer.present());
    } else if (affirmed != Outcome.UNCHANGED) {
      trace.present(false);
    }
    trace.entry(Embeddings.FILE, above.use().lemma(), above.tokens());
    trace.join(outer);
    return Composition.of(predicate, above.use(), inner);
  }

  /// True for "keine Rede sein von".
  private static boolean negatedByItself(Embedding use) {
    for (String word : use.with()) {
      if (word.startsWith("kein")) {
        return true;
      }
    }
    return false;
  }

  private Factuality inner(Site site, List<Integer> own, @Nullable Embedder above, Trace trace) {
    if (site.attributive()) {
      return participles.read(site, trace);
    }
    if (site.verbal()) {
      boolean beside = above != null && above.site().clause().index() == site.clause().index();
      Factuality said = beside ? Facts.POSSIBLE : verbs.read(site, own, trace);
      boolean kept = above != null && above.use().affirmed() == Outcome.UNCHANGED;
      boolean bare = said.equals(Facts.POSSIBLE) && site.clause().kind() == Clause.Kind.INFINITIVE;
      return kept && (bare || beside)
          ? Facts.ONGOING
          : Clauses.placed(site, above != null, said, trace);
    }
    Factuality attributes = nouns.attributes(site, trace);
    if (above != null) {
      boolean kept = above.use().affirmed() == Outcome.UNCHANGED;
      boolean planned = Facts.PLANNED.equals(attributes);
      return kept
          ? Objects.requireNonNullElse(attributes, Facts.HAPPENED)
          : planned ? Facts.PLANNED : Facts.FUTURE;
    }
    return attributes == null ? nouns.bare(site, trace) : attributes;
  }
}
