package org.laut.de.actor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.laut.de.tag.TaggedText;
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
          "ankündigen",
          "bestreiten",
          "bestätigen",
          "dementieren",
          "erklären",
          "fordern",
          "kündigen",
          "lehnen",
          "melden",
          "rechnen",
          "verurteilen",
          "warnen",
          "weisen",
          "widersprechen",
          "zurückweisen");

  private final Lands lands;
  private final List<String> head;
  private final @Nullable String speaker;
  private final @Nullable String country;

  Seat(TaggedText text, @Nullable TaggedText title, Lands lands) {
    this.lands = lands;
    this.head = head(text, lands);
    this.speaker = title == null ? null : speaker(title);
    this.country = country(text, title);
  }

  private static List<String> head(TaggedText text, Lands lands) {
    for (Dateline dateline : text.text().datelines()) {
      if (dateline.place() != null) {
        int start = dateline.place().start();
        int end = dateline.place().end();
        return lands.withState(lands.name(text.text().text().substring(start, end)));
      }
    }
    return List.of();
  }

  /// "Tarkenien dementiert": the land whose government speaks in the title.
  private @Nullable String speaker(TaggedText title) {
    if (title.size() < 2 || !title.tag(1).finite()) {
      return null;
    }
    String land = lands.name(title.form(0));
    String verb = Copy.lower(title.word(1).lemma());
    return lands.land(land) && SPEAKING.contains(verb) ? land : null;
  }

  /// The only land of the title and the first sentence, else the only one of the text.
  private @Nullable String country(TaggedText text, @Nullable TaggedText title) {
    var first = new LinkedHashSet<String>();
    if (title != null) {
      lands(title, 0, title.size(), first);
    }
    List<Sentence> sentences = text.text().sentences();
    int end = sentences.isEmpty() ? 0 : sentences.getFirst().end();
    lands(text, 0, Math.min(end, text.size()), first);
    if (first.isEmpty()) {
      lands(text, end, text.size(), first);
    }
    return first.size() == 1 ? first.getFirst() : null;
  }

  private void lands(TaggedText text, int from, int to, Set<String> all) {
    for (int i = from; i < to; i++) {
      if (text.tag(i).nominal() && text.capitalised(i)) {
        String land = lands.name(text.form(i));
        if (lands.land(land)) {
          all.add(land);
        }
      }
    }
  }

  /// Whose an office is of which nothing else is said; empty if nothing is known.
  List<String> of(Body body) {
    boolean foreign = ABROAD.stream().anyMatch(body.key()::endsWith);
    boolean known = head.size() > 1;
    if (body.standing() != Standing.GOVERNMENT || known || foreign || country == null) {
      return head;
    }
    var all = new ArrayList<String>(List.of(country));
    all.addAll(head);
    return all;
  }

  /// The same owner with the land that speaks in the title, if the article comes from there.
  List<String> withSpeaker(List<String> of) {
    boolean here = speaker != null && head.size() == 1 && of.equals(head);
    if (!here || speaker == null || of.contains(speaker)) {
      return of;
    }
    var all = new ArrayList<String>(List.of(speaker));
    all.addAll(of);
    return all;
  }
}
