package org.laut.de.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.laut.de.morph.Agreement;
import org.laut.de.morph.VerbForm;
import org.laut.text.TokenKind;

/// Repairs tags that the clause around them excludes.
///
/// A modal or werden makes an infinitive of a later form that may be one ("könnte zur Sprache
/// kommen"); zu makes one of a form that looks like a participle ("zu verlassen"); haben behind it
/// makes a participle ("soll gesehen haben"), and so does a past form of werden ("wurde
/// entlassen"); the only verb of a sentence's first stretch is finite ("Helfer befürchten, dass");
/// what looks like an article or preposition at the end of a stretch is a particle ("stufte das
/// Gesetz als falsch ein"); a capitalised word that is no verb in the dictionary is none; a
/// demonstrative before a quoted name is an article, and an article before a verb without a noun a
/// demonstrative ("Das verlautete aus Berlin"); behind an article that waits for its noun stands a
/// participle ("die für Mai angesetzte Wahl"). Linear in the words.
public final class TagRepair {
  private static final Set<String> PARTICLES =
      Set.of(
          "ab",
          "an",
          "auf",
          "aus",
          "bei",
          "durch",
          "ein",
          "entgegen",
          "fest",
          "heraus",
          "hervor",
          "hin",
          "hinaus",
          "hinzu",
          "mit",
          "nach",
          "nahe",
          "über",
          "um",
          "unter",
          "vor",
          "voran",
          "voraus",
          "zu",
          "zurück",
          "zusammen");

  private static final Set<String> CONJUNCTIONS = Set.of("während", "bis", "seit");

  private final List<Word> words;
  private final List<Word> repaired;

  private TagRepair(List<Word> words) {
    this.words = words;
    this.repaired = new ArrayList<>(words);
  }

  /// The same words, some with another tag.
  public static List<Word> repair(List<Word> words) {
    TagRepair repair = new TagRepair(words);
    int first = 0;
    boolean sentenceStart = true;
    for (int i = 0; i <= words.size(); i++) {
      if (i == words.size() || border(words.get(i))) {
        repair.stretch(first, i, sentenceStart);
        sentenceStart = i < words.size() && words.get(i).tag() == Tag.STOP;
        first = i + 1;
      }
    }
    return repair.repaired;
  }

  private static boolean border(Word word) {
    return word.tag() == Tag.COMMA
        || word.tag() == Tag.STOP
        || word.token().kind() == TokenKind.DASH;
  }

  /// Repairs the words between two borders.
  private void stretch(int first, int end, boolean sentenceStart) {
    conjunction(first, end);
    possessive(first, end, sentenceStart);
    inserted(first, end);
    demonstrative(first, end);
    boolean helped = false;
    boolean passive = false;
    boolean finite = false;
    int lone = -1;
    for (int i = first; i < end; i++) {
      Word word = words.get(i);
      Tag tag = word.tag();
      if (tag.verb() && unknownName(word)) {
        name(i, end);
      } else if (tag == Tag.XY && Character.isUpperCase(word.form().codePointAt(0))) {
        repaired.set(
            i, new Word(word.token(), Tag.NN, word.form(), Agreement.ANY, 0, word.readings()));
      } else if (tag == Tag.PDS && quotedName(i, end)) {
        set(i, Tag.ART, 0);
      } else if (tag == Tag.VMFIN || tag == Tag.VAFIN && word.lemma().equals("werden")) {
        helped = !became(word);
        passive = became(word);
        finite = true;
      } else if (tag == Tag.VVINF
          && (passive || passiveBehind(i, end))
          && may(word, VerbForm.PARTICIPLE2)) {
        set(i, Tag.VVPP, VerbForm.PARTICIPLE2);
      } else if (helped && bareInfinitive(i, end) && may(word, VerbForm.INFINITIVE)) {
        set(i, Tag.VVINF, VerbForm.INFINITIVE);
      } else if (tag == Tag.VVFIN && OpenArticle.waits(words, i, first, end)) {
        repaired.set(i, OpenArticle.participle(word));
      } else if (i > first && toInfinitive(i, end)) {
        set(i - 1, Tag.PTKZU, 0);
        set(i, Tag.VVINF, VerbForm.INFINITIVE);
      } else if (tag == Tag.VVINF
          && next(i, end, Tag.VAINF, "haben")
          && may(word, VerbForm.PARTICIPLE2)) {
        set(i, Tag.VVPP, VerbForm.PARTICIPLE2);
      } else if (tag == Tag.VVINF
          && !helped
          && !next(i, end, Tag.VMFIN, "")
          && words.get(Math.max(0, i - 1)).tag() != Tag.PTKZU) {
        lone = i;
      } else if (tag == Tag.VVPP && nominative(first) && i == end - 1) {
        lone = i;
      } else if (tag.finite()) {
        finite = true;
        if (tag != Tag.VAFIN) {
          particle(i, end);
        }
      }
    }
    boolean alone = sentenceStart && !finite && lone > first && !verbAt(end + 1);
    if (alone && may(words.get(lone), VerbForm.FINITE)) {
      set(lone, Tag.VVFIN, words.get(lone).readings().verb() & VerbForm.FINITE);
    }
  }

  /// "Das verlautete aus dem Rathaus": no verb stands behind an article.
  private void demonstrative(int first, int end) {
    boolean article = first + 1 < end && words.get(first).tag() == Tag.ART;
    if (article && words.get(first).form().equals("Das") && words.get(first + 1).tag().finite()) {
      set(first, Tag.PDS, 0);
    }
  }

  /// "wurde", which makes passives only.
  private static boolean became(Word word) {
    return word.tag() == Tag.VAFIN
        && word.lemma().equals("werden")
        && VerbForm.has(word.verb(), VerbForm.PRETERITE);
  }

