package org.laut.de.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.laut.text.Dateline;

/// The bodies of a text, each with all that the text says anywhere of whose it is.
///
/// A general noun takes up the fuller one before it, a noun for a firm the firm's name. What a
/// phrase does not say of whose a body is, is taken from the nearest phrase with the same noun, for
/// an office of a state from the only owner the text names of such offices, else from the place in
/// the head of the article.
final class Bodies {
  private static final int LOOK_BACK = 30;
  private static final int NEAR = 60;

  private final List<@Nullable Body> bodies;
  private final List<Integer> order = new ArrayList<>();
  private final List<String> head;

  Bodies(Copy copy, RawBodies raw, OfficeReader offices, Lands lands) {
    bodies = new ArrayList<>(raw.size());
    for (int i = 0; i < raw.size(); i++) {
      Body body = raw.at(i);
      body = body == null ? offices.body(i, raw.limit(i)) : body;
      bodies.add(body);
      if (body != null) {
        order.add(i);
      }
    }
    head = head(copy, lands);
    takeUp();
    share();
    own();
  }

  private static List<String> head(Copy copy, Lands lands) {
    for (Dateline dateline : copy.text().text().datelines()) {
      if (dateline.place() != null) {
        int start = dateline.place().start();
        int end = dateline.place().end();
        return lands.withState(lands.name(copy.text().text().text().substring(start, end)));
      }
    }
    return List.of();
  }

  private void takeUp() {
    Body only = onlyFirm();
    Body firm = null;
    for (int n = 0; n < order.size(); n++) {
      Body body = get(n);
      if (body.standing() == Standing.FIRM && body.named()) {
        firm = body;
      } else if (body.standing() == Standing.FIRM && body.general()) {
        Body named = firm == null ? only : firm;
        set(n, named == null ? body : named);
      } else if (body.standing() == Standing.INNER && body.of().stream().noneMatch(this::firm)) {
        Body named = firm == null ? only : firm;
        set(n, named == null ? body : inside(body, named));
      } else if (body.general()) {
        set(n, fuller(n, body));
      }
    }
  }

  private boolean firm(String key) {
    return order.stream()
        .map(this::bodyAt)
        .anyMatch(b -> b.named() && b.standing() == Standing.FIRM && b.key().equals(key));
  }

  private static Body inside(Body body, Body firm) {
    var of = new ArrayList<>(body.of());
    of.add(firm.key());
    return body.of(of);
  }

  private @Nullable Body onlyFirm() {
    Body only = null;
    for (int n = 0; n < order.size(); n++) {
      Body body = get(n);
      if (body.standing() == Standing.FIRM && body.named()) {
        if (only != null && !only.key().equals(body.key())) {
          return null;
        }
        only = body;
      }
    }
    return only;
  }

  /// The nearest body before of which the general noun is the last part.
  private Body fuller(int n, Body general) {
    for (int m = n - 1; m >= 0 && n - m <= LOOK_BACK; m--) {
      Body before = get(m);
      if (!before.general()
          && before.key().length() > general.key().length()
          && before.key().endsWith(general.key())) {
        return before;
      }
    }
    return general;
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

  /// Gives offices of which the text nowhere says whose they are their owner.
  private void own() {
    List<String> owner = onlyOwner();
    for (int n = 0; n < order.size(); n++) {
      Body body = get(n);
      if (body.of().isEmpty() && body.standing().government()) {
        boolean state = body.standing() == Standing.GOVERNMENT && !owner.isEmpty();
        set(n, body.of(state ? owner : head));
      }
    }
  }

  private List<String> onlyOwner() {
    Set<List<String>> owners = new HashSet<>();
    for (int n = 0; n < order.size(); n++) {
      Body body = get(n);
      if (body.standing() == Standing.GOVERNMENT && !body.of().isEmpty()) {
        owners.add(body.of());
      }
    }
    return owners.size() == 1 ? owners.iterator().next() : List.of();
  }

  /// The body whose noun, name or office stands at this token; null if none does.
  @Nullable Body at(int token) {
    return token >= 0 && token < bodies.size() ? bodies.get(token) : null;
  }

  /// The nearest body before this token; null if there is none near.
  @Nullable Body before(int token) {
    for (int i = token - 1; i >= 0 && token - i < NEAR; i--) {
      Body body = bodies.get(i);
      if (body != null) {
        return body;
      }
    }
    return null;
  }

  private Body get(int n) {
    return bodyAt(order.get(n));
  }

  private Body bodyAt(int token) {
    Body body = bodies.get(token);
    if (body == null) {
      throw new IllegalStateException("no body at token " + token);
    }
    return body;
  }

  private void set(int n, Body body) {
    bodies.set(order.get(n), body);
  }
}
