package org.laut.de.statement;

import java.util.ArrayList;
import java.util.List;
import org.laut.de.clause.Clause;
import org.laut.de.clause.Run;
import org.laut.de.clause.VerbMood;
import org.laut.de.tag.TaggedText;
import org.laut.report.Form;
import org.laut.report.Mood;
import org.laut.report.Stance;

/// Finds clauses that stand on somebody's word by an adverbial: laut, zufolge, nach Angaben, so,
/// wie.
final class AttributedFinder {
  private final TaggedText text;
  private final UnitFrames frames;
  private final Regions regions;
  private final AdverbialScope scope;
  private final List<Candidate> found = new ArrayList<>();

  AttributedFinder(Passage passage, UnitFrames frames) {
    this.text = passage.text();
    this.frames = frames;
    this.regions = new Regions(text, passage.unit(), frames::isFrame);
    this.scope = new AdverbialScope(passage.unit(), frames, regions);
  }

  List<Candidate> find() {
    for (Adverbial adverbial : frames.unused()) {
      frames.use(adverbial);
      List<Clause> region = scope.of(adverbial);
      List<Run> runs =
          regions.runs(
              region, i -> adverbial.run().has(i) || frames.attributes(i) && host(region, i));
      if (!runs.isEmpty()
          && region.stream().anyMatch(c -> c.verb() != null || c.kind() == Clause.Kind.QUOTATION)) {
        add(adverbial, region, runs);
      }
    }
    return found;
  }

  private static boolean host(List<Clause> region, int token) {
    return region.stream().anyMatch(c -> c.has(token));
  }

  private void add(Adverbial adverbial, List<Clause> region, List<Run> runs) {
    Mood mood = Moods.of(region);
    boolean konjunktiv = Regions.mood(region).konjunktiv() && !modal(region);
    boolean demnach = adverbial.rule().equals("attributed.demnach");
    Form form = konjunktiv ? demnach ? Form.FREE : Form.INDIRECT : Form.ATTRIBUTED;
    CandidateBuilder builder =
        new CandidateBuilder(text, adverbial.rule(), form, runs)
            .mood(mood)
            .act(adverbial.act(), Stance.ASSERTS)
            .cue(adverbial.cue())
            .frame(List.of(adverbial.run()), -1)
            .speaker(adverbial.source())
            .hands(adverbial.hands(), adverbial.origin());
    found.add((demnach ? builder.continuing() : builder).build());
  }

  /// "könnte", "würde", "dürfte": what the speaker would say himself.
  private static boolean modal(List<Clause> region) {
    for (Clause clause : region) {
      if (clause.verb() != null && clause.verb().mood().konjunktiv()) {
        String auxiliary = clause.verb().auxiliary();
        return clause.verb().mood() == VerbMood.KONJUNKTIV2
            && (auxiliary.equals("können")
                || auxiliary.equals("werden")
                || auxiliary.equals("dürfen")
                || auxiliary.equals("sollen")
                || auxiliary.equals("müssen"));
      }
    }
    return false;
  }
}
