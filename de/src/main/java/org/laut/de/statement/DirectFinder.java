package org.laut.de.statement;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.laut.de.clause.Clause;
import org.laut.de.clause.Run;
import org.laut.de.cue.CueVerb;
import org.laut.de.cue.Frame;
import org.laut.de.phrase.NounPhrase;
import org.laut.report.Act;
import org.laut.report.Form;
import org.laut.report.SourceKind;
import org.laut.report.Stance;
import org.laut.text.TokenKind;

/// Finds direct speech: quotations with the frame behind, before or inside them, or with none.
final class DirectFinder {
  /// A frame is looked for over at most this many clauses.
  private static final int FARTHEST = 8;

  private final Passage passage;
  private final UnitFrames frames;
  private final List<Clause> clauses;
  private final FrameReader reader;
  private final Mentions mentions;
  private final List<Candidate> found = new ArrayList<>();

  DirectFinder(Passage passage, UnitFrames frames) {
    this.passage = passage;
    this.frames = frames;
    this.clauses = passage.unit().clauses();
    this.reader = new FrameReader(passage);
    this.mentions = new Mentions(passage);
  }

  /// @param pending the frame of a unit before that ends in a colon; null if there is none
  List<Candidate> find(@Nullable VerbFrame pending) {
    int i = 0;
    while (i < clauses.size()) {
      if (clauses.get(i).kind() == Clause.Kind.QUOTATION) {
        i = quotation(i, i == 0 ? pending : null);
      } else {
        i++;
      }
    }
    return found;
  }

  /// Reads the quotation at this index; gives the index at which to go on.
  private int quotation(int at, @Nullable VerbFrame pending) {
    Clause quote = clauses.get(at);
    List<Run> content = new ArrayList<>(quote.runs());
    VerbFrame behind = behind(at);
    if (behind != null) {
      int after = behind.clause().index() + 1;
      if (splits(after)) {
        content.addAll(clauses.get(after).runs());
        add("direct.frame-inside", content, behind);
        return after + 1;
      }
      add("direct.frame-after", content, behind);
      return after;
    }
    Adverbial adverbial = adverbial(at);
    if (adverbial != null) {
      boolean between = at + 1 < clauses.size() && clauses.get(at + 1).has(adverbial.run().first());
      boolean split = between && splits(at + 2);
      if (split) {
        content.addAll(clauses.get(at + 2).runs());
      }
      add(content, adverbial);
      return split ? at + 3 : at + 1;
    }
    VerbFrame before = before(at);
    NounPhrase named = before == null ? named(at) : null;
    if (named != null) {
      named(content, named, clauses.get(at - 1));
    } else if (before != null) {
      add("direct.frame-before", content, before);
    } else if (pending != null) {
      found.add(
          verb("direct.frame-before-sentence", content, pending).frame(List.of(), -1).build());
    } else if (alone() || colonBefore(quote) && at + 1 == clauses.size()) {
      found.add(
          new CandidateBuilder(passage.text(), "direct.continued", Form.DIRECT, content)
              .continuing()
              .build());
    }
    return at + 1;
  }

  /// True if the clause at this index goes on with a quotation that a frame has cut in two.
  private boolean splits(int at) {
    return at < clauses.size()
        && clauses.get(at).kind() == Clause.Kind.QUOTATION
        && !colonBefore(clauses.get(at))
        && !stopBefore(clauses.get(at));
  }

  private @Nullable VerbFrame behind(int at) {
    if (at + 1 >= clauses.size()) {
      return null;
    }
    Clause next = clauses.get(at + 1);
    if (next.kind() != Clause.Kind.MAIN
        || next.position() != Clause.Position.FIRST
        || next.coordinated()
        || colonBefore(next)) {
      return null;
    }
    VerbFrame frame = frames.frame(next);
    if (frame != null && (frame.taking(Frame.QUOTE) != null || frame.taking(Frame.V2) != null)) {
      return frame;
    }
    return frame != null ? frame : reader.bare(next);
  }

