package org.laut.de;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.laut.corpus.family.Families;
import org.laut.corpus.family.InvalidFamilies;

/// The table of families that comes with the German pack: agencies, houses, governments with their
/// state agencies. A user's own table goes over it: `own.over(GermanFamilies.load())`.
public final class GermanFamilies {
  private static final String TABLE = "families.tsv";

  private GermanFamilies() {}

  /// Reads the table anew.
  public static Families load() {
    InputStream in = GermanFamilies.class.getResourceAsStream(TABLE);
    if (in == null) {
      throw new IllegalStateException(TABLE + " is missing");
    }
    try (var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return Families.read(TABLE, reader.lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InvalidFamilies e) {
      throw new IllegalStateException(e);
    }
  }
}
