package org.laut.service.guard;

import java.security.SecureRandom;
import java.util.Base64;

/// Makes tokens: 32 random bytes, readable as one word.
public final class NewToken {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int BYTES = 32;

  private NewToken() {}

  /// A token that nobody has seen.
  public static String make() {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return "laut_" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
