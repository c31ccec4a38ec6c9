package org.laut.app.command.feeds;

import java.util.HashSet;
import java.util.Set;
import org.laut.app.command.Words;
import org.laut.app.console.Failure;
import org.laut.service.net.NetFailure;
import org.laut.service.net.Opening;

/// The servers of the user's own network that `--allow` names.
public final class OpenedHosts {
  private OpenedHosts() {}

  /// All of them; none if the option is not given.
  public static Set<Opening> of(Words words) throws Failure {
    String value = words.value("--allow");
    var opened = new HashSet<Opening>();
    if (value != null) {
      for (String host : value.split(",", -1)) {
        opened.add(opening(host));
      }
    }
    return opened;
  }

  private static Opening opening(String host) throws Failure {
    try {
      return Opening.of(host.strip());
    } catch (NetFailure e) {
      throw Failure.usage("allow", host);
    }
  }
}
