package org.laut.de.event;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.laut.de.tag.TaggedText;
import org.laut.report.Link;
import org.laut.report.Participant;
import org.laut.report.Source;
import org.laut.report.Stance;
import org.laut.report.Statement;
import org.laut.text.Span;

/// On whose word a token stands.
final class Vouching {
  private final TaggedText text;
  private final @Nullable Statement[] innermost;
  private final @Nullable Statement[] denying;
  private final BitSet speaking = new BitSet();

  Vouching(TaggedText text, List<Statement> statements) {
    this.text = text;
    this.innermost = new @Nullable Statement[text.size()];
    this.denying = new @Nullable Statement[text.size()];
    int[] size = new int[text.size()];
    for (Statement statement : statements) {
      int length = statement.content().stream().mapToInt(Span::length).sum();
      for (Span span : statement.content()) {
        int end = tokenAt(span.end());
        for (int i = tokenAt(span.start()); i < end; i++) {
          denying[i] = statement.stance() == Stance.DENIES ? statement : denying[i];
          if (innermost[i] == null || length < size[i]) {
            innermost[i] = statement;
            size[i] = length;
          }
        }
      }
      statement.cue().forEach(this::speaks);
      for (Link link : statement.chain().links()) {
        Span span = link.source().span();
        if (span != null) {
          speaks(span);
        }
      }
    }
  }

  private void speaks(Span span) {
    speaking.set(tokenAt(span.start()), tokenAt(span.end()));
  }

  /// The innermost statement whose content the token belongs to; null for the paper's own voice.
  @Nullable Statement statement(int token) {
    return innermost[token];
  }

  /// A statement around the innermost one that denies what is said there; null if none does.
  @Nullable Statement denial(int token) {
    Statement denial = denying[token];
    return denial == null || denial.equals(innermost[token]) ? null : denial;
  }

  /// True if the token names the source on whose word the other one stands, and stands among that
  /// word without being part of it: "Der Damm, so der Wirt, sei gebrochen".
  boolean vouches(int token, int other) {
    Statement statement = innermost[other];
    return statement != null
        && !statement.equals(innermost[token])
        && statement.chain().origin() instanceof Source.Named named
        && named.mention().start() <= text.token(token).start()
        && text.token(token).end() <= named.mention().end();
  }

  /// The tokens that attribute or name a source.
  BitSet speaking() {
    return speaking;
  }

  /// The tokens under these spans.
  BitSet tokens(List<Span> spans) {
    BitSet tokens = new BitSet();
    spans.forEach(span -> tokens.set(tokenAt(span.start()), tokenAt(span.end())));
    return tokens;
  }

  /// Who stands behind a statement: the entity's id, else the words of the mention, empty for
  /// nobody named.
  String holder(Statement statement) {
    return switch (statement.chain().origin()) {
      case Source.Unstated unstated -> "";
      case Source.Named named -> {
        String entity = named.entity();
        yield entity != null ? entity : named.mention().of(text.text().text());
      }
    };
  }

  /// Whoever says "ich" or "man" at this token; null if nobody is named or no statement is there.
  @Nullable Participant speaker(int token) {
    Statement statement = innermost[token];
    return statement != null && statement.chain().origin() instanceof Source.Named named
        ? new Participant(named.mention(), named.entity())
        : null;
  }

  /// Index of the first token that begins at this offset or later.
  private int tokenAt(int offset) {
    int low = 0;
    int high = text.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (text.token(middle).start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