  /// The frame in front of the quotation at this index; what it states itself in between is
  /// skipped: "Berger sagt, der Damm halte: ...".
  private @Nullable VerbFrame before(int at) {
    boolean colon = colonBefore(clauses.get(at));
    for (int i = at - 1; i >= 0 && i >= at - FARTHEST; i--) {
      Clause clause = clauses.get(i);
      if (clause.kind() == Clause.Kind.QUOTATION) {
        return null;
      }
      VerbFrame frame = frames.frame(clause);
      boolean reported = clause.verb() != null && clause.verb().mood().konjunktiv();
      boolean main = clause.kind() == Clause.Kind.MAIN && !reported;
      boolean quotes = frame != null && frame.taking(Frame.QUOTE) != null;
      if (quotes && (!reported || speaks(frame)) || main && colon && frame != null) {
        return frame;
      }
      if (main && !clause.coordinated()) {
        VerbFrame bare = colon ? reader.bare(clause) : null;
        if (!colon || speaks(bare)) {
          return bare;
        }
      }
    }
    return null;
  }

  /// The phrase without a verb that names the speaker: "Berger wörtlich: ...".
  private @Nullable NounPhrase named(int at) {
    Clause before = at == 0 || !colonBefore(clauses.get(at)) ? null : clauses.get(at - 1);
    if (before == null || before.verb() != null || before.kind() != Clause.Kind.FRAGMENT) {
      return null;
    }
    NounPhrase phrase = passage.phrases().next(before.first(), before.end());
    return phrase != null
            && phrase.nominative()
            && !phrase.pronoun()
            && mentions.kind(phrase) != SourceKind.UNSTATED
        ? phrase
        : null;
  }

  private void named(List<Run> content, NounPhrase phrase, Clause clause) {
    Mention owner =
        passage.cues().noun(passage.text().word(phrase.head()).lemma()) == null
            ? null
            : mentions.owner(phrase, clause.end());
    found.add(
        new CandidateBuilder(passage.text(), "direct.name-before", Form.DIRECT, content)
            .frame(clause.runs(), clause.index())
            .speaker(owner == null ? mentions.whole(phrase, clause.end()) : owner)
            .build());
  }

  private boolean speaks(@Nullable VerbFrame frame) {
    return frame != null
        && frame.speaker() != null
        && mentions.kind(frame.speaker()) != SourceKind.UNSTATED;
  }

  private boolean colonBefore(Clause clause) {
    return passage.text().is(clause.first() - 1, TokenKind.COLON);
  }

  private boolean stopBefore(Clause clause) {
    return passage.text().is(clause.first() - 1, TokenKind.STOP);
  }

  /// An adverbial that frames the quotation at this index: "so Berger", "wie sie sagte".
  private @Nullable Adverbial adverbial(int at) {
    for (Adverbial adverbial : frames.unused()) {
      int host = adverbial.host().index();
      int where = adverbial.run().first();
      boolean behind = where >= clauses.get(at).end() && where <= clauses.get(at).end() + 1;
      boolean about = host == at;
      boolean opening = host == at - 1 && colonBefore(clauses.get(at)) && !adverbial.passes();
      if ((behind || about || opening) && adverbial.source() != null) {
        return adverbial;
      }
    }
    return null;
  }

  private void add(List<Run> content, Adverbial adverbial) {
    frames.use(adverbial);
    found.add(
        new CandidateBuilder(passage.text(), rule(content, adverbial), Form.DIRECT, content)
            .act(adverbial.act(), Stance.ASSERTS)
            .cue(adverbial.cue())
            .frame(List.of(adverbial.run()), -1)
            .speaker(adverbial.source())
            .hands(adverbial.hands(), adverbial.origin())
            .build());
  }

  private static String rule(List<Run> content, Adverbial adverbial) {
    if (content.size() > 1) {
      return "direct.frame-inside";
    }
    return adverbial.rule().equals("attributed.so") ? "direct.so" : "direct.frame-after";
  }

  private void add(String rule, List<Run> content, VerbFrame frame) {
    found.add(verb(rule, content, frame).build());
  }

  private CandidateBuilder verb(String rule, List<Run> content, VerbFrame frame) {
    CueVerb use = frame.taking(Frame.QUOTE);
    if (use == null && !frame.uses().isEmpty()) {
      use = frame.uses().getFirst();
    }
    CandidateBuilder builder =
        new CandidateBuilder(passage.text(), rule, Form.DIRECT, content).verb(frame);
    return use == null
        ? builder
        : builder.act(use.act() == Act.THOUGHT ? Act.SPEECH : use.act(), use.stance());
  }

  /// True if the quotation is the whole sentence.
  private boolean alone() {
    for (Clause clause : clauses) {
      if (clause.kind() != Clause.Kind.QUOTATION) {
        return false;
      }
    }
    return true;
  }
}
