package org.laut.de.trigger;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.laut.de.argument.Argument;
import org.laut.de.argument.Argument.Role;
import org.laut.de.argument.Arguments;
import org.laut.de.argument.Predicates;
import org.laut.de.clause.Clause;
import org.laut.de.clause.Unit;
import org.laut.de.clause.VerbGroup;
import org.laut.de.cue.CueLexicon;
import org.laut.de.cue.CueVerb;
import org.laut.de.cue.Frame;
import org.laut.de.factuality.Embedder;
import org.laut.de.factuality.FactualityReader;
import org.laut.de.factuality.Site;
import org.laut.de.phrase.NounPhrase;
import org.laut.de.phrase.Phrases;
import org.laut.de.tag.Tag;
import org.laut.de.tag.TaggedText;
import org.laut.report.EventType;

/// Finds the words of a text that name events; the entry of this package.
///
/// A verb names one unless it is a verb of saying, a state, or only says of another event what
/// becomes of it ("scheitern", "absagen"). A noun names one by itself ("Erdbeben") or where its
/// sentence makes it one: under such a verb, or with a time of its own.
public final class TriggerFinder {
  private static final Set<String> HELPERS =
      Set.of("sein", "haben", "werden", "können", "müssen", "sollen", "wollen", "dürfen", "mögen");

  private final TaggedText text;
  private final Phrases phrases;
  private final Arguments arguments;
  private final Predicates predicates;
  private final Attributes attributes;
  private final FactualityReader factuality;
  private final CueLexicon cues;
  private final Topics topics;
  private final VerbTriggers verbs;
  private final NounTriggers nouns;
  private final ParticipleTriggers participles;
  private final BitSet speaking;
  private final BitSet timed;

  /// @param speaking the tokens that attribute a statement or name its source
  /// @param timed the tokens of time expressions
  public TriggerFinder(
      TaggedText text,
      Phrases phrases,
      Arguments arguments,
      TriggerLexicons lexicons,
      BitSet speaking,
      BitSet timed) {
    this.text = text;
    this.phrases = phrases;
    this.arguments = arguments;
    this.predicates = new Predicates(text);
    this.attributes = new Attributes(text, phrases);
    this.factuality = lexicons.factuality();
    this.cues = lexicons.cues();
    this.topics = lexicons.topics();
    this.verbs = new VerbTriggers(text, lexicons.verbs());
    this.nouns = new NounTriggers(text, lexicons.nouns());
    this.participles = new ParticipleTriggers(text, lexicons.verbs(), lexicons.forms());
    this.speaking = speaking;
    this.timed = timed;
  }

  /// The triggers of a unit, clause by clause, the verb of each first.
  public List<Trigger> find(Unit unit) {
    List<Trigger> found = new ArrayList<>();
    Set<Integer> embedding = new HashSet<>();
    for (Clause clause : clauses(unit)) {
      EventVerb use = verbs.use(clause);
      Trigger verb = verb(unit, clause, use);
      List<Trigger> named = nouns(unit, clause, use, embedding);
      if (verb != null) {
        embedding.addAll(tokens(embedder(verb)));
        found.add(joined(verb, named));
      }
      found.addAll(named);
      for (Trigger participle : participles.find(unit, clause)) {
        if (ownTime(participle)) {
          found.add(participle);
        }
      }
    }
    found.removeIf(trigger -> embedding.contains(trigger.head()) && onlyEmbeds(trigger));
    return found;
  }

  /// True for a word with an event below it that names none itself: "planen", "Versuch", "drängen".
  private boolean onlyEmbeds(Trigger trigger) {
    return switch (trigger.kind()) {
      case VERB -> trigger.type() == EventType.UNTYPED || !cues.verbs(trigger.lemma()).isEmpty();
      case NOUN -> trigger.type() == EventType.UNTYPED;
      case PARTICIPLE -> false;
    };
  }

  /// The nouns that name events by themselves, or that the sentence makes one.
  ///
  /// @param embedding takes up the words that say what becomes of them
  private List<Trigger> nouns(
      Unit unit, Clause clause, @Nullable EventVerb verb, Set<Integer> embedding) {
    boolean light = verb != null && verb.kind() == EventVerb.Kind.LIGHT;
    List<Trigger> found = new ArrayList<>();
    for (Trigger noun : nouns.find(unit, clause)) {
      Embedder above = embedder(noun);
      Trigger.Ground ground = ground(noun, above, light);
      if (ground != null) {
        found.add(noun.on(ground));
        embedding.addAll(tokens(above));
      }
    }
    return found;
  }

  private Trigger.@Nullable Ground ground(Trigger noun, @Nullable Embedder above, boolean light) {
    boolean speaks = speaking.get(noun.head());
    if (light && !speaks && carries(noun)) {
      return Trigger.Ground.CARRIED;
    }
    if (above != null) {
      return ownDeed(above, noun) ? Trigger.Ground.CARRIED : Trigger.Ground.EMBEDDED;
    }
    if (speaks) {
      return null;
    }
    if (noun.strong()) {
      return Trigger.Ground.WORD;
    }
    return ownTime(noun) ? Trigger.Ground.DATED : null;
  }

