package org.laut.de.tag;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/// The trained weights: one byte for each slot that a feature and a tag hash to.
public final class Weights {
  /// Number of slots, a power of two.
  public static final int SLOTS = 1 << 20;

  private static final int SHIFT = 32 - Integer.numberOfTrailingZeros(SLOTS);
  private static final int MAGIC = 0x4c545731;

  private final byte[] slots;

  private Weights(byte[] slots) {
    this.slots = slots;
  }

  /// The weights as bytes, the largest `scale`-fold fitting into one; larger ones are cut off.
  public static Weights of(float[] weights, float scale) {
    byte[] slots = new byte[SLOTS];
    for (int i = 0; i < SLOTS; i++) {
      slots[i] = (byte) Math.clamp(Math.round(weights[i] * scale), -127, 127);
    }
    return new Weights(slots);
  }

  /// Where the weight of this feature for this tag lies.
  public static int slot(int feature, int tag) {
    int h = (feature ^ tag * 0x9E3779B1) * 0x85EBCA6B;
    return h >>> SHIFT;
  }

  int score(int[] features, int count, int tag) {
    int sum = 0;
    for (int i = 0; i < count; i++) {
      sum += slots[slot(features[i], tag)];
    }
    return sum;
  }

  /// Reads what [#write] wrote.
  ///
  /// @throws IOException if it is something else
  public static Weights read(InputStream in) throws IOException {
    DataInputStream data = new DataInputStream(in);
    if (data.readInt() != MAGIC) {
      throw new IOException("no tagger model of this version");
    }
    return new Weights(data.readNBytes(SLOTS));
  }

  public void write(OutputStream out) throws IOException {
    DataOutputStream data = new DataOutputStream(out);
    data.writeInt(MAGIC);
    data.write(slots);
    data.flush();
  }
}
