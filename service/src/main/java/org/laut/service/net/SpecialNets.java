package org.laut.service.net;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// Tells addresses of the public network from all others.
///
/// @param nets the narrowest first, so that what is told of an address is what says most
record SpecialNets(List<SpecialNet> nets) {
  private static final int GLOBAL_UNICAST_BITS = 3;

  /// All of IPv6 that is given out to the public network so far.
  private static final SpecialNet GLOBAL_UNICAST =
      SpecialNet.of("2000::/" + GLOBAL_UNICAST_BITS, "global unicast");

  /// Those in the table.
  static SpecialNets load() {
    var nets = new ArrayList<SpecialNet>();
    try (var reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(SpecialNets.class.getResourceAsStream("special-nets.tsv")),
                StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.startsWith("#")) {
          int tab = line.indexOf('\t');
          nets.add(SpecialNet.of(line.substring(0, tab), line.substring(tab + 1)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    nets.sort(Comparator.comparingInt(SpecialNet::length).reversed());
    return new SpecialNets(List.copyOf(nets));
  }

  /// What an address is for; empty if it is one of the public network.
  Optional<String> what(InetAddress address) {
    byte[] bytes = address.getAddress();
    for (SpecialNet net : nets) {
      if (net.contains(bytes)) {
        return Optional.of(net.what());
      }
    }
    return bytes.length > 4 && !GLOBAL_UNICAST.contains(bytes)
        ? Optional.of("not given out")
        : Optional.empty();
  }
}
