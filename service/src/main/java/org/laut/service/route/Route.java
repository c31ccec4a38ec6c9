package org.laut.service.route;

import org.laut.service.guard.Role;

/// One operation of the table.
///
/// @param method of HTTP, in capitals
/// @param path with `{names}` in it
/// @param role the least that is needed
/// @param name of the operation, as in the OpenAPI document
public record Route(String method, String path, Role role, String name, Work work) {
  /// A read.
  public static Route get(String path, Role role, String name, Work work) {
    return new Route("GET", path, role, name, work);
  }

  /// A write.
  public static Route post(String path, Role role, String name, Work work) {
    return new Route("POST", path, role, name, work);
  }

  /// A removal.
  public static Route delete(String path, Role role, String name, Work work) {
    return new Route("DELETE", path, role, name, work);
  }
}
