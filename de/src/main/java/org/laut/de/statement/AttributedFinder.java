package org.laut.de.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.laut.de.clause.Clause;
import org.laut.de.clause.Run;
import org.laut.de.clause.Unit;
import org.laut.de.clause.VerbMood;
import org.laut.de.tag.TaggedText;
import org.laut.report.Form;
import org.laut.report.Mood;
import org.laut.report.Stance;

/// Finds clauses that stand on somebody's word by an adverbial: laut, zufolge, nach Angaben, so,
/// wie.
final class AttributedFinder {
  private final TaggedText text;
  private final Unit unit;
  private final UnitFrames frames;
  private final Regions regions;
  private final List<Candidate> found = new ArrayList<>();

  AttributedFinder(Passage passage, UnitFrames frames) {
    this.text = passage.text();
    this.unit = passage.unit();
    this.frames = frames;
    this.regions = new Regions(text, unit, frames::isFrame);
  }

  List<Candidate> find() {
    for (Adverbial adverbial : frames.unused()) {
      frames.use(adverbial);
      List<Clause> region = region(adverbial);
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

  /// The clause of the adverbial and those that go on with it.
  private List<Clause> region(Adverbial adverbial) {
    List<Clause> all = unit.clauses();
    Clause host = adverbial.host();
    List<Clause> region = new ArrayList<>();
    if (host.index() < all.size() && adverbial.run().first() >= host.end() - 1
        || closing(adverbial)) {
      region.addAll(regions.before(new Tail(adverbial, host).clause()));
    }
    if (!region.contains(host)) {
      attachBefore(host, region);
      region.add(host);
    }
    boolean opens = adverbial.run().first() <= unit.first() + 1;
    for (int i = host.index() + 1; i < all.size(); i++) {
      Clause next = all.get(i);
      boolean comment = frames.comments(i);
      if (next.kind() == Clause.Kind.QUOTATION
          || next.opener() == Clause.Boundary.COLON && !opens) {
        break;
      }
      boolean main = next.kind() == Clause.Kind.MAIN;
      boolean goesOn =
          !main
              || regions.from(host.index(), host).contains(next)
                  && (opens || Regions.mood(List.of(next)).konjunktiv())
              || resumes(all, host, next);
      if (comment) {
        continue;
      }
      if (!goesOn
          || main
              && (frames.isFrame(i) && next.position() == Clause.Position.FIRST
                  || !frames.of(next).isEmpty())) {
        break;
      }
      region.add(next);
    }
    region.sort(Comparator.comparingInt(Clause::first));
    return region;
  }

  /// A main clause that begins with its verb behind the clause of the adverbial.
  private static boolean resumes(List<Clause> all, Clause host, Clause next) {
    return host.dependent()
        && next.position() == Clause.Position.FIRST
        && !next.coordinated()
        && all.size() > 1;
  }

  private boolean closing(Adverbial adverbial) {
    return adverbial.rule().equals("attributed.so")
        && adverbial.run().end() >= adverbial.host().end()
        && Regions.mood(List.of(adverbial.host())).konjunktiv();
  }

  /// A dependent clause that fills the place before the verb: "Weil es regnet, laut Amt, ...".
  private void attachBefore(Clause host, List<Clause> region) {
    if (host.position() != Clause.Position.FIRST) {
      return;
    }
    for (int i = host.index() - 1; i >= 0; i--) {
      Clause before = unit.clauses().get(i);
      if (!before.dependent() || frames.comments(i)) {
        return;
      }
      region.addFirst(before);
    }
  }

  /// The host seen as a frame behind its content.
  private record Tail(Adverbial adverbial, Clause host) {
    Clause clause() {
      return new Clause(
          host.index() + 1,
          host.kind(),
          List.of(adverbial.run()),
          -1,
          null,
          Clause.Position.NONE,
          false,
          Clause.Boundary.COMMA);
    }
  }
}
