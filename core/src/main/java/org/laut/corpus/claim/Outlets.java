package org.laut.corpus.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.laut.corpus.Item;
import org.laut.report.Actor;
import org.laut.report.Link;
import org.laut.report.Source;
import org.laut.report.SourceKind;
import org.laut.report.Statement;
import org.laut.text.Span;

/// The media and agencies that the items come from and name: one key for each, however it is
/// written.
final class Outlets {
  /// In letters; the ending of a name may be inflected ("des Rheinkuriers").
  private static final int ENDING = 2;

  private static final String QUOTES = "\"„“”«»‹›‚‘’'";

  private final List<List<String>> others = new ArrayList<>();
  private final Map<String, List<String>> publishers = new HashMap<>();
  private final Map<String, String> names = new HashMap<>();

  Outlets(List<Item> items) {
    for (Item item : items) {
      String name = item.news().document().header().publisher();
      if (name != null && !words(name).isEmpty()) {
        publishers.putIfAbsent(String.join("-", words(name)), words(name));
        names.putIfAbsent(String.join("-", words(name)), name);
      }
    }
  }

  /// The key of an item's publisher; the item's own ref if it has none.
  String of(Item item) {
    String name = item.news().document().header().publisher();
    return name == null || words(name).isEmpty() ? item.ref() : String.join("-", words(name));
  }

  /// The name of a publisher as its items give it; the key itself of any other medium.
  String name(String key) {
    return names.getOrDefault(key, key);
  }

  /// The key of the medium that a link names; null if the link is none. Whatever else a mention was
  /// taken for, the name of a publisher of the items is that publisher.
  @Nullable String of(Item item, Link link) {
    if (!(link.source() instanceof Source.Named named)) {
      return null;
    }
    String mention = text(item, named.mention());
    String known = named.entity() == null ? null : slug(named.entity());
    return medium(named.kind()) ? of(mention, known) : publisher(mention, known);
  }

  /// The key of the medium on whose word a statement stands.
  ///
  /// @param actor its origin
  String cited(Item item, Statement statement, Actor actor) {
    Link origin = statement.chain().links().getFirst();
    String body = actor.body();
    String publisher = body == null ? null : publisher(body, null);
    String outlet = publisher == null ? of(item, origin) : publisher;
    if (outlet != null) {
      return outlet;
    }
    return of(body == null ? label(item, statement) : body, null);
  }

  /// The fullest mention of a statement's origin; empty if it is not named.
  static String label(Item item, Statement statement) {
    Source source = statement.chain().links().getFirst().source();
    if (source instanceof Source.Named named) {
      return text(item, named.antecedent() == null ? named.mention() : named.antecedent());
    }
    return "";
  }

  /// The key of the medium behind a mention: a publisher of the items, if it names one.
  ///
  /// @param known the slug of its entity; null if it has none
  String of(String mention, @Nullable String known) {
    String publisher = publisher(mention, known);
    if (publisher != null) {
      return publisher;
    }
    return known == null ? other(words(title(mention))) : known;
  }

  /// The key of the publisher of items that a mention names; null if it names none.
  ///
  /// @param known the slug of its entity; null if it has none
  @Nullable String publisher(String mention, @Nullable String known) {
    List<String> words = words(mention);
    String best = null;
    int length = 0;
    for (Map.Entry<String, List<String>> publisher : publishers.entrySet()) {
      List<String> name = publisher.getValue();
      if (name.size() > length && (holds(words, name) || publisher.getKey().equals(known))) {
        best = publisher.getKey();
        length = name.size();
      }
    }
    return best;
  }

  /// The key of a medium that is no publisher: the same for mentions of which one holds the other.
  private String other(List<String> words) {
    for (List<String> name : others) {
      if (holds(words, name) || holds(name, words)) {
        return String.join("-", name);
      }
    }
    others.add(words);
    return String.join("-", words);
  }

  /// What stands in quotation marks, if anything does; else all.
  private static String title(String mention) {
    int open = -1;
    for (int i = 0; i < mention.length(); i++) {
      if (QUOTES.indexOf(mention.charAt(i)) >= 0) {
        if (open >= 0 && i > open + 1) {
          return mention.substring(open + 1, i);
        }
        open = i;
      }
    }
    return mention;
  }

  private static boolean medium(SourceKind kind) {
    return kind == SourceKind.MEDIUM || kind == SourceKind.AGENCY;
  }

  private static String slug(String entity) {
    return entity.substring(entity.indexOf('/') + 1);
  }

  private static boolean holds(List<String> words, List<String> name) {
    for (int i = 0; i + name.size() <= words.size(); i++) {
      boolean all = true;
      for (int j = 0; j < name.size() && all; j++) {
        all = same(words.get(i + j), name.get(j));
      }
      if (all) {
        return true;
      }
    }
    return false;
  }

  private static boolean same(String word, String name) {
    int length = Math.min(word.length(), name.length());
    int least = Math.max(length - 1, Math.max(word.length(), name.length()) - ENDING);
    return length >= Math.min(3, name.length())
        && least <= length
        && (word.equals(name) || (length > 4 && word.regionMatches(0, name, 0, least)));
  }

  /// The words of a name in small letters, marks left out.
  static List<String> words(String text) {
    var words = new ArrayList<String>();
    var word = new StringBuilder();
    for (int i = 0; i <= text.length(); i++) {
      if (i < text.length() && Character.isLetterOrDigit(text.charAt(i))) {
        word.append(text.charAt(i));
      } else if (!word.isEmpty()) {
        words.add(word.toString().toLowerCase(Locale.ROOT));
        word.setLength(0);
      }
    }
    return words;
  }

  /// The characters of a span of an item's text.
  static String text(Item item, Span span) {
    return span.of(item.news().document().text());
  }
}
