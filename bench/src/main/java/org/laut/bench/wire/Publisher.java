package org.laut.bench.wire;

/// Who sends an item.
///
/// @param code what stands in the head of an agency's items; for an outlet its name
record Publisher(String name, String code, boolean agency) {}
