package org.laut.app.view;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.laut.app.console.Messages;
import org.laut.formats.intake.Fault;
import org.laut.service.feeds.FeedFault;
import org.laut.service.net.NetFailure;
import org.laut.service.net.NetFault;
import org.laut.store.FeedState;

/// Why a feed was not fetched, in words.
public record FeedTrouble(Messages messages) {
  /// What is the matter with a URL or its server.
  public String of(NetFailure failure) {
    return of(failure.fault(), failure.detail());
  }

  /// Why the last poll failed; empty if it did not.
  public String of(FeedState state) {
    if (state.fault() == null) {
      return "";
    }
    String detail = state.detail() == null ? "" : state.detail();
    Enum<?> fault = constant(NetFault.class, state.fault());
    if (fault != null) {
      return of(fault, detail);
    }
    fault = constant(FeedFault.class, state.fault());
    if (fault == null) {
      return Plain.of(state.fault() + " " + detail);
    }
    return of(fault, fault == FeedFault.NOT_A_FEED ? content(detail) : detail);
  }

  /// What is wrong with what came.
  private String content(String detail) {
    int blank = detail.indexOf(' ');
    Enum<?> fault = constant(Fault.class, blank < 0 ? detail : detail.substring(0, blank));
    return fault == null
        ? detail
        : messages.say("fault." + low(fault), blank < 0 ? "" : detail.substring(blank + 1));
  }

  private String of(Enum<?> fault, String detail) {
    return messages.say("feedfault." + low(fault), Plain.of(detail));
  }

  private static String low(Enum<?> fault) {
    return fault.name().toLowerCase(Locale.ROOT);
  }

  private static <E extends Enum<E>> @Nullable E constant(Class<E> type, String name) {
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equalsIgnoreCase(name)) {
        return constant;
      }
    }
    return null;
  }
}
