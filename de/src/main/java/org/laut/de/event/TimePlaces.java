package org.laut.de.event;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.laut.de.clause.Clause;
import org.laut.de.clause.Run;
import org.laut.de.phrase.NounPhrase;
import org.laut.de.phrase.Phrases;
import org.laut.de.tag.Tag;
import org.laut.de.tag.TaggedText;
import org.laut.de.trigger.Attributes;
import org.laut.report.EventTime;
import org.laut.report.TimeExpression;
import org.laut.time.CalendarPoint;
import org.laut.time.Stretch;

/// Where in the text the times stand that lie on the calendar.
final class TimePlaces {
  /// An end is rather taken than nothing, but behind every other time.
  private static final int UNTIL = 1000;

  private final TaggedText text;
  private final Phrases phrases;
  private final Attributes attributes;
  private final List<Place> places = new ArrayList<>();

  /// A time in tokens.
  private record Place(int first, int end, CalendarPoint point, TimeExpression time) {}

  TimePlaces(TaggedText text, Phrases phrases, List<TimeExpression> times) {
    this.text = text;
    this.phrases = phrases;
    this.attributes = new Attributes(text, phrases);
    int token = 0;
    for (TimeExpression time : times) {
      while (token < text.size() && text.token(token).end() <= time.span().start()) {
        token++;
      }
      if (time.value() instanceof CalendarPoint point) {
        int end = token;
        while (end < text.size() && text.token(end).start() < time.span().end()) {
          end++;
        }
        places.add(new Place(token, end, point, time));
      }
    }
  }

  /// The tokens of all these times.
  BitSet tokens() {
    BitSet tokens = new BitSet();
    places.forEach(p -> tokens.set(p.first(), p.end()));
    return tokens;
  }

  /// The time from token `first` to `end` that is nearest to `head`; null if there is none.
  @Nullable EventTime nearest(int first, int end, int head) {
    int best = -1;
    for (int i = from(first); i < places.size() && places.get(i).first() < end; i++) {
      best = nearer(i, best, head);
    }
    return best < 0 ? null : time(best);
  }

  /// The time of the clause that is nearest to `head`, those inside its noun phrases left out; null
  /// if there is none.
  @Nullable EventTime nearest(Clause clause, int head) {
    BitSet attributive = attributive(clause);
    int best = -1;
    for (Run run : clause.runs()) {
      for (int i = from(run.first()); i < places.size() && places.get(i).first() < run.end(); i++) {
        best = attributive.get(places.get(i).first()) ? best : nearer(i, best, head);
      }
    }
    return best < 0 ? null : time(best);
  }

  /// The day to which something is put off: "auf den 11. März verschoben"; null if there is none.
  @Nullable EventTime postponed(Clause clause) {
    for (Run run : clause.runs()) {
      for (int i = from(run.first()); i < places.size() && places.get(i).first() < run.end(); i++) {
        if (under(places.get(i), "auf")) {
          return time(i);
        }
      }
    }
    return null;
  }

  /// True if the preposition stands in front of the time, an article between them or not.
  private boolean under(Place place, String preposition) {
    int before = place.first() - 1;
    return text.is(before, preposition)
        || text.tag(before) == Tag.ART && text.is(before - 1, preposition);
  }

  /// The tokens between an article and the adjective before its noun.
  private BitSet attributive(Clause clause) {
    BitSet inside = new BitSet();
    for (Run run : clause.runs()) {
      NounPhrase phrase = phrases.next(run.first(), run.end());
      while (phrase != null) {
        inside.set(attributes.first(phrase), phrase.first());
        phrase = phrases.next(phrase.end(), run.end());
      }
    }
    return inside;
  }

  private int nearer(int i, int best, int head) {
    return best < 0 || distance(i, head) < distance(best, head) ? i : best;
  }

  private int distance(int i, int head) {
    Place place = places.get(i);
    int words = place.first() > head ? place.first() - head : head - place.end();
    return under(place, "bis") ? words + UNTIL : words;
  }

  /// A time, with the one that "und" or "bis" ties to it as one stretch.
  private EventTime time(int i) {
    Place place = places.get(i);
    if (i + 1 < places.size() && tied(place, places.get(i + 1))) {
      return stretch(place, places.get(i + 1));
    }
    return i > 0 && tied(places.get(i - 1), place)
        ? stretch(places.get(i - 1), place)
        : new EventTime(place.point(), place.time().span());
  }

  private boolean tied(Place place, Place next) {
    return next.first() == place.end() + 1
        && (text.is(place.end(), "und") || text.is(place.end(), "bis"))
        && place.point().begin().isBefore(next.point().begin());
  }

  private static EventTime stretch(Place from, Place to) {
    return new EventTime(
        new Stretch(from.point(), to.point()), from.time().span().join(to.time().span()));
  }

  private int from(int token) {
    int low = 0;
    int high = places.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (places.get(middle).first() < token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
