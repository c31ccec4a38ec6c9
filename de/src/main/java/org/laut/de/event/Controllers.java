package org.laut.de.event;

import org.jspecify.annotations.Nullable;
import org.laut.de.argument.Argument;
import org.laut.de.argument.Argument.Role;
import org.laut.de.argument.Arguments;
import org.laut.de.clause.Clause;
import org.laut.de.clause.Unit;
import org.laut.de.clause.VerbGroup;
import org.laut.de.cue.CueLexicon;
import org.laut.de.entity.Entities;
import org.laut.de.phrase.NounPhrase;
import org.laut.de.phrase.Phrases;
import org.laut.de.phrase.Prepositions;
import org.laut.de.tag.Tag;
import org.laut.de.tag.TaggedText;
import org.laut.de.trigger.Trigger;
import org.laut.report.Stance;

/// Finds the subject that a clause does not name itself: of infinitives, of clauses tied by "und",
/// and the noun to which a relative pronoun points.
final class Controllers {
  private static final int FARTHEST = 14;

  private final TaggedText text;
  private final Phrases phrases;
  private final Entities entities;
  private final Arguments arguments;
  private final CueLexicon cues;

  Controllers(
      TaggedText text, Phrases phrases, Entities entities, Arguments arguments, CueLexicon cues) {
    this.text = text;
    this.phrases = phrases;
    this.entities = entities;
    this.arguments = arguments;
    this.cues = cues;
  }

  /// True for a part of a clause, or a clause tied to another by "und", whose subject stands before
  /// it, and for one that asks "wer": what looks like one in "und besuchte die Werft" is its
  /// object.
  boolean shared(Unit unit, Clause part) {
    if (later(unit, part) || text.is(part.connector(), "wer")) {
      return true;
    }
    Argument own = role(part, Role.SUBJECT);
    return part.coordinated()
        && part.position() == Clause.Position.FIRST
        && own != null
        && own.phrase().accusative()
        && !own.phrase().pronoun()
        && meant(unit, part) != null;
  }

  private static boolean later(Unit unit, Clause part) {
    return part.first() > unit.clauses().get(part.index()).first();
  }

  /// The subject of a clause that has none of its own; null if none is meant.
  @Nullable Argument subject(Unit unit, Clause clause) {
    Argument meant = meant(unit, clause);
    return meant == null
        ? null
        : new Argument(Role.SUBJECT, "", meant.phrase(), meant.first(), meant.end());
  }

  private @Nullable Argument meant(Unit unit, Clause clause) {
    if (later(unit, clause)) {
      Clause whole = unit.clauses().get(clause.index());
      Argument own = role(whole, Role.SUBJECT);
      return own != null && own.first() < clause.first() ? own : subject(unit, whole);
    }
    if (clause.kind() == Clause.Kind.INFINITIVE) {
      return controller(unit, clause);
    }
    if (!Series.goesOn(unit, clause)) {
      return null;
    }
    for (int i = clause.index() - 1; i >= 0; i--) {
      Argument subject = role(unit.clauses().get(i), Role.SUBJECT);
      if (subject != null) {
        return subject;
      }
    }
    return null;
  }

  /// Who does what an infinitive says: whoever is asked to, else the subject of its clause; behind
  /// "der Versuch" whoever makes it. Null where somebody demands it of nobody named.
  private @Nullable Argument controller(Unit unit, Clause infinitive) {
    for (int i = infinitive.index() - 1; i >= 0; i--) {
      Clause clause = unit.clauses().get(i);
      VerbGroup verb = clause.verb();
      if (verb == null || verb.finite() < 0) {
        continue;
      }
      Argument noun = before(clause, infinitive);
      if (noun != null && noun.role() == Role.SUBJECT) {
        return owner(noun, clause.end());
      }
      boolean promises = stance(verb, Stance.ANNOUNCES);
      Argument asked = promises ? null : asked(clause);
      if (asked != null || stance(verb, Stance.DEMANDS)) {
        return asked;
      }
      Argument subject = role(clause, Role.SUBJECT);
      return subject != null ? subject : subject(unit, clause);
    }
    return null;
  }

