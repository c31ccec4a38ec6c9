package org.laut.corpus.claim;

import java.util.ArrayList;
import java.util.List;
import org.laut.corpus.Item;
import org.laut.corpus.Position;
import org.laut.report.Reading;
import org.laut.report.Stance;
import org.laut.report.Statement;
import org.laut.text.Passage;
import org.laut.text.Term;

/// Whose voices say the claim in an item.
final class Assertions {
  private final Asked asked;
  private final double[] weights;
  private final Retractions retractions;
  private final Outlets outlets;

  /// @param weights the share of each word of the question
  Assertions(Asked asked, double[] weights, Retractions retractions, Outlets outlets) {
    this.asked = asked;
    this.weights = weights.clone();
    this.retractions = retractions;
    this.outlets = outlets;
  }

  /// In clarity, between the clearest assertion of an item and others that count beside it.
  private static final double CLOSE = 1;

  /// The same for denials, which seldom repeat what they deny.
  private static final double CLOSE_DENIAL = 2.5;

  /// The assertions in these passages of one item, in the order of the text.
  List<Assertion> of(Item item, List<Match> matches) {
    var found = new ArrayList<Assertion>();
    for (Match match : matches) {
      found.addAll(inPassage(item.reading(), match));
    }
    return retractions.isNotice(item)
        ? clear(ofNotice(found))
        : withDenied(new Attribution(item, outlets), clear(found));
  }

  /// Those about as clear as the clearest.
  private static List<Assertion> clear(List<Assertion> all) {
    double best = all.stream().mapToDouble(Assertion::clarity).max().orElse(0);
    return all.stream()
        .filter(a -> a.clarity() >= best - (a.position() == Position.DENIES ? CLOSE_DENIAL : CLOSE))
        .toList();
  }

  /// Adds what an item that only denies repeats of what is denied.
  private static List<Assertion> withDenied(Attribution attribution, List<Assertion> found) {
    if (found.stream().anyMatch(a -> a.position() != Position.DENIES)) {
      return found;
    }
    for (Assertion denial : found) {
      Assertion denied = attribution.denied(denial);
      if (denied != null) {
        var all = new ArrayList<>(found);
        all.add(denied);
        return all;
      }
    }
    return found;
  }

  /// A notice that withdraws an item repeats it in its own voice without saying so; whoever else
  /// speaks in it speaks against it.
  private static List<Assertion> ofNotice(List<Assertion> found) {
    return found.stream()
        .filter(a -> a.statement() != null)
        .map(a -> new Assertion(a.match(), a.statement(), Position.DENIES))
        .toList();
  }

  private List<Assertion> inPassage(Reading reading, Match match) {
    var coverage = new Coverage(reading);
    var stances = new Stances(asked, reading);
    Passage passage = match.passage();
    var found = new ArrayList<Assertion>();
    double said = 0;
    for (Statement statement : speaking(coverage, match)) {
      if (statement.stance() == Stance.ASKS) {
        continue;
      }
      List<Term> terms = coverage.terms(statement, passage);
      double core = core(terms);
      said = Math.max(said, core);
      Position position = stances.position(statement, passage, terms);
      found.add(new Assertion(match, statement, position));
    }
    if (found.isEmpty() || said == 0 && core(passage.terms()) > 0) {
      Position position = stances.position(null, passage, passage.terms());
      return List.of(new Assertion(match, null, position));
    }
    return found;
  }

  /// The statements that carry most of the question's words; of one inside another the inner one,
  /// if it carries as much.
  private List<Statement> speaking(Coverage coverage, Match match) {
    List<Statement> all = coverage.of(match.index());
    double best = 0;
    for (Statement statement : all) {
      best = Math.max(best, core(coverage.terms(statement, match.passage())));
    }
    double least = best;
    List<Statement> carrying =
        all.stream().filter(s -> core(coverage.terms(s, match.passage())) >= least / 2).toList();
    return carrying.stream()
        .filter(s -> carrying.stream().noneMatch(inner -> s.id().equals(inner.parent())))
        .toList();
  }

  /// The share of the question's words besides names that are met.
  private double core(List<Term> terms) {
    double[] meets = asked.meets(terms);
    double sum = 0;
    for (int w = 0; w < meets.length; w++) {
      sum += asked.isName(w) ? 0 : weights[w] * meets[w];
    }
    return sum;
  }
}
