package org.laut.de.tag;

import org.jspecify.annotations.Nullable;
import org.laut.de.morph.Lexicon;
import org.laut.de.morph.Readings;
import org.laut.text.Token;
import org.laut.text.TokenKind;

/// The facts of forms, the latest ones kept in a table of fixed size.
///
/// Serves any number of threads: facts are immutable, and a slot holds either those asked for or
/// others.
public final class FormTable {
  private static final int SLOTS = 1 << 16;
  private static final int LONGEST_KEPT = 64;

  private final Lexicon lexicon;
  private final Candidates candidates = new Candidates();
  private final @Nullable FormFacts[] slots = new @Nullable FormFacts[SLOTS];

  public FormTable(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  FormFacts of(Token token, boolean start) {
    String form = token.form();
    if (form.length() > LONGEST_KEPT) {
      return make(form, token.kind(), start);
    }
    TokenKind kind = token.kind();
    int hash = form.hashCode() * 31 + kind.ordinal() * 2 + (start ? 1 : 0);
    int slot = (hash ^ (hash >>> 16)) & (SLOTS - 1);
    FormFacts kept = kept(slot, form, kind, start);
    if (kept == null) {
      kept = kept(slot ^ 1, form, kind, start);
    }
    if (kept == null) {
      kept = make(form, kind, start);
      slots[slot ^ 1] = slots[slot];
      slots[slot] = kept;
    }
    return kept;
  }

  private @Nullable FormFacts kept(int slot, String form, TokenKind kind, boolean start) {
    FormFacts kept = slots[slot];
    return kept != null && kept.start() == start && kept.kind() == kind && kept.form().equals(form)
        ? kept
        : null;
  }

  private FormFacts make(String form, TokenKind kind, boolean start) {
    Readings readings = lexicon.readings(form, start);
    long set = form.isEmpty() ? TagSet.of(Tag.XY) : candidates.of(form, kind, readings, start);
    return FormFacts.of(form, kind, start, readings, set);
  }
}
