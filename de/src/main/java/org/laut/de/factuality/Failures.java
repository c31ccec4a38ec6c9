package org.laut.de.factuality;

import java.util.List;
import org.laut.de.phrase.NounPhrase;
import org.laut.report.Factuality;
import org.laut.report.Status;

/// Events whose own name tells of an attempt: "Einigungsversuch", "scheiterte".
final class Failures {
  private final Embeddings lexicon;

  Failures(Embeddings lexicon) {
    this.lexicon = lexicon;
  }

  /// The commitment to the attempt: one that did not come about failed, and what failed was tried.
  Factuality settled(Site site, Factuality fact, Trace trace) {
    if (site.attributive()) {
      return fact;
    }
    boolean failed =
        site.verbal()
            ? fact.status() == Status.HAPPENED && failing(site)
            : fact.status() == Status.NOT_HAPPENED && attempt(site);
    if (failed) {
      trace.rule("attempt", List.of(site.head()));
    }
    return failed ? Facts.FAILED : fact;
  }

  private boolean failing(Site site) {
    for (Embedding use : lexicon.verb(site.lemma(site.head()))) {
      boolean undone = use.affirmed() == Outcome.NOT_HAPPENED && attempted(site);
      if (use.takes().contains("subj") && (use.affirmed() == Outcome.FAILED || undone)) {
        return true;
      }
    }
    return false;
  }

  /// True if the subject is an attempt: "ein Anlauf platzte".
  private boolean attempted(Site site) {
    for (int i : site.tokens()) {
      NounPhrase phrase = site.phrases().from(i);
      if (phrase != null && phrase.nominative() && attempt(site.at(phrase.head()))) {
        return true;
      }
    }
    return false;
  }

  private boolean attempt(Site site) {
    for (Embedding use : lexicon.noun(site.text().word(site.head()).lemma())) {
      if (use.negated() == Outcome.FAILED) {
        return true;
      }
    }
    return false;
  }
}
