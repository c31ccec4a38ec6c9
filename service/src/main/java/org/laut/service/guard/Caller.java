package org.laut.service.guard;

import org.jspecify.annotations.Nullable;

/// Who makes a request.
///
/// @param name of the token; null without one
/// @param client by which requests are counted: the token's name or the address
public record Caller(@Nullable String name, Role role, String client) {}
