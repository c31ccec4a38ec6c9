package org.laut.service.net;

/// Why something was not fetched. The detail of a [NetFailure] says more.
public enum NetFault {
  /// No URL, or one longer than is taken; the detail is empty.
  NOT_A_URL,
  /// Neither `http` nor `https`; the detail is the scheme.
  SCHEME,
  /// A name or password before the host; no detail, for it would be one of them.
  USER_INFO,
  /// A host that is none, or is written in a form that hides what it is; the detail is the host.
  HOST,
  /// A port that is not one of the web; the detail is the port.
  PORT,
  /// An address that is not of the public network; the detail is the address and what it is.
  ADDRESS,
  /// The host has no address; the detail is the host.
  UNKNOWN_HOST,
  /// A redirect from `https` to `http`; the detail is the host.
  DOWNGRADE,
  /// A redirect without a target; the detail is empty.
  NO_TARGET,
  /// More redirects than are followed; the detail is their limit.
  REDIRECTS,
  /// No connection; the detail is what the system said.
  CONNECTION,
  /// No secure connection: the certificate does not hold for the host; the detail says more.
  TLS,
  /// Not done within the time; the detail is the limit in seconds.
  TIMEOUT,
  /// More bytes than are taken, as sent or unpacked; the detail is the limit in MiB.
  TOO_LARGE,
  /// Packed in a way that was not asked for, or broken; the detail is the way.
  PACKING,
  /// The answer is no HTTP or ended in the middle; the detail is what was found.
  BROKEN
}
