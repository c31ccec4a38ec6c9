package org.laut.de.statement;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.laut.de.clause.Clause;
import org.laut.de.clause.Run;
import org.laut.de.clause.VerbGroup;
import org.laut.de.cue.CueVerb;
import org.laut.de.cue.Frame;
import org.laut.de.phrase.NounPhrase;
import org.laut.de.tag.Tag;
import org.laut.de.tag.TaggedText;
import org.laut.report.Form;
import org.laut.report.Source;
import org.laut.report.SourceKind;
import org.laut.report.Stance;

/// What the origin does with the content, by the cue and, where that only asserts, by the content.
///
/// A content announces what the speaker or his body will do, demands by imperative, necessity or
/// prohibition, and does what it says itself in the first person ("Wir fordern", "Ich bestreite").
final class Stances {
  private static final Set<String> STATES = Set.of("sein", "haben", "bleiben", "geben", "werden");
  private static final Set<String> PLANNING = Set.of("planen", "beabsichtigen", "vorhaben");
  private static final Set<String> CALLED = Set.of("wir", "man", "ihr", "alle", "jeder");
  private static final Set<String> NONE = Set.of("nicht", "kein", "niemand", "nie", "niemals");

  private final TaggedText text;
  private final MainClauses clauses;

  Stances(TaggedText text, List<Passage> passages) {
    this.text = text;
    this.clauses = new MainClauses(text, passages);
  }

  /// The stance of a statement with its chain.
  Stance of(Spoken spoken) {
    Candidate candidate = spoken.candidate();
    if (candidate.stance() != Stance.ASSERTS || candidate.form() == Form.SUMMARY) {
      return candidate.stance();
    }
    if (candidate.form() == Form.DIRECT && asks(candidate.content().getLast())) {
      return Stance.ASKS;
    }
    MainClauses.Found main = clauses.of(candidate);
    return main == null ? Stance.ASSERTS : byContent(spoken, main);
  }

  private boolean asks(Run last) {
    int end = last.end() - 1;
    return text.is(end, "?") || text.is(end - 1, "?");
  }

  private Stance byContent(Spoken spoken, MainClauses.Found main) {
    Form form = spoken.candidate().form();
    VerbGroup verb = main.verb();
    NounPhrase subject = main.subject();
    if (form == Form.DIRECT) {
      if (subject == null && imperative(main)) {
        return Stance.DEMANDS;
      }
      Stance said = firstPerson(subject) ? said(main) : Stance.ASSERTS;
      if (said != Stance.ASSERTS) {
        return said;
      }
    }
    if (refuted(main.clause())) {
      return Stance.DENIES;
    }
    if (demands(main, verb, subject)) {
      return Stance.DEMANDS;
    }
    return announces(spoken, main) ? Stance.ANNOUNCES : Stance.ASSERTS;
  }

  /// A verb in front, be it behind an address.
  private static boolean imperative(MainClauses.Found main) {
    Clause clause = main.clause();
    int before = clause.index() - 1;
    return clause.position() == Clause.Position.FIRST
        && (before < 0
            || main.passage().unit().clauses().get(before).kind() == Clause.Kind.FRAGMENT);
  }

  /// What a sentence in the first person says that it does.
  private Stance said(MainClauses.Found main) {
    List<CueVerb> uses = main.passage().cues().verbs(main.verb().lemma());
    boolean plain = main.verb().auxiliary().isEmpty();
    for (CueVerb use : uses) {
      boolean clausal = use.frames().contains(Frame.DASS) || use.frames().contains(Frame.ZU);
      if (plain && clausal && use.with().isEmpty()) {
        return use.stance();
      }
    }
    return Stance.ASSERTS;
  }

  /// "Davon kann keine Rede sein."
  private boolean refuted(Clause clause) {
    for (Run run : clause.runs()) {
      for (int i = run.first() + 1; i < run.end(); i++) {
        if (text.form(i).equals("Rede") && text.word(i - 1).lemma().equals("kein")) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean demands(MainClauses.Found main, VerbGroup verb, @Nullable NounPhrase subject) {
    boolean past = verb.perfect() || STATES.contains(verb.lemma());
    return switch (verb.auxiliary()) {
      case "müssen" -> !past && !negated(main.clause()) && !word(subject).equals("ich");
      case "dürfen" -> !past && negated(main.clause()) && !firstPerson(subject);
      case "sollen" -> !past && CALLED.contains(word(subject));
      default -> false;
    };
  }

  private boolean announces(Spoken spoken, MainClauses.Found main) {
    if (!(spoken.links().getFirst().source() instanceof Source.Named named)
        || !acts(named.kind()) && named.kind() != SourceKind.PERSON) {
      return false;
    }
    VerbGroup verb = main.verb();
    boolean own = own(main, main.subject(), spoken.candidate().form());
    boolean act = !verb.passive() && !verb.perfect() && !STATES.contains(verb.lemma());
    boolean future =
        verb.auxiliary().equals("werden")
            && text.tag(verb.main()).infinitive()
            && !text.is(verb.main(), "können");
    boolean will = verb.auxiliary().equals("wollen");
    if (main.clause().kind() == Clause.Kind.INFINITIVE) {
      return verb.tokens().stream().anyMatch(i -> text.is(i, "wollen"));
    }
    boolean planned = text.is(verb.main(), "geplant") && !negated(main.clause());
    return planned || own && (act && (future || will) || PLANNING.contains(verb.lemma()));
  }

  /// True if the subject is the speaker or a body for which he can speak.
  private boolean own(MainClauses.Found main, @Nullable NounPhrase subject, Form form) {
    if (subject == null) {
      return false;
    }
    if (text.tag(subject.head()) == Tag.PPER) {
      boolean third = word(subject).equals("er") || word(subject).equals("sie");
      return form == Form.DIRECT ? firstPerson(subject) : third;
    }
    if (text.word(subject.first()).lemma().equals("unser")) {
      return true;
    }
    boolean possessor = text.tag(subject.first()) == Tag.NE && text.tag(subject.head()) == Tag.NN;
    return !possessor && acts(new Mentions(main.passage()).kind(subject));
  }

  private static boolean acts(SourceKind kind) {
    return kind == SourceKind.OFFICIAL || kind == SourceKind.ORGANISATION;
  }

  private boolean firstPerson(@Nullable NounPhrase subject) {
    return word(subject).equals("ich") || word(subject).equals("wir");
  }

  private String word(@Nullable NounPhrase phrase) {
    return phrase == null ? "" : text.form(phrase.head()).toLowerCase(Locale.ROOT);
  }

  private boolean negated(Clause clause) {
    for (Run run : clause.runs()) {
      for (int i = run.first(); i < run.end(); i++) {
        if (NONE.contains(text.word(i).lemma())) {
          return true;
        }
      }
    }
    return false;
  }
}