  /// The verb with its object where both name the same: "verhängte Sanktionen". The object is taken
  /// out of `named`.
  private Trigger joined(Trigger verb, List<Trigger> named) {
    VerbGroup group = verb.clause().verb();
    Role role = group != null && group.passive() ? Role.SUBJECT : Role.OBJECT;
    for (Argument argument : arguments.of(verb.clause())) {
      for (Trigger noun : named) {
        if (argument.role() == role
            && argument.head() == noun.head()
            && noun.type() == verb.type()) {
          named.remove(noun);
          return verb.with(noun.head());
        }
      }
    }
    return verb;
  }

  /// The clauses of a unit, cut into one for each verb.
  private List<Clause> clauses(Unit unit) {
    List<Clause> clauses = new ArrayList<>();
    for (Clause clause : unit.clauses()) {
      if (clause.kind() != Clause.Kind.QUOTATION) {
        clauses.addAll(predicates.of(clause));
      }
    }
    return clauses;
  }

  private @Nullable Trigger verb(Unit unit, Clause clause, @Nullable EventVerb use) {
    VerbGroup verb = clause.verb();
    if (verb == null || speaking.get(verb.main())) {
      return null;
    }
    if (use != null) {
      EventType type = use.type();
      return type == null
          ? null
          : verbs.listed(unit, clause, verb, use, typed(clause, type), subject(clause));
    }
    boolean none = HELPERS.contains(verb.lemma()) || speech(verb.lemma());
    return none ? null : verbs.unlisted(unit, clause, verb, typed(clause, EventType.UNTYPED));
  }

  /// Head of what does it: the subject, in a passive what stands under "durch" or "von"; -1 if
  /// there is none.
  private int subject(Clause clause) {
    boolean passive = clause.verb() != null && clause.verb().passive();
    for (Argument argument : arguments.of(clause)) {
      boolean agent = argument.under("durch") || argument.under("von");
      if (passive ? agent : argument.role() == Role.SUBJECT) {
        return argument.head();
      }
    }
    return -1;
  }

  /// The type that the nouns about the verb give it: what a storm destroys is no assault, what is
  /// done to a key rate is business.
  private EventType typed(Clause clause, EventType type) {
    if (type != EventType.ASSAULT && type != EventType.UNTYPED) {
      return type;
    }
    int subject = subject(clause);
    EventType cause = subject < 0 ? null : nouns.type(subject);
    if (cause == EventType.DISASTER || cause == EventType.ACCIDENT) {
      return cause;
    }
    EventType topic = type == EventType.UNTYPED ? topic(clause) : null;
    return topic == null ? type : topic;
  }

  /// The field of the object, else of the subject; null if neither tells.
  private @Nullable EventType topic(Clause clause) {
    EventType found = null;
    for (Argument argument : arguments.of(clause)) {
      boolean core = argument.role() == Role.OBJECT || argument.role() == Role.SUBJECT;
      EventType topic =
          core && text.tag(argument.head()) == Tag.NN
              ? topics.of(text.word(argument.head()).lemma())
              : null;
      found = topic == null || found != null && argument.role() == Role.SUBJECT ? found : topic;
    }
    return found;
  }

  /// True for a verb of saying: one that takes quotations.
  private boolean speech(String lemma) {
    for (CueVerb use : cues.verbs(lemma)) {
      if (use.frames().contains(Frame.QUOTE)) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Embedder embedder(Trigger trigger) {
    return factuality.embedder(
        new Site(text, phrases, trigger.unit(), trigger.clause(), trigger.head()));
  }

  /// True if the event is a deed of whoever plans, tries or threatens it, not of somebody asked,
  /// suspected or stopped.
  private boolean ownDeed(Embedder above, Trigger noun) {
    boolean verb = text.tag(above.site().head()).verb();
    boolean own =
        switch (above.use().affirmed()) {
          case PLANNED, ONGOING, HAPPENED, FAILED, POSSIBLE -> true;
          default -> false;
        };
    return verb && own && carries(noun);
  }

  private static Set<Integer> tokens(@Nullable Embedder embedder) {
    return embedder == null ? Set.of() : Set.copyOf(embedder.tokens());
  }

  /// True if its verb can carry the noun: "führt Gespräche", "kam zu Gesprächen".
  private boolean carries(Trigger noun) {
    for (Argument argument : arguments.of(noun.clause())) {
      if (argument.head() == noun.head()) {
        return argument.role() != Role.PREPOSITION
            || argument.under("zu")
            || argument.under("in")
            || argument.under("mit");
      }
    }
    return false;
  }

  /// True if a time stands inside the noun phrase.
  private boolean ownTime(Trigger trigger) {
    NounPhrase phrase = phrases.covering(trigger.head());
    if (phrase == null) {
      return false;
    }
    int time = timed.nextSetBit(attributes.first(phrase));
    return time >= 0 && time < phrase.end();
  }
}
