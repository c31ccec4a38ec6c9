package org.laut.de.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.laut.de.clause.Run;
import org.laut.de.tag.TaggedText;
import org.laut.report.Act;
import org.laut.report.Derivation;
import org.laut.report.Form;
import org.laut.report.Mood;
import org.laut.report.Stance;
import org.laut.text.Span;

/// Collects the parts of a [Candidate].
final class CandidateBuilder {
  private final TaggedText text;
  private final String rule;
  private final Form form;
  private final List<Run> content;
  private Mood mood = Mood.NONE;
  private Stance stance = Stance.ASSERTS;
  private Act act = Act.UNSPECIFIED;
  private List<Integer> cue = List.of();
  private List<Run> frame = List.of();
  private int frameClause = -1;
  private @Nullable Mention speaker;
  private @Nullable Mention addressee;
  private List<Hand> hands = List.of();
  private @Nullable Mention origin;
  private boolean continues;
  private final List<Derivation> steps = new ArrayList<>();

  CandidateBuilder(TaggedText text, String rule, Form form, List<Run> content) {
    this.text = text;
    this.rule = rule;
    this.form = form;
    this.content = content;
  }

  CandidateBuilder mood(Mood value) {
    mood = value;
    return this;
  }

  CandidateBuilder act(Act actValue, Stance stanceValue) {
    act = actValue;
    stance = stanceValue;
    return this;
  }

  CandidateBuilder cue(List<Integer> tokens) {
    cue = List.copyOf(new TreeSet<>(tokens));
    return this;
  }

  /// The frame and the index of its clause, -1 for none.
  CandidateBuilder frame(List<Run> runs, int clause) {
    frame = runs;
    frameClause = clause;
    return this;
  }

  CandidateBuilder speaker(@Nullable Mention mention) {
    speaker = mention;
    return this;
  }

  CandidateBuilder addressee(@Nullable Mention mention) {
    addressee = mention;
    return this;
  }

  CandidateBuilder hands(List<Hand> all, @Nullable Mention referredTo) {
    hands = all;
    origin = referredTo;
    return this;
  }

  CandidateBuilder continuing() {
    continues = true;
    return this;
  }

  /// Notes that an entry of a lexicon was used at this token.
  CandidateBuilder entry(String file, String entry, int token) {
    steps.add(new Derivation.Lexicon(file, entry, text.span(token, token + 1)));
    return this;
  }

  /// Notes a further rule that held for the whole content.
  CandidateBuilder also(String furtherRule) {
    steps.add(new Derivation.Rule(furtherRule, spans(content)));
    return this;
  }

  /// Everything about a verb frame but the content.
  CandidateBuilder verb(VerbFrame verb) {
    cue(verb.cue());
    frame(verb.clause().runs(), verb.clause().index());
    speaker(verb.speaker());
    addressee(verb.addressee());
    hands(verb.hands(), verb.origin());
    continues |= verb.quotesOn();
    return entry("verbs", verb.verb().lemma(), verb.verb().main());
  }

  Candidate build() {
    List<Span> spans = spans(content);
    for (int token : cue) {
      spans.add(text.span(token, token + 1));
    }
    steps.addFirst(new Derivation.Rule(rule, spans));
    return new Candidate(
        rule,
        form,
        mood,
        stance,
        act,
        content,
        cue,
        frame,
        frameClause,
        speaker,
        addressee,
        hands,
        origin,
        continues,
        steps);
  }

  private List<Span> spans(List<Run> runs) {
    List<Span> spans = new ArrayList<>();
    for (Run run : runs) {
      spans.add(text.span(run.first(), run.end()));
    }
    return spans;
  }
}
