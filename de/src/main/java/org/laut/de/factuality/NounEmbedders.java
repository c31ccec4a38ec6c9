package org.laut.de.factuality;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.laut.de.clause.Clause;
import org.laut.de.clause.VerbGroup;
import org.laut.de.phrase.NounPhrase;
import org.laut.de.tag.Tag;

/// Finds the predicate under which a noun stands: the noun whose attribute it is, else the verb or
/// the predicative adjective of its clause.
final class NounEmbedders {
  private static final Set<Outcome> EQUATED =
      Set.of(Outcome.PLANNED, Outcome.DEMANDED, Outcome.POSSIBLE);

  private final Embeddings lexicon;

  NounEmbedders(Embeddings lexicon) {
    this.lexicon = lexicon;
  }

  @Nullable Embedder of(Site site) {
    NounPhrase phrase = Nominals.of(site);
    if (phrase == null || phrase.head() != site.head()) {
      return null;
    }
    NounPhrase owner = owner(site, phrase);
    if (owner != null) {
      Embedder noun = noun(site, phrase, owner);
      if (noun != null) {
        return noun;
      }
      if (Roles.preposition(site, phrase) < 0) {
        return phrase.dative() ? predicate(site, List.of("dat")) : null;
      }
    }
    Embedder later = later(site);
    return later != null ? later : predicate(site, Roles.of(site, phrase));
  }

  /// The verb or predicative adjective of the clause, if it takes one of these roles.
  private @Nullable Embedder predicate(Site site, List<String> roles) {
    VerbGroup verb = site.verb();
    if (verb == null || roles.isEmpty()) {
      return null;
    }
    Embedder adjective = Embedders.predicative(lexicon, roles, site);
    if (adjective != null) {
      return adjective;
    }
    Site there = site.at(verb.main());
    Embedder governor = Embedders.verb(Embedders.uses(lexicon, there), roles, there);
    boolean equated = governor == null && there.lemma(verb.main()).equals("sein");
    return equated && roles.contains("subj") ? equated(site) : governor;
  }

  /// The noun with which a copula equates the event: "Ziel ist die Räumung".
  private @Nullable Embedder equated(Site site) {
    for (int i : site.tokens()) {
      NounPhrase other = site.phrases().from(i);
      if (other != null && other.nominative() && other.head() != site.head()) {
        Site there = site.at(other.head());
        for (Embedding use : lexicon.noun(site.text().word(other.head()).lemma())) {
          if (EQUATED.contains(use.affirmed()) && use.with().isEmpty()) {
            return new Embedder(use, there, List.of(other.head()));
          }
        }
      }
    }
    return null;
  }

  /// The predicate of a clause that goes on with the same subject: "war geplant, wurde aber
  /// abgesagt".
  private @Nullable Embedder later(Site site) {
    Clause next = site.neighbour(1);
    NounPhrase phrase = Nominals.of(site);
    boolean goesOn =
        next != null
            && next.kind() == Clause.Kind.MAIN
            && next.position() == Clause.Position.FIRST
            && site.clause().kind() == Clause.Kind.MAIN
            && site.clause().position() == Clause.Position.SECOND
            && phrase != null
            && phrase.nominative()
            && phrase.first() == site.clause().first();
    if (!goesOn || next == null || next.verb() == null) {
      return null;
    }
    Site there = site.at(next, next.verb().main());
    if (subject(there)) {
      return null;
    }
    boolean passive = there.text().tag(there.head()).participle();
    return predicate(there, passive ? List.of("obj", "subj") : List.of("subj"));
  }

  private static boolean subject(Site site) {
    for (int i : site.tokens()) {
      NounPhrase phrase = site.phrases().from(i);
      if (phrase != null && phrase.nominative()) {
        return true;
      }
    }
    return false;
  }

  /// The phrase whose attribute this one is; null if it stands for itself.
  private static @Nullable NounPhrase owner(Site site, NounPhrase phrase) {
    NounPhrase before = site.phrases().covering(phrase.start() - 1);
    if (before == null
        || site.text().tag(before.head()) != Tag.NN
        || before.equals(site.phrases().covering(phrase.head()))
        || !site.clause().has(before.head())) {
      return null;
    }
    return Roles.preposition(site, phrase) >= 0 || genitive(site, phrase) ? before : null;
  }

  /// True for a genitive, and for a feminine that looks like a dative: "der Spionage".
  private static boolean genitive(Site site, NounPhrase phrase) {
    return phrase.genitive()
        || phrase.dative() && !phrase.accusative() && site.text().is(phrase.first(), "der");
  }

  private @Nullable Embedder noun(Site site, NounPhrase phrase, NounPhrase owner) {
    int preposition = Roles.preposition(site, phrase);
    String role = preposition < 0 ? "gen" : Roles.preposition(site.text(), preposition);
    Site there = site.at(owner.head());
    Uses.Picked picked =
        Uses.pick(
            lexicon.noun(site.text().word(owner.head()).lemma()),
            role.equals("von") ? List.of("von", "gen") : List.of(role),
            there);
    return picked == null ? null : new Embedder(picked.use(), there, List.of(owner.head()));
  }
}
