package org.laut.de.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.laut.report.EntityKind;

/// Finds the nouns that describe a source, and knows bodies of the state by them: "das
/// Wirtschaftsministerium" is the same one in the whole text.
final class NounMentions {
  private final TextView text;
  private final Lexicons lexicons;
  private final Marks marks;
  private final Map<String, KnownName> latest = new HashMap<>();

  NounMentions(TextView text, Lexicons lexicons, Marks marks) {
    this.text = text;
    this.lexicons = lexicons;
    this.marks = marks;
  }

  /// @param names the names found so far, in order
  void find(List<Mention> names) {
    var index = new MentionIndex(names);
    for (int i = 0; i < text.size(); i++) {
      Noun noun = marks.free(i) ? text.noun(i) : null;
      if (noun != null && noun.type() != NounClass.NOTHING && noun.type() != NounClass.PLACE) {
        int first = text.phraseStart(i);
        int gender = gender(first, i, noun);
        KnownName body =
            noun.type() == NounClass.OFFICIAL && one(first, i, noun, gender)
                ? body(first, i, noun, index)
                : null;
        marks.add(new Mention(first, i, i + 1, noun.type().entity(), body, noun, gender, true));
      }
    }
  }

  private int gender(int first, int head, Noun noun) {
    int number = Gender.of(text.agreement(first, head));
    if (noun.gender() == Gender.PLURAL) {
      return Gender.PLURAL;
    }
    int singular = (number & Gender.SINGULAR) != 0 ? noun.gender() : 0;
    return singular | (number & Gender.PLURAL);
  }

  /// True if the phrase means one body that all readers know by the noun.
  private boolean one(int first, int head, Noun noun, int gender) {
    boolean indefinite = text.form(first).toLowerCase(Locale.GERMAN).startsWith("ein");
    boolean general = noun.modifier().isEmpty() && noun.reach() != Reach.OWN;
    return !general && !(indefinite && first < head) && (gender & Gender.SINGULAR) != 0;
  }

  private KnownName body(int first, int head, Noun noun, MentionIndex names) {
    boolean american = noun.modifier().equals("us") || noun.modifier().startsWith("us-");
    String modifier = american ? noun.modifier().substring(2) : noun.modifier();
    String key = modifier.concat(noun.key());
    String place = american ? "usa" : place(first, head, names);
    if (place == null) {
      return latest.computeIfAbsent(key, k -> known(k, text.form(head)));
    }
    KnownName known = known(place + "-" + key, text.form(head));
    latest.put(key, known);
    return known;
  }

  private static KnownName known(String name, String form) {
    String id = "official/".concat(Slug.of(name));
    return new KnownName(id, EntityKind.OFFICIAL, form, Gender.ANY, false, false);
  }

  /// The state or town whose body it is, as in "russische Polizei", "Moskaus Polizei", "Polizei
  /// Hamburg" and "Polizei in Hamburg"; null if the phrase names none.
  private @Nullable String place(int first, int head, MentionIndex names) {
    for (int i = first; i < head; i++) {
      String state = lexicons.stateOf(text.form(i));
      if (state != null) {
        return afterSlash(state);
      }
    }
    Mention before = names.before(first);
    if (before != null && before.end() == first && text.genitiveName(first - 1)) {
      return territory(before);
    }
    Mention after = names.between(head + 1, head + 3);
    boolean adjacent = after != null && (after.name() == head + 1 || text.preposition(head + 1));
    return adjacent && after != null ? territory(after) : null;
  }

  private static @Nullable String territory(Mention mention) {
    KnownName known = mention.known();
    boolean territory = mention.kind() == EntityKind.STATE || mention.kind() == EntityKind.PLACE;
    return territory && known != null ? afterSlash(known.id()) : null;
  }

  private static String afterSlash(String id) {
    return id.substring(id.indexOf('/') + 1);
  }
}
