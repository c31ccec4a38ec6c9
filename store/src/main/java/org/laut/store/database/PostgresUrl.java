package org.laut.store.database;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.laut.store.database.StoreFailure.Reason;

/// The place of a PostgreSQL database as users write it.
///
/// @param jdbc for the driver, without user and password
/// @param user null leaves it to the driver
/// @param password null leaves it to the driver
/// @param shown as it may be printed, without the password
record PostgresUrl(String jdbc, @Nullable String user, @Nullable String password, String shown) {
  /// What URLs of servers begin with, also those that were mistyped; no file is made of that name.
  private static final List<String> SCHEMES = List.of("postgresql:", "postgres:", "jdbc:");

  /// Whether it is meant as one, as opposed to a path.
  static boolean is(String where) {
    return SCHEMES.stream().anyMatch(where::startsWith);
  }

  static PostgresUrl of(String where) {
    URI uri = parse(where);
    String database = uri.getRawPath();
    String host = uri.getHost();
    if (host == null || database == null || database.length() < 2) {
      throw failure(where);
    }
    String login = uri.getRawUserInfo();
    int colon = login == null ? -1 : login.indexOf(':');
    String place =
        host
            + (uri.getPort() < 0 ? "" : ":" + uri.getPort())
            + database
            + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
    return new PostgresUrl(
        "jdbc:postgresql://" + place,
        login == null ? null : decoded(colon < 0 ? login : login.substring(0, colon)),
        login == null || colon < 0 ? null : decoded(login.substring(colon + 1)),
        "postgresql://" + host + (uri.getPort() < 0 ? "" : ":" + uri.getPort()) + database);
  }

  private static URI parse(String where) {
    try {
      return new URI(where);
    } catch (URISyntaxException e) {
      throw failure(where);
    }
  }

  /// Shows nothing between the slashes and the host, where a password may stand.
  private static StoreFailure failure(String where) {
    int slashes = where.indexOf("//");
    String rest = slashes < 0 ? "" : where.substring(slashes + 2);
    return new StoreFailure(
        Reason.UNREACHABLE,
        "postgresql://" + rest.substring(rest.lastIndexOf('@') + 1),
        "not of the form postgresql://user:password@host:port/database");
  }

  private static String decoded(String part) {
    return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  @Override
  public String toString() {
    return shown;
  }
}
