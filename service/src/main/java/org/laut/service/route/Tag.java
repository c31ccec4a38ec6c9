package org.laut.service.route;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/// Tags of answers (ETag).
public final class Tag {
  private static final int BYTES = 16;

  private Tag() {}

  /// A hash of the content, in quotation marks.
  public static String of(byte[] content) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(content);
      return '"' + HexFormat.of().formatHex(hash, 0, BYTES) + '"';
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }

  /// Whether a header `If-None-Match` names the tag. Tags that a proxy made weak count too.
  public static boolean meets(@Nullable String header, String tag) {
    if (header == null) {
      return false;
    }
    for (String named : header.split(",", -1)) {
      String bare = named.strip();
      if (bare.equals("*") || bare.equals(tag) || bare.equals("W/" + tag) || gzipped(bare, tag)) {
        return true;
      }
    }
    return false;
  }

  private static boolean gzipped(String bare, String tag) {
    return bare.equals(tag.substring(0, tag.length() - 1) + "--gzip\"");
  }
}
