package org.laut.de.actor;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.laut.de.entity.Mention;
import org.laut.text.Sentence;

/// The bodies of a text, each with all that the text says anywhere of whose it is.
///
/// A general noun takes up the fuller one before it, a noun for a firm the firm's name. What a
/// phrase does not say of whose a body is, is taken from the nearest phrase with the same noun; for
/// an office of a state from where the sentence says that it speaks, then from its [Seat], then
/// from the only owner the text names of such offices.
final class Bodies {
  private static final int LOOK_BACK = 30;
  private static final int NEAR = 60;

  private final Copy copy;
  private final OfficeReader offices;
  private final PerToken<Body> bodies;
  private final List<Integer> order = new ArrayList<>();
  private final BitSet own = new BitSet();

  Bodies(Copy copy, RawBodies raw, OfficeReader offices) {
    this.copy = copy;
    this.offices = offices;
    bodies = new PerToken<>(copy.size());
    BitSet offered = offered(copy);
    for (int i = 0; i < copy.size(); i++) {
      Body body = raw.at(i);
      own.set(i, body != null);
      body = body == null && offered.get(i) ? offices.body(i) : body;
      if (body != null) {
        bodies.set(i, body);
        order.add(i);
      }
    }
  }

  /// Where nouns stand for somebody or something that may be of a body: described ones, and titles
  /// before names.
  private static BitSet offered(Copy copy) {
    var offered = new BitSet(copy.size());
    for (Mention mention : copy.entities().mentions()) {
      if (mention.described()) {
        offered.set(mention.name());
      } else if (mention.noun() != null && mention.name() > 0) {
        offered.set(mention.name() - 1);
      }
    }
    return offered;
  }

  /// Completes what the phrases do not say.
  ///
  /// @param speaking tokens of phrases that name the origin of a statement
  Bodies complete(BitSet speaking, PlaceReader places, Seat seat) {
    takeUp();
    share();
    speak(speaking, places);
    seats(seat);
    return this;
  }

  private void takeUp() {
    Set<String> firms = firms();
    Body only = firms.size() == 1 ? firm(firms.iterator().next()) : null;
    Body firm = null;
    for (int n = 0; n < order.size(); n++) {
      Body body = get(n);
      Body named = firm == null ? only : firm;
      if (named(body)) {
        firm = body;
      } else if (body.standing() == Standing.FIRM && body.general()) {
        set(n, named == null ? body : named);
      } else if (body.standing() == Standing.INNER
          && body.of().stream().noneMatch(firms::contains)) {
        set(n, named == null ? body : inside(body, named));
      } else if (body.general()) {
        set(n, fuller(n, body));
      }
    }
  }

  private static boolean named(Body body) {
    return body.standing() == Standing.FIRM && body.named();
  }

  private Set<String> firms() {
    Set<String> firms = new HashSet<>();
    for (int n = 0; n < order.size(); n++) {
      if (named(get(n))) {
        firms.add(get(n).key());
      }
    }
    return firms;
  }

  private @Nullable Body firm(String key) {
    for (int n = 0; n < order.size(); n++) {
      if (named(get(n)) && get(n).key().equals(key)) {
        return get(n);
      }
    }
    return null;
  }

  private static Body inside(Body body, Body firm) {
    var of = new ArrayList<>(body.of());
    of.add(firm.key());
    return body.of(of);
  }

  /// The nearest body of which the general noun is the last part, or that is known to be the same;
  /// those before first.
  private Body fuller(int n, Body general) {
    for (int m = n - 1; m >= 0 && n - m <= LOOK_BACK; m--) {
      if (fuller(m, n, general)) {
        return get(m);
      }
    }
    for (int m = n + 1; m < order.size() && m - n <= LOOK_BACK; m++) {
      if (fuller(m, n, general)) {
        return get(m);
      }
    }
    return general;
  }

  private boolean fuller(int m, int n, Body general) {
    Body other = get(m);
    boolean longer =
        other.key().length() > general.key().length() && other.key().endsWith(general.key());
    return !other.general() && (longer || m < n && same(n, m));
  }

  /// True if the earlier stages know that both mean the same.
  private boolean same(int n, int m) {
    Mention one = copy.names().at(order.get(n));
    Mention other = copy.names().at(order.get(m));
    return one != null
        && other != null
        && one.entity() != null
        && one.entity().equals(other.entity());
  }

  /// Gives each body what the nearest one with the same noun says, those before first.
  private void share() {
    Map<String, List<String>> last = new HashMap<>();
    for (int n = 0; n < order.size(); n++) {
      share(n, last);
    }
    last.clear();
    for (int n = order.size() - 1; n >= 0; n--) {
      share(n, last);
    }
  }

  private void share(int n, Map<String, List<String>> last) {
    Body body = get(n);
    if (!body.of().isEmpty()) {
      last.put(body.key(), body.of());
      return;
    }
    List<String> of = last.get(body.key());
    if (of != null) {
      set(n, body.of(of));
    }
  }

  /// "In Varnow erklärte das Ministerium", "sagte ein Regierungssprecher am Montag in Varnow".
  private void speak(BitSet speaking, PlaceReader places) {
    int n = 0;
    for (Sentence sentence : copy.text().text().sentences()) {
      while (n < order.size() && order.get(n) < sentence.end()) {
        int token = order.get(n);
        Body body = get(n);
        if (open(body) && speaking.get(token) && !offices.travels(token)) {
          List<String> behind = places.spokenIn(token + 1, sentence.end());
          int first = sentence.first();
          int opening = Math.min(first + 4, sentence.end());
          set(n, body.of(behind.isEmpty() ? places.spokenIn(first, opening) : behind));
        }
        n++;
      }
    }
  }

  private static boolean open(Body body) {
    return body.of().isEmpty() && body.standing().government();
  }

  private void seats(Seat seat) {
    List<String> owner = null;
    for (int n = 0; n < order.size(); n++) {
      Body body = get(n);
      if (open(body)) {
        List<String> of = seat.of(body);
        boolean state = of.isEmpty() && body.standing() == Standing.GOVERNMENT;
        owner = state && owner == null ? onlyOwner() : owner;
        body = body.of(state && owner != null ? owner : of);
      }
      set(n, body.standing().government() ? body.of(seat.complete(body, body.of())) : body);
    }
  }

  private List<String> onlyOwner() {
    Set<List<String>> owners = new HashSet<>();
    for (int n = 0; n < order.size(); n++) {
      Body body = get(n);
      if (body.standing() == Standing.GOVERNMENT && !body.outlet() && !body.of().isEmpty()) {
        owners.add(body.of());
      }
    }
    return owners.size() == 1 ? owners.iterator().next() : List.of();
  }

  /// The body whose noun, name or office stands at this token; null if none does.
  @Nullable Body at(int token) {
    return bodies.at(token);
  }

  /// True if the token itself is the noun or name of a body and no office in one.
  boolean own(int token) {
    return token >= 0 && own.get(token);
  }

  /// The nearest body before this token, outlets left out; null if there is none near.
  @Nullable Body before(int token) {
    for (int i = token - 1; i >= 0 && token - i < NEAR; i--) {
      Body body = bodies.at(i);
      if (body != null && !body.outlet()) {
        return body;
      }
    }
    return null;
  }

  private Body get(int n) {
    Body body = bodies.at(order.get(n));
    if (body == null) {
      throw new IllegalStateException("no body at token " + order.get(n));
    }
    return body;
  }

  private void set(int n, Body body) {
    bodies.set(order.get(n), body);
  }
}
