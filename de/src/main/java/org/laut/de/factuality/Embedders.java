package org.laut.de.factuality;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.laut.de.clause.Clause;
import org.laut.de.clause.VerbGroup;
import org.laut.de.morph.ParticleVerbs;
import org.laut.de.morph.Reading;
import org.laut.de.morph.VerbForm;
import org.laut.de.morph.WordClass;
import org.laut.de.tag.Tag;
import org.laut.de.tag.Word;

/// Finds the predicate under which an event stands.
final class Embedders {
  private static final Set<String> COPULAS =
      Set.of("sein", "werden", "bleiben", "scheinen", "erscheinen");

  /// With für or als before the adjective.
  private static final Set<String> CALLED =
      Set.of("halten", "gelten", "ansehen", "betrachten", "bezeichnen", "erklären", "einstufen");

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

  /// The full verb or adjective that governs an infinitive of its own clause: "versuchte zu
  /// fliehen", "ist bereit zu fliehen".
  private @Nullable Embedder beside(Site site) {
    VerbForms forms = VerbForms.of(site);
    VerbGroup verb = site.verb();
    if (forms == null || verb == null || !forms.withZu() || verb.finite() < 0) {
      return null;
    }
    int governor = verb.main() == site.head() ? verb.finite() : verb.main();
    Site there = site.at(governor);
    Embedder adjective = predicative(lexicon, List.of("inf"), there, governor);
    if (adjective != null) {
      return adjective;
    }
    String lemma =
        verb.particle() >= 0 && governor == verb.finite()
            ? verb.lemma()
            : site.text().word(governor).lemma();
    return verb(lexicon.verb(lemma), List.of("inf"), there);
  }

  /// The uses of the verb that carries its clause: under its lemma, else under that of another
  /// reading of its form ("fällt ... aus"), else without a particle that is an adjective as well
  /// ("rechnet fest mit").
  static List<Embedding> uses(Embeddings lexicon, Site verb) {
    List<Embedding> listed = lexicon.verb(verb.lemma(verb.head()));
    VerbGroup group = verb.verb();
    boolean separated = group != null && group.particle() >= 0 && group.main() == verb.head();
    if (!listed.isEmpty() || !separated || group == null) {
      return listed;
    }
    String particle = verb.text().form(group.particle());
    for (Reading reading : verb.text().word(verb.head()).readings().list()) {
      if (listed.isEmpty() && reading.verb() != 0) {
        listed = lexicon.verb(ParticleVerbs.join(particle, reading.lemma()));
      }
    }
    boolean adverbial = verb.text().word(group.particle()).readings().has(WordClass.ADJECTIVE);
    return listed.isEmpty() && adverbial
        ? lexicon.verb(verb.text().word(verb.head()).lemma())
        : listed;
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
    return verb == null ? null : predicative(lexicon, roles, site, verb.main());
  }

  private static @Nullable Embedder predicative(
      Embeddings lexicon, List<String> roles, Site site, int copula) {
    String lemma = site.text().word(copula).lemma();
    boolean called = CALLED.contains(lemma) || lemma.equals("nennen");
    if (!COPULAS.contains(lemma) && !called) {
      return null;
    }
    Site there = site.at(copula);
    for (int i : site.tokens()) {
      boolean judged = site.text().is(i - 1, "für") || site.text().is(i - 1, "als");
      if (judged != CALLED.contains(lemma) && !lemma.equals("nennen")) {
        continue;
      }
      if (judged || predicate(site.text().tag(i))) {
        Uses.Picked picked = judged(lexicon, called ? raised(roles) : roles, there, i);
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

  /// The use of the adjective or participle at `i`.
  private static Uses.@Nullable Picked judged(
      Embeddings lexicon, List<String> roles, Site there, int i) {
    Word word = there.text().word(i);
    Uses.Picked adjective = Uses.pick(lexicon.adjective(word.lemma(), word.form()), roles, there);
    if (adjective != null || !roles.contains("subj")) {
      return adjective;
    }
    for (Reading reading : word.readings().list()) {
      if ((reading.verb() & VerbForm.PARTICIPLE2) != 0) {
        return Uses.pick(lexicon.verb(reading.lemma()), List.of("obj", "subj"), there);
      }
    }
    return null;
  }

  /// The subject of what something is called stands as object of who calls it so.
  private static List<String> raised(List<String> roles) {
    List<String> raised = new ArrayList<>(roles);
    if (roles.contains("obj")) {
      raised.add("subj");
    }
    return raised;
  }

  private static boolean predicate(Tag tag) {
    return tag == Tag.ADJD || tag == Tag.ADV || tag == Tag.PAV;
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
