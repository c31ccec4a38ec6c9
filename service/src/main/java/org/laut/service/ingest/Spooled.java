package org.laut.service.ingest;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.laut.service.route.Bodies;
import org.laut.service.route.Call;

/// A body on the disk of this machine while its request is worked on.
///
/// @param hash SHA-256 of the body and of what decides what it means
record Spooled(Path file, long bytes, String hash) implements AutoCloseable {
  /// Reads a body within its limits.
  ///
  /// @param meaning further parts of the request that the same answer depends on
  static Spooled of(Call call, Bodies bodies, long most, String meaning) throws IOException {
    Path file = Files.createTempFile("laut-body", ".tmp");
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(meaning.getBytes(StandardCharsets.UTF_8));
      digest.update((byte) 0);
      try (OutputStream out =
          new DigestOutputStream(new BufferedOutputStream(Files.newOutputStream(file)), digest)) {
        long bytes = bodies.copy(call.ctx(), most, out);
        return new Spooled(file, bytes, HexFormat.of().formatHex(digest.digest()));
      }
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    } catch (IOException | RuntimeException e) {
      Files.deleteIfExists(file);
      throw e;
    }
  }

  InputStream open() throws IOException {
    return new BufferedInputStream(Files.newInputStream(file));
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(file);
  }
}
