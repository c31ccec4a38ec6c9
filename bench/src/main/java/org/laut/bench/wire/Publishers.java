package org.laut.bench.wire;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.laut.bench.grammar.Composer;
import org.laut.bench.grammar.Kept;

/// The agencies and outlets of a wire. A few send much, many send little.
final class Publishers {
  private static final int OUTLETS = 140;
  private static final List<String> AGENCIES =
      List.of("dpa", "AFP", "Reuters", "AP", "KNA", "epd", "SID", "dpa-AFX", "Nordag", "Meridian");

  private final Random random;
  private final List<Publisher> agencies = new ArrayList<>();
  private final List<Publisher> outlets = new ArrayList<>();

  Publishers(Random random, Composer composer) {
    this.random = random;
    AGENCIES.forEach(code -> agencies.add(new Publisher(code, code, true)));
    Set<String> names = new LinkedHashSet<>();
    while (names.size() < OUTLETS) {
      names.add(composer.compose("outlet", new Kept(), new Kept()));
    }
    names.forEach(name -> outlets.add(new Publisher(name, name, false)));
  }

  Publisher agency() {
    return ranked(agencies);
  }

  Publisher outlet() {
    return ranked(outlets);
  }

  /// One of a list, the first about as often as the second half.
  private Publisher ranked(List<Publisher> publishers) {
    double place = Math.pow(publishers.size() + 1.0, random.nextDouble());
    return publishers.get((int) place - 1);
  }
}
