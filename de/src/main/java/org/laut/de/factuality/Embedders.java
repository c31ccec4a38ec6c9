package org.laut.de.factuality;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.laut.de.clause.Clause;
import org.laut.de.clause.VerbGroup;
import org.laut.de.tag.Tag;

/// Finds the predicate under which an event stands.
final class Embedders {
  private final Embeddings lexicon;
  private final NounEmbedders nouns;
  private final ClauseEmbedders clauses;

  Embedders(Embeddings lexicon) {
    this.lexicon = lexicon;
    this.nouns = new NounEmbedders(lexicon);
    this.clauses = new ClauseEmbedders(lexicon);
  }

  @Nullable Embedder of(Site site) {
    if (site.attributive()) {
      return null;
    }
    if (!site.verbal()) {
      return nouns.of(site);
    }
    Embedder beside = beside(site);
    return beside != null ? beside : clauses.of(site);
  }

  /// The full verb that governs an infinitive of its own clause: "versuchte zu fliehen".
  private @Nullable Embedder beside(Site site) {
    VerbForms forms = VerbForms.of(site);
    VerbGroup verb = site.verb();
    if (forms == null || verb == null || !forms.governed()) {
      return null;
    }
    int governor = verb.main() == site.head() ? verb.finite() : verb.main();
    if (governor < 0) {
      return null;
    }
    String lemma = site.at(governor).text().word(governor).lemma();
    if (verb.particle() >= 0 && governor == verb.finite()) {
      lemma = verb.lemma();
    }
    return verb(lexicon.verb(lemma), List.of("inf"), site.at(governor));
  }

  /// The use of a verb with all its words; null if none fits.
  static @Nullable Embedder verb(List<Embedding> uses, List<String> roles, Site verb) {
    Uses.Picked picked = Uses.pick(uses, roles, verb);
    if (picked == null) {
      return null;
    }
    List<Integer> tokens = new ArrayList<>(picked.words());
    tokens.add(verb.head());
    VerbGroup group = verb.verb();
    if (group != null && group.particle() >= 0 && group.main() == verb.head()) {
      tokens.add(group.particle());
    }
    tokens.sort(null);
    return new Embedder(picked.use(), verb, tokens);
  }

  /// The predicative adjective of a clause that takes one of these; null if there is none.
  static @Nullable Embedder predicative(Embeddings lexicon, List<String> roles, Site site) {
    VerbGroup verb = site.verb();
    if (verb == null || !copula(site, verb)) {
      return null;
    }
    for (int i : site.tokens()) {
      if (site.text().tag(i) == Tag.ADJD || site.text().tag(i) == Tag.ADV) {
        Site there = site.at(verb.main());
        Uses.Picked picked =
            Uses.pick(
                lexicon.adjective(site.text().word(i).lemma(), site.text().form(i)), roles, there);
        if (picked != null) {
          List<Integer> tokens = new ArrayList<>(picked.words());
          tokens.add(i);
          tokens.sort(null);
          return new Embedder(picked.use(), there, tokens);
        }
      }
    }
    return null;
  }

  private static boolean copula(Site site, VerbGroup verb) {
    return switch (site.text().word(verb.main()).lemma()) {
      case "sein", "werden", "bleiben", "scheinen", "gelten", "erscheinen", "halten" -> true;
      default -> false;
    };
  }

  /// The clause before this one or, at the beginning of a sentence, behind it, on which it hangs;
  /// null if there is none.
  static @Nullable Clause host(Site site) {
    Clause clause = site.clause();
    List<Clause> all = site.unit().clauses();
    for (int index = clause.index() - 1; index >= 0; index--) {
      Clause before = all.get(index);
      boolean sibling = clause.coordinated() && before.kind() == clause.kind();
      boolean aside = before.kind() == Clause.Kind.RELATIVE && before.end() < clause.first() - 1;
      if (before.verb() != null && !sibling && !aside) {
        return before;
      }
    }
    for (int index = clause.index() + 1; index < all.size(); index++) {
      Clause after = all.get(index);
      if (after.position() == Clause.Position.FIRST && after.verb() != null) {
        return after;
      }
    }
    return null;
  }
}
