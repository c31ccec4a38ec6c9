package org.laut.de.statement;

import java.util.ArrayList;
import java.util.List;
import org.laut.de.clause.Run;
import org.laut.de.tag.Tag;
import org.laut.de.tag.TaggedText;
import org.laut.report.Derivation;
import org.laut.report.Form;
import org.laut.report.Link;

/// The rules that held for a statement beside the one that found it: how its chain came about.
final class FurtherRules {
  private final TaggedText text;
  private final Candidate candidate;
  private final List<Derivation> steps = new ArrayList<>();

  private FurtherRules(TaggedText text, Candidate candidate) {
    this.text = text;
    this.candidate = candidate;
  }

  /// The steps of this statement, those by which it was found first.
  static List<Derivation> steps(TaggedText text, Spoken spoken) {
    FurtherRules rules = new FurtherRules(text, spoken.candidate());
    rules.steps.addAll(spoken.candidate().steps());
    rules.chain();
    if (spoken.candidate().form() == Form.DIRECT && rules.verbless()) {
      rules.add("direct.fragment", spoken.candidate().content().getFirst());
    }
    if (spoken.parent() != null) {
      rules.add("chain.nested", spoken.parent().content().getFirst());
    }
    return rules.steps;
  }

  private void chain() {
    boolean cites = candidate.cue().stream().anyMatch(i -> Citing.cites(text.word(i).lemma()));
    Mention origin = candidate.origin();
    if (cites) {
      add("chain.zitiert", candidate.content().getFirst());
    } else if (origin != null) {
      add("chain.berufung", run(origin));
    }
    for (Hand hand : candidate.hands()) {
      if (hand.role() == Link.Role.CHANNEL) {
        add(channel(hand.mention()), run(hand.mention()));
      } else if (!cites) {
        add("chain.relay-laut", run(hand.mention()));
      }
    }
  }

  private String channel(Mention channel) {
    Mention speaker = candidate.speaker();
    boolean joined = speaker != null && speaker.first() == channel.end();
    boolean von =
        speaker != null && speaker.first() == channel.end() + 1 && text.is(channel.end(), "von");
    if (joined || von) {
      return "chain.document-author";
    }
    int before = channel.first() - 1;
    boolean place =
        before >= 0
            && text.tag(before) == Tag.APPR
            && !text.is(before, "mit")
            && !text.is(before, "gegenüber");
    return place || text.tag(channel.first()) == Tag.APPRART
        ? "chain.channel-document"
        : "chain.channel-dative";
  }

  private boolean verbless() {
    for (Run run : candidate.content()) {
      for (int i = run.first(); i < run.end(); i++) {
        if (text.tag(i).verb()) {
          return false;
        }
      }
    }
    return true;
  }

  private void add(String rule, Run run) {
    steps.add(new Derivation.Rule(rule, List.of(text.span(run.first(), run.end()))));
  }

  private static Run run(Mention mention) {
    return new Run(mention.first(), mention.end());
  }
}
