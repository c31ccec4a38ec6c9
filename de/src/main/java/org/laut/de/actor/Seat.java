package org.laut.de.actor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.laut.text.Dateline;
import org.laut.text.Sentence;

/// Where an office of a state sits of which no phrase says so: the place in the head of the article
/// and the land that the article is about.
final class Seat {
  /// Offices that speak of other lands as much as of their own.
  private static final List<String> ABROAD =
      List.of("außenministerium", "verteidigungsministerium", "armee", "generalstab", "dienst");

  /// What lands do in titles where their governments speak.
  private static final Set<String> SPEAKING =
      Set.of(
          "ablehnen",
          "anbieten",
          "ankündigen",
          "beenden",
          "bestreiten",
          "bestätigen",
          "bieten",
          "dementieren",
          "erklären",
          "fordern",
          "halten",
          "hoffen",
          "kündigen",
          "lehnen",
          "melden",
          "nennen",
          "planen",
          "prüfen",
          "rechnen",
          "verurteilen",
          "warnen",
          "weisen",
          "widersprechen",
          "wollen",
          "zurückweisen",
          "öffnen");

  private static final String GERMANY = "deutschland";
  private static final Set<String> FEDERATIONS = Set.of("schweiz", "österreich");

  private final Lands lands;
  private final List<String> head;
  private final Words text;
  private final @Nullable Words title;
  private boolean read;
  private @Nullable String speaker;
  private @Nullable String country;
  private boolean several;

  Seat(Words text, @Nullable Words title, Lands lands) {
    this.lands = lands;
    this.head = head(text, lands);
    this.text = text;
    this.title = title;
  }

  /// Reads which lands the title and the text name, once it matters.
  private void read() {
    read = true;
    var first = new LinkedHashSet<String>();
    if (title != null) {
      speaker = speaker(title);
      collect(title, 0, title.size(), first);
    }
    List<Sentence> sentences = text.text().text().sentences();
    int end = sentences.isEmpty() ? 0 : Math.min(sentences.getFirst().end(), text.size());
    collect(text, 0, end, first);
    country = first.size() == 1 ? first.getFirst() : null;
    collect(text, end, text.size(), first);
    several = first.size() > 1;
  }

  private static List<String> head(Words text, Lands lands) {
    for (Dateline dateline : text.text().text().datelines()) {
      if (dateline.place() != null) {
        int start = dateline.place().start();
        int end = dateline.place().end();
        return lands.withState(lands.name(text.text().text().text().substring(start, end)));
      }
    }
    return List.of();
  }

  /// "Lusanien dementiert": the land whose government speaks in the title.
  private @Nullable String speaker(Words title) {
    if (title.size() < 2 || !title.tag(1).finite()) {
      return null;
    }
    String land = lands.name(title.text().form(0));
    String verb = title.lemma(1);
    return lands.land(land) && SPEAKING.contains(verb) ? land : null;
  }

  private void collect(Words text, int from, int to, Set<String> all) {
    for (int i = from; i < to; i++) {
      String land = text.nameLike(i) ? lands.name(text.text().form(i)) : "";
      if (!land.isEmpty() && lands.land(land)) {
        all.add(land);
      }
    }
  }

  /// The state of the place in the head, "deutschland" if that is not known: whose bodies of a
  /// "Bund" are.
  String federation() {
    String state = head.size() > 1 ? head.getFirst() : GERMANY;
    return FEDERATIONS.contains(state) ? state : GERMANY;
  }

  /// Whose an office is of which nothing else is said; empty if nothing is known.
  List<String> of(Body body) {
    if (body.standing() != Standing.GOVERNMENT || head.size() > 1) {
      return head;
    }
    List<String> here = complete(body, head);
    return several && here.size() < 2 ? List.of() : here;
  }

  /// The same owner with the land of the article, where that is no other than the place in its
  /// head.
  List<String> complete(Body body, List<String> of) {
    if (body.standing() != Standing.GOVERNMENT || head.size() > 1 || !of.equals(head)) {
      return of;
    }
    if (!read) {
      read();
    }
    String land = speaker == null && !abroad(body) ? country : speaker;
    if (land == null || of.contains(land)) {
      return of;
    }
    var all = new ArrayList<String>(List.of(land));
    all.addAll(of);
    return all;
  }

  private static boolean abroad(Body body) {
    return ABROAD.stream().anyMatch(body.key()::endsWith);
  }
}
