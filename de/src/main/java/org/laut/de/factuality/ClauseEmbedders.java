package org.laut.de.factuality;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.laut.de.clause.Clause;
import org.laut.de.clause.VerbGroup;
import org.laut.de.clause.VerbMood;
import org.laut.de.phrase.NounPhrase;
import org.laut.de.tag.Tag;

/// Finds the predicate under which a clause stands: a noun in front of it, else the verb or the
/// predicative adjective of the clause on which it hangs.
final class ClauseEmbedders {
  private static final int FAR = 30;

  private final Embeddings lexicon;

  ClauseEmbedders(Embeddings lexicon) {
    this.lexicon = lexicon;
  }

  @Nullable Embedder of(Site site) {
    String role = role(site);
    if (role.isEmpty()) {
      return null;
    }
    Clause host = Embedders.host(site);
    VerbGroup verb = host == null ? null : host.verb();
    if (host == null || verb == null) {
      return null;
    }
    Site there = site.at(host, verb.main());
    boolean behind = host.first() < site.clause().first();
    Embedder near = behind ? noun(there, role, site.clause().first() - 2, 1, false) : null;
    if (near != null) {
      return near;
    }
    Embedder adjective = Embedders.predicative(lexicon, List.of(role), there);
    if (adjective != null) {
      return adjective;
    }
    Embedder governor = Embedders.verb(Embedders.uses(lexicon, there), List.of(role), there);
    boolean filled = governor == null || governor.use().takes().contains("obj");
    if (!behind || !filled) {
      return governor;
    }
    Embedder noun = noun(there, role, site.clause().first() - 2, FAR, governor != null);
    return noun != null ? noun : governor;
  }

  /// As what the clause stands below another one; empty if it stands for itself.
  private static String role(Site site) {
    Clause clause = site.clause();
    return switch (clause.kind()) {
      case INFINITIVE -> clause.connector() < 0 ? "inf" : "";
      case SUBORDINATE ->
          switch (site.connector()) {
            case "dass", "daß" -> after(site, "ohne", "statt", "anstatt") ? "" : "dass";
            case "ob" -> "ob";
            default -> "";
          };
      case QUESTION -> "w";
      case MAIN -> told(site) ? "v2" : "";
      default -> "";
    };
  }

  private static boolean after(Site site, String... words) {
    String before = site.clause().connector() > 0 ? site.small(site.clause().connector() - 1) : "";
    return List.of(words).contains(before);
  }

  /// True for a clause in Konjunktiv beside a frame.
  private static boolean told(Site site) {
    VerbGroup verb = site.verb();
    return verb != null
        && site.unit().clauses().size() > 1
        && (verb.mood() == VerbMood.KONJUNKTIV1
            || Tense.of(site.text(), verb) == Tense.REPORTED
            || site.text().form(verb.finite()).startsWith("sollte"));
  }

  /// The last noun that takes the clause, among so many tokens up to this one.
  ///
  /// @param object true if only an object will do
  private @Nullable Embedder noun(Site host, String role, int last, int far, boolean object) {
    for (int i = last; i > last - far && i >= host.clause().first(); i--) {
      NounPhrase phrase = host.phrases().covering(i);
      boolean head =
          phrase != null && (phrase.head() == i || far == 1) && host.clause().has(phrase.head());
      if (phrase != null
          && head
          && host.text().tag(phrase.head()) == Tag.NN
          && (!object || Roles.of(host, phrase).contains("obj"))) {
        Site there = host.at(phrase.head());
        Uses.Picked picked =
            Uses.pick(lexicon.noun(host.text().word(phrase.head()).lemma()), List.of(role), there);
        if (picked != null) {
          return new Embedder(picked.use(), there, List.of(phrase.head()));
        }
      }
    }
    return null;
  }
}
