package org.laut.de.self;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.laut.de.argument.Subjects;
import org.laut.de.clause.Clause;
import org.laut.de.clause.VerbGroup;
import org.laut.de.cue.CueLexicon;
import org.laut.de.entity.Entities;
import org.laut.de.phrase.NounPhrase;
import org.laut.de.phrase.Phrases;
import org.laut.de.tag.Tag;
import org.laut.de.tag.TaggedText;
import org.laut.report.OwnKnowledge.Kind;
import org.laut.text.TokenKind;

/// Reads from what stands around a publisher's name how it knows something. Serves one text.
final class KnowledgeReader {
  private static final Set<String> DATIVE =
      Set.of(
          "dem", "der", "einem", "einer", "diesem", "dieser", "unserem", "unserer", "den",
          "unseren");

  private final TaggedText text;
  private final HouseWords words;
  private final CueLexicon cues;
  private final Subjects subjects;

  KnowledgeReader(
      TaggedText text, HouseWords words, CueLexicon cues, Phrases phrases, Entities entities) {
    this.text = text;
    this.words = words;
    this.cues = cues;
    this.subjects = new Subjects(text, phrases, entities);
  }

  /// How the house knows something in this clause; null if the clause does not say that it does.
  @Nullable Kind kind(House house, Clause clause) {
    Kind beside = beside(house);
    VerbGroup verb = clause.verb();
    if (beside != null || verb == null || verb.passive() || behindPreposition(house)) {
      return beside;
    }
    NounPhrase subject = subjects.of(clause);
    boolean acts =
        subject != null && subject.head() >= house.first() && subject.head() < house.end();
    HouseWords.Kind does = words.of(verb.lemma());
    boolean dative = !acts && DATIVE.contains(text.form(house.first()).toLowerCase(Locale.GERMAN));
    if (dative && subject != null && says(verb) && addressed(house)) {
      return Kind.TOLD_TO_US;
    }
    if (house.reporter()) {
      return acts && does == HouseWords.Kind.WITNESS || onTheSpot(house) ? Kind.EYEWITNESS : null;
    }
    boolean learns = does == HouseWords.Kind.LEARN && (acts || dative);
    return learns ? Kind.LEARNED : null;
  }

  /// What the noun or preposition before the house says: "auf Anfrage der dpa", "nach Informationen
  /// dieser Zeitung", "gegenüber AFP".
  private @Nullable Kind beside(House house) {
    if (house.noun() != null) {
      return ofNoun(house.noun());
    }
    int before = house.first() - 1;
    if (text.is(before, "gegenüber")) {
      return Kind.TOLD_TO_US;
    }
    boolean with = text.is(before, "mit");
    if (with || text.is(before, "von")) {
      before--;
    }
    if (before < 0 || text.tag(before) != Tag.NN) {
      return null;
    }
    Kind kind = ofNoun(words.of(text.word(before).lemma()));
    return house.reporter() && kind == Kind.LEARNED ? null : kind;
  }

  private static @Nullable Kind ofNoun(HouseWords.@Nullable Kind noun) {
    return noun == HouseWords.Kind.TOLD
        ? Kind.TOLD_TO_US
        : noun == HouseWords.Kind.LEARNED ? Kind.LEARNED : null;
  }

  private boolean behindPreposition(House house) {
    Tag tag = text.tag(house.first() - 1);
    return tag == Tag.APPR || tag == Tag.APPRART;
  }

  private boolean says(VerbGroup verb) {
    return !cues.verbs(verb.lemma()).isEmpty();
  }

  /// False for an attribute of the noun before it: "sagte der Chefredakteur der Ostpost". A house
  /// with its own word for what it is ("der Nachrichtenagentur AFP") is one only of its staff.
  private boolean addressed(House house) {
    int before = house.first() - 1;
    if (text.is(before, TokenKind.QUOTE) || before < 0 || text.tag(before) != Tag.NN) {
      return true;
    }
    return house.sure() && !words.is(text.word(before).lemma(), HouseWords.Kind.STAFF);
  }

  /// "ein Reporter vor Ort".
  private boolean onTheSpot(House house) {
    return text.is(house.end(), "vor") && text.is(house.end() + 1, "Ort");
  }
}
