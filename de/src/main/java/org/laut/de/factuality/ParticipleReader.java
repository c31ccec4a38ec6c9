package org.laut.de.factuality;

import java.util.ArrayList;
import java.util.List;
import org.laut.de.tag.Tag;
import org.laut.report.Factuality;
import org.laut.report.Factuality.Certainty;

/// What a participle before a noun says of the event that it names: "der 2021 festgenommene Mann".
final class ParticipleReader {
  private static final int FAR = 12;

  private final Hedges hedges;

  ParticipleReader(Hedges hedges) {
    this.hedges = hedges;
  }

  Factuality read(Site site, Trace trace) {
    String lemma = site.text().word(site.head()).lemma();
    boolean present = lemma.endsWith("end");
    if (present && toBeDone(site)) {
      trace.rule("to-be-done", List.of(site.head() - 1, site.head()));
      return Facts.DEMANDED;
    }
    trace.rule("participle", site.head());
    Factuality result = present ? Facts.ONGOING : Facts.HAPPENED;
    List<Integer> negators = new ArrayList<>();
    for (int i = site.head() - 1; i > site.head() - FAR && inside(site, i); i--) {
      Hedges.Found found = hedges.at(site, i);
      if (site.text().tag(i) == Tag.PTKNEG) {
        negators.add(i);
      } else if (found != null && found.effect() == Hedge.Effect.POSSIBLE) {
        trace.rule("adverb", found.tokens());
        result = Facts.weakened(result, Certainty.POSSIBLE);
      } else if (found != null
          && (found.effect() == Hedge.Effect.LIKELY || found.effect() == Hedge.Effect.CLAIMED)) {
        trace.rule("adverb", found.tokens());
        result = Facts.weakened(result, Certainty.PROBABLE);
      }
    }
    if (negators.isEmpty()) {
      return result;
    }
    trace.rule("negation", negators);
    return Facts.negated(result);
  }

  /// "die zu räumenden Häuser", not "zu laufenden Verfahren".
  private static boolean toBeDone(Site site) {
    int zu = site.head() - 1;
    return site.text().tag(zu) == Tag.PTKZU
        || site.text().is(zu, "zu") && site.text().tag(zu - 1) == Tag.ART;
  }

  /// True between the article and the participle.
  private static boolean inside(Site site, int i) {
    Tag tag = site.text().tag(i);
    return i >= 0 && !tag.punctuation() && tag != Tag.ART && !tag.finite();
  }
}
