package org.laut.de.factuality;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.laut.de.clause.VerbGroup;
import org.laut.de.morph.Agreement;
import org.laut.de.morph.VerbForm;
import org.laut.de.phrase.NounPhrase;
import org.laut.de.tag.Tag;
import org.laut.de.tag.TaggedText;

/// Which parts a noun may play under the verb of its clause, the active voice taken as measure: in
/// "das Treffen wurde abgesagt" it is the object.
final class Roles {
  private Roles() {}

  /// The roles in the order of their likeliness; empty for a noun that is only an attribute.
  static List<String> of(Site site, NounPhrase phrase) {
    TaggedText text = site.text();
    int preposition = preposition(site, phrase);
    if (preposition >= 0) {
      return List.of(preposition(text, preposition));
    }
    VerbGroup verb = site.verb();
    if (verb == null) {
      return List.of();
    }
    List<String> roles = new ArrayList<>();
    if (phrase.preposition() >= 0) {
      return List.of("obj", "subj");
    }
    boolean nominative = phrase.nominative() && agrees(text, phrase, verb);
    boolean accusative = phrase.accusative();
    if (raised(text, verb)) {
      if (nominative) {
        roles.add("obj");
        roles.add("subj");
      }
    } else if (nominative && accusative) {
      boolean other = clearSubject(site, phrase, verb);
      roles.addAll(other ? List.of("obj") : List.of("obj", "subj"));
      if (!other && clearObject(site, phrase)) {
        roles.remove("obj");
      }
    } else if (nominative) {
      roles.add("subj");
    } else if (accusative) {
      roles.add("obj");
    }
    if (phrase.dative()) {
      roles.add("dat");
    }
    if (phrase.genitive()) {
      roles.add("gen");
    }
    return roles;
  }

  /// Index of the preposition that governs the phrase; -1 if there is none. The "an" of "von Mai an"
  /// governs nothing; "während" is one before a noun, whatever its tag.
  static int preposition(Site site, NounPhrase phrase) {
    TaggedText text = site.text();
    if (phrase.preposition() >= 0) {
      NounPhrase before = site.phrases().covering(phrase.preposition() - 1);
      boolean around =
          text.is(phrase.preposition(), "an")
              && before != null
              && before.preposition() >= 0
              && text.is(before.preposition(), "von");
      return around ? -1 : phrase.preposition();
    }
    if (text.tag(phrase.first()) == Tag.APPRART) {
      return phrase.first();
    }
    return site.clause().has(phrase.first() - 1) && text.is(phrase.first() - 1, "während")
        ? phrase.first() - 1
        : -1;
  }

  /// The preposition as lexicons write it: "zum" as "zu".
  static String preposition(TaggedText text, int token) {
    return text.word(token).lemma().toLowerCase(Locale.GERMAN);
  }

  /// True if what is the object of the active verb stands in the nominative: passive, and sein with
  /// a participle or with zu.
  private static boolean raised(TaggedText text, VerbGroup verb) {
    boolean participle = text.tag(verb.main()).participle();
    boolean being = verb.auxiliary().equals("sein") || participle && verb.finite() < 0;
    for (int i : verb.tokens()) {
      being |= i != verb.main() && text.tag(i).infinitive() && isOrStays(text.word(i).lemma());
    }
    return verb.passive() || being;
  }

  private static boolean isOrStays(String lemma) {
    return lemma.equals("sein") || lemma.equals("bleiben");
  }

  /// True unless the number of the phrase excludes it as subject of the verb.
  private static boolean agrees(TaggedText text, NounPhrase phrase, VerbGroup verb) {
    if (verb.finite() < 0) {
      return true;
    }
    int bits = text.word(verb.finite()).verb();
    boolean singular = hasNumber(bits, 0);
    boolean plural = hasNumber(bits, 1);
    int nominative = phrase.agreement() & Agreement.inCase(Agreement.NOM);
    boolean one = (nominative & Agreement.inNumber(Agreement.SINGULAR)) != 0;
    boolean many = (nominative & Agreement.inNumber(Agreement.PLURAL)) != 0;
    return !singular && !plural || one && singular || many && plural || one && plural;
  }

  private static boolean hasNumber(int bits, int number) {
    for (int tense = VerbForm.PRESENT; tense <= VerbForm.KONJUNKTIV2; tense++) {
      if ((bits & VerbForm.bit(tense, number, 3)) != 0) {
        return true;
      }
    }
    return false;
  }

  /// True if another phrase of the clause can only be the subject.
  private static boolean clearSubject(Site site, NounPhrase phrase, VerbGroup verb) {
    for (NounPhrase other : others(site, phrase)) {
      if (other.nominative() && !other.accusative() && agrees(site.text(), other, verb)) {
        return true;
      }
    }
    return false;
  }

  /// True if another phrase of the clause can only be the object.
  private static boolean clearObject(Site site, NounPhrase phrase) {
    for (NounPhrase other : others(site, phrase)) {
      if (!other.nominative() && other.accusative() && !other.dative()) {
        return true;
      }
    }
    return false;
  }

  private static List<NounPhrase> others(Site site, NounPhrase phrase) {
    List<NounPhrase> others = new ArrayList<>();
    for (int i : site.tokens()) {
      NounPhrase other = site.phrases().from(i);
      if (other != null && other.preposition() < 0 && !other.equals(phrase)) {
        others.add(other);
      }
    }
    return others;
  }

  /// The phrase of the site's noun; null if none covers it.
  static @Nullable NounPhrase phrase(Site site) {
    return site.phrases().covering(site.head());
  }
}
