package org.laut.de.tag;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.laut.de.morph.Reading;
import org.laut.de.morph.Readings;
import org.laut.de.morph.Table;
import org.laut.de.morph.VerbForm;
import org.laut.text.TokenKind;

/// The tags a token may have, from its kind, the table of closed-class words and its readings.
final class Candidates {
  private static final long NAMES = TagSet.of(Tag.NE, Tag.NN);
  private static final long UNKNOWN_CAPITAL =
      TagSet.of(Tag.NE, Tag.NN, Tag.FM, Tag.ADJA, Tag.TRUNC, Tag.XY);
  private static final long UNKNOWN_SMALL =
      TagSet.of(
          Tag.ADJA, Tag.ADJD, Tag.ADV, Tag.VVFIN, Tag.VVINF, Tag.VVPP, Tag.VVIZU, Tag.FM, Tag.NE,
          Tag.NN, Tag.XY);
  private static final String SUPERLATIVE = "sten";

  private final Map<String, Long> closed = new HashMap<>();

  Candidates() {
    for (List<String> row : Table.read(Candidates.class, "closed-tags.tsv")) {
      long set = 0;
      for (String tag : Table.cells(row.get(1), ' ')) {
        set |= TagSet.of(Tag.valueOf(tag));
      }
      closed.put(row.get(0), set);
    }
  }

  /// Never empty.
  ///
  /// @param start true if a capital says nothing here
  long of(String form, TokenKind kind, Readings readings, boolean start) {
    return switch (kind) {
      case COMMA -> TagSet.of(Tag.COMMA);
      case STOP, COLON, SEMICOLON -> TagSet.of(Tag.STOP);
      case QUOTE, DASH, BRACKET -> TagSet.of(Tag.MARK);
      case NUMBER -> form.endsWith(".") ? TagSet.of(Tag.ADJA, Tag.CARD) : TagSet.of(Tag.CARD);
      case ADDRESS -> TagSet.of(Tag.XY);
      case OTHER -> other(form);
      case WORD -> word(form, readings, start);
    };
  }

  private static long other(String form) {
    return switch (form) {
      case "%", "€", "$", "°" -> TagSet.of(Tag.NN);
      case "&", "+" -> TagSet.of(Tag.KON);
      default -> TagSet.of(Tag.MARK, Tag.XY);
    };
  }

  private long word(String form, Readings readings, boolean start) {
    Long known = closed.get(form);
    if (known != null && !start) {
      return known;
    }
    boolean capital = Character.isUpperCase(form.codePointAt(0));
    if (capital) {
      Long small = closed.get(form.substring(0, 1).toLowerCase(Locale.ROOT) + form.substring(1));
      if (small != null && (start || readings.list().isEmpty() || readings.guessed())) {
        return small | (known == null ? 0 : known) | (ofReadings(readings, true) & NAMES);
      }
    }
    if (known != null) {
      return known;
    }
    if (form.endsWith("-")) {
      return TagSet.of(Tag.TRUNC);
    }
    long set = ofReadings(readings, start && capital);
    if (form.endsWith(SUPERLATIVE) && TagSet.has(set, Tag.ADJA)) {
      set |= TagSet.of(Tag.ADJD);
    }
    if (set == 0 || readings.guessed()) {
      set |= unknown(form, set, capital, start);
    } else if (capital && TagSet.meet(set, NAMES) && mayBeName(form)) {
      set |= NAMES;
    }
    return set;
  }

  /// Abbreviations are names as often as nouns; any other noun of the dictionary is a noun.
  private static boolean mayBeName(String form) {
    return form.length() > 1 && Character.isUpperCase(form.charAt(1));
  }

  /// What a word without dictionary entry may be besides what its ending says.
  private static long unknown(String form, long set, boolean capital, boolean start) {
    if (form.indexOf('-') > 0 && set != 0) {
      return capital && !TagSet.has(set, Tag.ADJA) ? NAMES : 0;
    }
    if (capital && TagSet.has(set, Tag.NN) && !TagSet.has(set, Tag.NE)) {
      return 0;
    }
    if (capital && !start) {
      return UNKNOWN_CAPITAL;
    }
    return capital ? UNKNOWN_CAPITAL | UNKNOWN_SMALL : UNKNOWN_SMALL;
  }

  /// @param imperative true if an imperative may stand here
  private static long ofReadings(Readings readings, boolean imperative) {
    long set = 0;
    for (Reading reading : readings.list()) {
      set |= ofReading(reading, imperative);
    }
    return set;
  }

  /// The tags that a reading allows.
  private static long ofReading(Reading r, boolean imperative) {
    return switch (r.wordClass()) {
      case NOUN -> TagSet.of(Tag.NN);
      case NAME -> TagSet.of(Tag.NE);
      case VERB -> verb(r.verb(), imperative, Tag.VVFIN, Tag.VVIMP, Tag.VVINF, Tag.VVPP);
      case AUXILIARY -> verb(r.verb(), imperative, Tag.VAFIN, Tag.VAIMP, Tag.VAINF, Tag.VAPP);
      case MODAL -> verb(r.verb(), imperative, Tag.VMFIN, Tag.VMFIN, Tag.VMINF, Tag.VMPP);
      case ADJECTIVE, PARTICIPLE -> r.agreement() == 0 ? TagSet.of(Tag.ADJD) : TagSet.of(Tag.ADJA);
      case ADVERB -> TagSet.of(Tag.ADV);
      case ARTICLE -> TagSet.of(Tag.ART);
      case PRONOUN -> TagSet.of(Tag.PIS, Tag.PIAT);
      case PREPOSITION -> TagSet.of(Tag.APPR);
      case PREPOSITION_ARTICLE -> TagSet.of(Tag.APPRART);
      case CONJUNCTION -> TagSet.of(Tag.KON, Tag.KOUS);
      case NEGATION -> TagSet.of(Tag.PTKNEG);
      case VERB_PARTICLE -> TagSet.of(Tag.PTKVZ);
      case NUMERAL -> TagSet.of(Tag.CARD);
      case INTERJECTION -> TagSet.of(Tag.ITJ);
      case ABBREVIATION -> TagSet.of(Tag.NN, Tag.ADV);
      case OTHER -> TagSet.of(Tag.XY);
    };
  }

  private static long verb(
      int verb, boolean mayCommand, Tag finite, Tag imperative, Tag infinitive, Tag participle) {
    long set = 0;
    if ((verb & VerbForm.FINITE) != 0) {
      set |= TagSet.of(finite);
    }
    if ((verb & VerbForm.IMPERATIVE) != 0 && (mayCommand || set == 0)) {
      set |= TagSet.of(imperative);
    }
    if ((verb & VerbForm.INFINITIVE) != 0) {
      set |= TagSet.of(infinitive);
    }
    if ((verb & VerbForm.PARTICIPLE2) != 0) {
      set |= TagSet.of(participle);
    }
    if ((verb & VerbForm.ZU_INFINITIVE) != 0) {
      set |= TagSet.of(Tag.VVIZU);
    }
    return set;
  }
}