  /// "entlassen worden", "entlassen wurde".
  private boolean passiveBehind(int i, int end) {
    return next(i, end, Tag.VAPP, "werden") || i + 1 < end && became(words.get(i + 1));
  }

  /// A verb behind a modal, or what looks like a pronoun at the end: "dürften sich einigen".
  private boolean bareInfinitive(int i, int end) {
    Tag tag = words.get(i).tag();
    return tag == Tag.VVFIN || i == end - 1 && (tag == Tag.PIS || tag == Tag.PIAT);
  }

  /// "zu verlassen": the infinitive looks like the participle, and no verb stands behind it.
  private boolean toInfinitive(int i, int end) {
    Tag tag = words.get(i).tag();
    if (tag != Tag.VVPP && tag != Tag.ADJD && tag != Tag.VVINF) {
      return false;
    }
    boolean last = i + 1 == end || !words.get(i + 1).tag().verb();
    return last && words.get(i - 1).is("zu") && may(words.get(i), VerbForm.INFINITIVE);
  }

  /// "während" and its like before a clause with its verb at the end are conjunctions.
  private void conjunction(int first, int end) {
    boolean opens = first + 2 < end && words.get(first).tag() == Tag.APPR;
    if (opens && CONJUNCTIONS.contains(words.get(first).form().toLowerCase(Locale.ROOT))) {
      boolean verbLast = words.get(end - 1).tag().finite();
      for (int i = first; i < end - 1; i++) {
        verbLast &= !words.get(i).tag().finite();
      }
      if (verbLast) {
        set(first, Tag.KOUS, 0);
      }
    }
  }

  /// A participle that ends an insertion before the verb: "der Wirt, damals aus der Haft befreit,
  /// schweigt".
  private void inserted(int first, int end) {
    boolean commas =
        first > 0
            && end < words.size()
            && words.get(first - 1).tag() == Tag.COMMA
            && words.get(end).tag() == Tag.COMMA;
    if (!commas || end - first < 2 || !verbAt(end + 1) || opens(words.get(first).tag())) {
      return;
    }
    boolean other = false;
    for (int i = first; i < end - 1; i++) {
      other |= words.get(i).tag().verb();
    }
    Word last = words.get(end - 1);
    if (!other && last.tag() == Tag.VVFIN && may(last, VerbForm.PARTICIPLE2)) {
      set(end - 1, Tag.VVPP, VerbForm.PARTICIPLE2);
    }
  }

  /// True for what may open a clause with its verb at the end, or be its subject.
  private static boolean opens(Tag tag) {
    return switch (tag) {
      case ADV, ADJD, APPR, APPRART, PTKNEG, PAV -> false;
      default -> true;
    };
  }

  /// "Ihr" before a noun at the start of a sentence: "Ihr Anwalt sagte".
  private void possessive(int first, int end, boolean sentenceStart) {
    boolean opens = sentenceStart && first + 1 < end && words.get(first).tag() == Tag.PPER;
    if (opens && words.get(first).form().equals("Ihr") && words.get(first + 1).tag().nominal()) {
      set(first, Tag.PPOSAT, 0);
    }
  }

  /// True for a capitalised word that no dictionary knows as a verb.
  private static boolean unknownName(Word word) {
    return word.readings().verb() == 0 && Character.isUpperCase(word.form().codePointAt(0));
  }

  private boolean quotedName(int i, int end) {
    return i + 2 < end
        && words.get(i + 1).token().kind() == TokenKind.QUOTE
        && Character.isUpperCase(words.get(i + 2).form().codePointAt(0));
  }

  /// Makes a name of it, or the adjective of a place: "die Husumer Rundschau".
  private void name(int i, int end) {
    boolean place =
        words.get(i).form().endsWith("er") && i + 1 < end && words.get(i + 1).tag().nominal();
    Word word = words.get(i);
    Tag tag = place ? Tag.ADJA : Tag.NE;
    repaired.set(i, new Word(word.token(), tag, word.form(), Agreement.ANY, 0, word.readings()));
  }

  /// True if the stretch may begin with its subject.
  private boolean nominative(int first) {
    Word word = words.get(first);
    boolean nominal = word.tag() == Tag.ART || word.tag() == Tag.PPER || word.tag().nominal();
    return nominal && (word.agreement() == 0 || Agreement.has(word.agreement(), Agreement.NOM));
  }

  private boolean verbAt(int token) {
    return token < words.size() && words.get(token).tag().finite();
  }

  /// The word before a border, behind a full verb, that can only be its particle.
  private void particle(int verb, int end) {
    int at = end - 1;
    while (at > verb && words.get(at).tag() == Tag.MARK) {
      at--;
    }
    Word last = words.get(at);
    boolean bare =
        last.tag() == Tag.ART
            || last.tag() == Tag.APPR
            || last.tag() == Tag.ADV
            || last.tag() == Tag.ADJD;
    if (at > verb && bare && PARTICLES.contains(last.form())) {
      set(at, Tag.PTKVZ, 0);
    }
  }

  private boolean next(int i, int end, Tag tag, String lemma) {
    return i + 1 < end
        && words.get(i + 1).tag() == tag
        && (lemma.isEmpty() || words.get(i + 1).lemma().equals(lemma));
  }

  private static boolean may(Word word, int form) {
    return (word.readings().verb() & form) != 0;
  }

  private void set(int i, Tag tag, int verb) {
    Word word = words.get(i);
    repaired.set(
        i, new Word(word.token(), tag, word.lemma(), word.agreement(), verb, word.readings()));
  }
}
