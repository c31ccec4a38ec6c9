package org.laut.service.guard;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Whether a browser sends a request for a page of another site.
///
/// Browsers say so in `Origin` and `Sec-Fetch-Site`, which pages cannot change. Other programs send
/// neither and are let through.
public final class Origins {
  private static final Set<String> OWN = Set.of("same-origin", "none");

  private Origins() {}

  /// True if the request may be answered.
  ///
  /// @param host the header `Host`, checked before
  /// @param origin the header `Origin`; null if there is none
  /// @param site the header `Sec-Fetch-Site`; null if there is none
  /// @param page true for the page itself, which links of other sites may open
  public static boolean admit(
      String host, @Nullable String origin, @Nullable String site, boolean page) {
    if (site != null && !OWN.contains(site) && !page) {
      return false;
    }
    return origin == null || isOwn(origin, host);
  }

  private static boolean isOwn(String origin, String host) {
    return origin.equalsIgnoreCase("http://" + host) || origin.equalsIgnoreCase("https://" + host);
  }
}
