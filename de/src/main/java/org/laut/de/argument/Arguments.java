package org.laut.de.argument;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.laut.de.argument.Argument.Role;
import org.laut.de.clause.Clause;
import org.laut.de.entity.Entities;
import org.laut.de.morph.Agreement;
import org.laut.de.phrase.NounPhrase;
import org.laut.de.phrase.Phrases;
import org.laut.de.phrase.Prepositions;
import org.laut.de.tag.Tag;
import org.laut.de.tag.TaggedText;

/// Reads what stands about the verb of a clause, and about a noun. Serves one reading of a text, in
/// which every clause is read once.
public final class Arguments {
  private final TaggedText text;
  private final Phrases phrases;
  private final Entities entities;
  private final Subjects subjects;
  private final IdentityHashMap<Clause, List<Argument>> read = new IdentityHashMap<>();

  public Arguments(TaggedText text, Phrases phrases, Entities entities) {
    this.text = text;
    this.phrases = phrases;
    this.entities = entities;
    this.subjects = new Subjects(text, phrases, entities);
  }

  /// The arguments of a clause in the order of the text; a subject that the clause shares with one
  /// before it is not among them.
  public List<Argument> of(Clause clause) {
    List<Argument> known = read.get(clause);
    if (known == null) {
      known = Collections.unmodifiableList(of(clause, subjects.of(clause)));
      read.put(clause, known);
    }
    return known;
  }

  /// The arguments of a clause that shares its subject with what stands before it.
  public List<Argument> withoutSubject(Clause clause) {
    return of(clause, null);
  }

  private List<Argument> of(Clause clause, @Nullable NounPhrase subject) {
    List<Argument> found = new ArrayList<>();
    boolean object = false;
    int covered = 0;
    for (NounPhrase phrase : subjects.phrases(clause)) {
      if (phrase.start() < covered || text.tag(phrase.head()) == Tag.PRF) {
        continue;
      }
      Argument argument = argument(clause, phrase, phrase.equals(subject), object);
      covered = argument.end();
      for (Argument each : twoNames(argument)) {
        object |= each.role() == Role.OBJECT;
        found.add(each);
      }
    }
    return found;
  }

  /// Two names side by side that are subject and object: "dass Nordkorea Russland beliefert".
  private List<Argument> twoNames(Argument argument) {
    boolean subject = argument.role() == Role.SUBJECT;
    int split = subject ? entities.secondName(argument.first(), argument.end()) : -1;
    if (split < 0) {
      return List.of(argument);
    }
    NounPhrase whole = argument.phrase();
    NounPhrase first =
        new NounPhrase(-1, whole.first(), split, split - 1, whole.agreement(), whole.pronoun());
    NounPhrase second =
        new NounPhrase(-1, split, argument.end(), argument.end() - 1, whole.agreement(), false);
    return List.of(
        new Argument(Role.SUBJECT, "", first, argument.first(), split),
        new Argument(Role.OBJECT, "", second, split, argument.end()));
  }

  private Argument argument(
      Clause clause, NounPhrase phrase, boolean subject, boolean objectBefore) {
    boolean time = TimeNouns.has(text.word(phrase.head()).lemma());
    int limit = time ? phrase.end() : clause.runEnd(phrase.first(), phrase.end());
    Role role = subject ? Role.SUBJECT : role(phrase, objectBefore);
    return argument(role, phrase, phrases.reach(phrase, limit, true));
  }

  private Argument argument(Role role, NounPhrase phrase, int end) {
    int word = phrase.preposition() < 0 ? phrase.end() : phrase.preposition();
    String preposition = role == Role.PREPOSITION ? Prepositions.plain(text.form(word)) : "";
    return new Argument(role, preposition, phrase, first(phrase), Math.max(end, phrase.end()));
  }

  /// Index of the first token of a phrase behind its preposition, fused or not.
  private static int first(NounPhrase phrase) {
    boolean fused = phrase.preposition() == phrase.first() && phrase.head() > phrase.first();
    return fused ? phrase.first() + 1 : phrase.first();
  }

  private Role role(NounPhrase phrase, boolean objectBefore) {
    if (phrase.preposition() >= 0 || text.tag(phrase.end()) == Tag.APPO) {
      return Role.PREPOSITION;
    }
    if (TimeNouns.has(text.word(phrase.head()).lemma())) {
      return Role.TEMPORAL;
    }
    boolean onlyDative = !phrase.accusative() && phrase.dative();
    boolean name = text.tag(phrase.head()) == Tag.NE;
    if (onlyDative || objectBefore && phrase.dative() && !name) {
      return Role.DATIVE;
    }
    return phrase.accusative() || !phrase.genitive() ? Role.OBJECT : Role.GENITIVE;
  }

  /// What belongs to a noun: its genitive, possessive and the prepositional phrases that follow it
  /// one upon the other.
  ///
  /// @param limit index behind the clause
  public List<Argument> of(NounPhrase noun, int limit) {
    List<Argument> found = new ArrayList<>();
    Argument owner = possessive(noun);
    if (owner != null) {
      found.add(owner);
    }
    int at = noun.end();
    while (at < limit) {
      NounPhrase next = phrases.from(at);
      if (next == null || next.end() > limit) {
        break;
      }
      boolean genitive = next.preposition() < 0;
      if (genitive && (at != noun.end() || !next.genitive() || !showsCase(next))) {
        break;
      }
      int end = phrases.reach(next, limit, true);
      found.add(argument(genitive ? Role.GENITIVE : Role.PREPOSITION, next, end));
      at = Math.max(end, next.end());
    }
    return found;
  }

  private @Nullable Argument possessive(NounPhrase noun) {
    int first = noun.first();
    if (text.tag(first) == Tag.PPOSAT && first < noun.head()) {
      NounPhrase owner = new NounPhrase(-1, first, first + 1, first, Agreement.ANY, true);
      return new Argument(Role.POSSESSIVE, "", owner, first, first + 1);
    }
    int end = first;
    while (end < noun.head() && text.tag(end) == Tag.NE) {
      end++;
    }
    if (end == first) {
      return null;
    }
    NounPhrase owner = new NounPhrase(-1, first, end, end - 1, Agreement.ANY, false);
    return new Argument(Role.POSSESSIVE, "", owner, first, end);
  }

  /// True if a determiner, an adjective or a name can show the genitive.
  private boolean showsCase(NounPhrase phrase) {
    return switch (text.tag(phrase.first())) {
      case ART, PPOSAT, PDAT, PIAT, ADJA, NE -> true;
      default -> false;
    };
  }
}
