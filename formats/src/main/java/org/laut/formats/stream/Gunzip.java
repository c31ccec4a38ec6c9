package org.laut.formats.stream;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;
import org.laut.formats.intake.Fault;
import org.laut.formats.intake.Limits;
import org.laut.formats.intake.Unreadable;

/// The bytes packed in a gzip file of any number of members (RFC 1952), within limits.
///
/// Unlike the platform's own stream it does not take a broken or missing member for the end. Every
/// complaint is [Unreadable], and comes again when reading is tried again. Needs no closing once it
/// was read to its end or complained.
public final class Gunzip extends InputStream {
  private final PackedBytes in;
  private final Limits limits;
  private final Inflater inflater = new Inflater(true);
  private final CRC32 sum = new CRC32();
  private long unpacked;
  private boolean inMember;
  private @Nullable IOException failure;

  public Gunzip(InputStream in, Limits limits) {
    this.in = new PackedBytes(in);
    this.limits = limits;
  }

  /// True if the bytes begin like a gzip file.
  public static boolean opens(byte[] bytes) {
    return bytes.length > 1 && (bytes[0] & 0xFF) == 0x1F && (bytes[1] & 0xFF) == 0x8B;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    if (failure != null) {
      throw failure;
    }
    try {
      return length == 0 ? 0 : unpack(bytes, from, length);
    } catch (DataFormatException e) {
      failure = broken();
    } catch (IOException e) {
      failure = e;
    }
    inflater.end();
    throw failure;
  }

  private int unpack(byte[] bytes, int from, int length) throws IOException, DataFormatException {
    while (inMember || openMember()) {
      int count = inflater.inflate(bytes, from, length);
      if (count > 0) {
        sum.update(bytes, from, count);
        unpacked += count;
        checkSize();
        return count;
      }
      if (inflater.finished()) {
        closeMember();
      } else if (inflater.needsDictionary()) {
        throw broken();
      } else {
        in.feed(inflater);
      }
    }
    return -1;
  }

  private void checkSize() throws Unreadable {
    boolean bomb = unpacked > Limits.HARMLESS && unpacked / limits.ratio() > in.taken();
    if (bomb || unpacked > limits.unpackedBytes()) {
      throw new Unreadable(Fault.BOMB, String.valueOf(unpacked >> 20));
    }
  }

  /// False at the end of the file, which zeros may fill up.
  private boolean openMember() throws IOException {
    if (!in.skipHeader()) {
      inflater.end();
      return false;
    }
    inflater.reset();
    sum.reset();
    inMember = true;
    return true;
  }

  private void closeMember() throws IOException {
    in.giveBack(inflater.getRemaining());
    boolean whole = in.number() == sum.getValue();
    boolean all = in.number() == (inflater.getBytesWritten() & 0xFFFFFFFFL);
    if (!whole || !all) {
      throw broken();
    }
    inMember = false;
  }

  static Unreadable broken() {
    return new Unreadable(Fault.BROKEN_PACKING, "gzip");
  }
}
