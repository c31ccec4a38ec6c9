package org.laut.de.statement;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.laut.de.clause.Run;
import org.laut.de.tag.TaggedText;
import org.laut.report.Form;
import org.laut.text.TokenKind;

/// Joins direct speech that runs over paragraphs, each of which opens the quotation anew while only
/// the last one closes it.
final class Paragraphs {
  private static final String CONTINUED = "direct.continued";

  private Paragraphs() {}

  /// The same statements, the parts of one speech as one statement.
  static List<Spoken> joined(TaggedText text, List<Spoken> spoken) {
    List<Spoken> joined = new ArrayList<>();
    IdentityHashMap<Candidate, Candidate> parts = new IdentityHashMap<>();
    int outer = -1;
    for (Spoken next : spoken) {
      if (next.parent() != null) {
        joined.add(next);
      } else if (outer >= 0 && goesOn(text, joined.get(outer).candidate(), next.candidate())) {
        Spoken whole = join(joined.get(outer), next);
        parts.put(joined.get(outer).candidate(), whole.candidate());
        parts.put(next.candidate(), whole.candidate());
        joined.set(outer, whole);
      } else {
        outer = joined.size();
        joined.add(next);
      }
    }
    joined.replaceAll(s -> new Spoken(s.candidate(), s.links(), whole(s.parent(), parts)));
    return joined;
  }

  private static @Nullable Candidate whole(
      @Nullable Candidate part, IdentityHashMap<Candidate, Candidate> parts) {
    Candidate whole = part;
    while (whole != null && parts.containsKey(whole)) {
      whole = parts.get(whole);
    }
    return whole;
  }

  /// True if the first is not closed and the second opens right behind it, one without a frame.
  private static boolean goesOn(TaggedText text, Candidate first, Candidate second) {
    int end = first.content().getLast().end();
    boolean open = !text.is(end - 1, TokenKind.QUOTE) && text.is(second.first(), TokenKind.QUOTE);
    boolean direct = first.form() == Form.DIRECT && second.form() == Form.DIRECT;
    boolean continued = first.rule().equals(CONTINUED) || second.rule().equals(CONTINUED);
    return direct && open && continued && end == second.first();
  }

  private static Spoken join(Spoken first, Spoken second) {
    List<Run> content = new ArrayList<>(first.candidate().content());
    Run last = content.removeLast();
    List<Run> more = second.candidate().content();
    content.add(new Run(last.first(), more.getFirst().end()));
    content.addAll(more.subList(1, more.size()));
    Spoken framed = second.candidate().rule().equals(CONTINUED) ? first : second;
    return new Spoken(framed.candidate().saying(content), framed.links(), framed.parent());
  }
}
