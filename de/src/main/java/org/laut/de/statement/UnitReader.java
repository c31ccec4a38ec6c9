package org.laut.de.statement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.laut.de.clause.Clause;
import org.laut.report.Form;
import org.laut.report.Link;
import org.laut.report.SourceKind;
import org.laut.text.TokenKind;

/// Finds the candidates of one unit: each finder sees what those before it have found.
final class UnitReader {
  private final Passage passage;
  private final UnitFrames frames;
  private final Mentions mentions;

  UnitReader(Passage passage) {
    this.passage = passage;
    this.frames = new UnitFrames(passage);
    this.mentions = new Mentions(passage);
  }

  /// Reads one of the paper's own sentences.
  ///
  /// @param pending the frame that ended the unit before with a colon; null if there is none
  /// @param last who spoke before; null if nobody
  List<Candidate> read(@Nullable VerbFrame pending, @Nullable Voice last) {
    List<Candidate> found = new ArrayList<>(new DirectFinder(passage, frames).find(pending));
    found.addAll(new IndirectFinder(passage, frames).find());
    found.addAll(new NounFinder(passage, frames).find(found));
    found.addAll(new SummaryFinder(passage, frames).find(framed(found)));
    List<Candidate> passed = new ArrayList<>();
    for (Candidate candidate : found) {
      Candidate kept = pass(candidate);
      if (kept != null) {
        passed.add(kept);
      }
    }
    passed.addAll(new AttributedFinder(passage, frames).find());
    passed.replaceAll(frames.referrals()::follow);
    passed.addAll(new FreeFinder(passage, frames).find(passed, last));
    return passed;
  }

  /// Reads a sentence inside direct speech, where only clauses of others count.
  List<Candidate> readInside() {
    List<Candidate> found = new ArrayList<>();
    for (Candidate candidate : new IndirectFinder(passage, frames).find()) {
      Mention speaker = candidate.speaker();
      if (speaker != null && passage.text().word(speaker.head()).tag().nominal()) {
        found.add(candidate);
      }
    }
    return found;
  }

  /// The frame with which the unit ends before a colon; null if it does not.
  @Nullable VerbFrame pending() {
    List<Clause> clauses = passage.unit().clauses();
    if (clauses.isEmpty() || !passage.text().is(passage.unit().end() - 1, TokenKind.COLON)) {
      return null;
    }
    for (int i = clauses.size() - 1; i >= 0; i--) {
      VerbFrame frame = frames.frame(clauses.get(i));
      if (frame != null && frame.speaker() != null) {
        return frame;
      }
    }
    return new FrameReader(passage).bare(clauses.getFirst());
  }

  /// What its sentence tells of somebody whose words may follow: an act of speech that says nothing
  /// by itself ("reagierte verärgert"), else what a person does; null if there is neither.
  @Nullable Candidate reaction() {
    VerbFrame acting = null;
    FrameReader reader = new FrameReader(passage);
    for (Clause clause : passage.unit().clauses().reversed()) {
      if (clause.kind() != Clause.Kind.MAIN) {
        continue;
      }
      VerbFrame speaking = frames.frame(clause);
      if (speaking != null && kind(speaking) != SourceKind.UNSTATED) {
        return reaction(speaking);
      }
      VerbFrame bare = reader.bare(clause);
      acting = bare != null && kind(bare) == SourceKind.PERSON ? bare : acting;
    }
    return acting == null ? null : reaction(acting);
  }

  private Candidate reaction(VerbFrame frame) {
    return new CandidateBuilder(
            passage.text(), "free.konjunktiv", Form.SUMMARY, frame.clause().runs())
        .verb(frame)
        .build();
  }

  private SourceKind kind(VerbFrame frame) {
    return frame.speaker() == null ? SourceKind.UNSTATED : mentions.kind(frame.speaker());
  }

  private static Set<Integer> framed(List<Candidate> found) {
    Set<Integer> framed = new HashSet<>();
    found.forEach(c -> framed.add(c.frameClause()));
    return framed;
  }

  /// A candidate with the relays that adverbials in its frame name; null if it is a bare report of
  /// an act that stands on the adverbial's word.
  private @Nullable Candidate pass(Candidate candidate) {
    if (candidate.frameClause() < 0) {
      return candidate;
    }
    Clause clause = passage.unit().clauses().get(candidate.frameClause());
    List<Hand> hands = new ArrayList<>(candidate.hands());
    List<Integer> cue = new ArrayList<>(candidate.cue());
    for (Adverbial adverbial : frames.of(clause)) {
      if (adverbial.source() == null) {
        continue;
      }
      boolean relays = outlet(adverbial.source()) || adverbial.passes();
      if (candidate.form() == Form.SUMMARY) {
        return null;
      }
      if (relays) {
        frames.use(adverbial);
        adverbial.hands().stream().filter(h -> !outlet(adverbial.source())).forEach(hands::add);
        hands.add(new Hand(Link.Role.RELAY, adverbial.source()));
        cue.addAll(adverbial.cue());
      }
    }
    VerbFrame reporting = candidate.rule().equals("summary.anaphor") ? reporting(clause) : null;
    if (reporting != null && reporting.speaker() != null) {
      hands.add(new Hand(Link.Role.RELAY, reporting.speaker()));
      cue.addAll(reporting.cue());
    }
    return candidate.passedBy(hands, cue.stream().distinct().sorted().toList());
  }

  /// The frame that ends the sentence of an anaphoric report: "..., berichtete der Bote".
  private @Nullable VerbFrame reporting(Clause clause) {
    List<Clause> clauses = passage.unit().clauses();
    for (Clause next : clauses.subList(clause.index() + 1, clauses.size())) {
      VerbFrame frame = frames.frame(next);
      if (frame != null && next.position() == Clause.Position.FIRST && !next.coordinated()) {
        return frame;
      }
    }
    return null;
  }

  private boolean outlet(Mention source) {
    SourceKind kind = mentions.kind(source);
    return kind == SourceKind.MEDIUM || kind == SourceKind.AGENCY || kind == SourceKind.DOCUMENT;
  }
}