  private boolean stance(VerbGroup verb, Stance stance) {
    return cues.verbs(verb.lemma()).stream().anyMatch(use -> use.stance() == stance);
  }

  /// The argument that ends where the infinitive begins, as "Versuch" in "sein Versuch, zu
  /// fliehen".
  private @Nullable Argument before(Clause clause, Clause infinitive) {
    for (Argument argument : arguments.of(clause)) {
      boolean touches = argument.end() + 1 == infinitive.first();
      if (touches && text.tag(argument.head()) == Tag.NN && !someone(argument)) {
        return argument;
      }
    }
    return null;
  }

  private @Nullable Argument owner(Argument noun, int limit) {
    for (Argument argument : arguments.of(noun.phrase(), limit)) {
      if (argument.role() == Role.POSSESSIVE || argument.role() == Role.GENITIVE) {
        return argument;
      }
    }
    return null;
  }

  /// "forderte die Bewohner auf", "verlangte vom Bund": somebody, not "unternahm den Versuch".
  private @Nullable Argument asked(Clause clause) {
    for (Argument argument : arguments.of(clause)) {
      boolean place =
          argument.role() == Role.DATIVE || argument.role() == Role.OBJECT || argument.under("von");
      if (place && someone(argument)) {
        return argument;
      }
    }
    return null;
  }

  /// Whoever is asked for what the noun names: "rief die Beschäftigten zum Streik auf"; null if
  /// nobody is.
  @Nullable Argument asked(Trigger noun) {
    VerbGroup verb = noun.clause().verb();
    boolean demanded =
        verb != null && noun.ground() == Trigger.Ground.EMBEDDED && stance(verb, Stance.DEMANDS);
    return demanded ? asked(noun.clause()) : null;
  }

  /// True for a pronoun, a name or a noun that can act.
  boolean someone(Argument argument) {
    return argument.phrase().pronoun()
        || entities.source(argument.first(), argument.end(), argument.head());
  }

  private @Nullable Argument role(Clause clause, Role role) {
    for (Argument argument : arguments.of(clause)) {
      if (argument.role() == role) {
        return argument;
      }
    }
    return null;
  }

  /// What a relative pronoun stands for, in the role that it has in its clause; null if nothing is
  /// found in front of it.
  ///
  /// @param subject true if the clause has another subject
  @Nullable Argument relative(Unit unit, Clause clause, boolean subject) {
    int pronoun = unit.clauses().get(clause.index()).connector();
    NounPhrase noun = text.tag(pronoun) == Tag.PRELAT ? null : antecedent(pronoun);
    if (noun == null) {
      return null;
    }
    int first = noun.preposition() == noun.first() ? noun.first() + 1 : noun.first();
    boolean governed = pronoun > clause.first() && text.tag(pronoun - 1) == Tag.APPR;
    String preposition = governed ? Prepositions.plain(text.form(pronoun - 1)) : "";
    return new Argument(
        governed ? Role.PREPOSITION : role(pronoun, subject),
        preposition,
        noun,
        Math.min(first, noun.head()),
        noun.end());
  }

  private Role role(int pronoun, boolean subject) {
    return switch (text.form(pronoun)) {
      case "dem", "denen" -> Role.DATIVE;
      case "den" -> Role.OBJECT;
      default -> subject ? Role.OBJECT : Role.SUBJECT;
    };
  }

  private @Nullable NounPhrase antecedent(int pronoun) {
    for (int i = pronoun - 1; i >= Math.max(0, pronoun - FARTHEST); i--) {
      NounPhrase phrase = phrases.covering(i);
      if (phrase != null && text.tag(phrase.head()).nominal()) {
        return phrase;
      }
    }
    return null;
  }
}
