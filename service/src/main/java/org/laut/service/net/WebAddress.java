package org.laut.service.net;

import java.net.InetAddress;
import java.util.Locale;
import java.util.Objects;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/// A URL of the web, parsed strictly: what could be read in two ways is none.
///
/// @param url as it is asked for; its host is the one that was checked
/// @param literal the address, where the host is written as one; null for a name
public record WebAddress(HttpUrl url, @Nullable InetAddress literal) {
  private static final int LONGEST = 2000;

  /// Parses a URL: `http` or `https`, a host, perhaps a port, path and query. A fragment is left
  /// away.
  public static WebAddress of(String text) throws NetFailure {
    checkCharacters(text);
    int colon = text.indexOf(':');
    if (colon <= 0 || !isScheme(text.substring(0, colon))) {
      throw new NetFailure(NetFault.NOT_A_URL, "");
    }
    String scheme = text.substring(0, colon).toLowerCase(Locale.ROOT);
    if (!scheme.equals("http") && !scheme.equals("https")) {
      throw new NetFailure(NetFault.SCHEME, scheme);
    }
    if (!text.startsWith("//", colon + 1)) {
      throw new NetFailure(NetFault.NOT_A_URL, "");
    }
    int end = firstOf(text, "/?#", colon + 3);
    Authority authority = Authority.of(text.substring(colon + 3, end), scheme);
    return new WebAddress(url(scheme, authority, text.substring(end)), authority.literal());
  }

  /// What a redirect from here leads to.
  WebAddress target(String location) throws NetFailure {
    checkCharacters(location);
    int colon = location.indexOf(':');
    if (colon > 0 && isScheme(location.substring(0, colon))) {
      return of(location);
    }
    if (location.startsWith("//")) {
      return of(url.scheme() + ":" + location);
    }
    HttpUrl resolved = url.resolve(location);
    if (resolved == null) {
      throw new NetFailure(NetFault.NOT_A_URL, "");
    }
    return of(resolved.toString());
  }

  private static void checkCharacters(String text) throws NetFailure {
    boolean odd =
        text.chars()
            .anyMatch(c ->
                c <= ' '
                    || c == '\\'
                    || Character.isISOControl(c)
                    || Character.isWhitespace(c)
                    || Character.isSpaceChar(c));
    if (text.isEmpty() || text.length() > LONGEST || odd) {
      throw new NetFailure(NetFault.NOT_A_URL, "");
    }
  }

  private static boolean isScheme(String text) {
    return Character.isLetter(text.charAt(0))
        && text.chars()
            .allMatch(c -> c < 128 && (Character.isLetterOrDigit(c) || "+-.".indexOf(c) >= 0));
  }

  private static int firstOf(String text, String characters, int from) {
    int at = from;
    while (at < text.length() && characters.indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return at;
  }

  private static HttpUrl url(String scheme, Authority authority, String rest) throws NetFailure {
    String whole = rest.substring(0, firstOf(rest, "#", 0));
    int query = firstOf(whole, "?", 0);
    try {
      return new HttpUrl.Builder()
          .scheme(scheme)
          .host(authority.host())
          .port(authority.port())
          .encodedPath(query == 0 ? "/" : whole.substring(0, query))
          .encodedQuery(query == whole.length() ? null : whole.substring(query + 1))
          .build();
    } catch (IllegalArgumentException e) {
      throw new NetFailure(NetFault.HOST, authority.host());
    }
  }

  /// The host, without brackets if it is an IPv6 address.
  public String host() {
    return url.host();
  }

  public int port() {
    return url.port();
  }

  boolean isSecure() {
    return url.isHttps();
  }

  /// The domain that belongs to one owner as a whole, such as `example.org` of `www.example.org`;
  /// the host itself if there is none.
  public String owner() {
    return Objects.requireNonNullElse(url.topPrivateDomain(), host());
  }

  /// Such as `https://example.org/feed`.
  @Override
  public String toString() {
    return url.toString();
  }
}
