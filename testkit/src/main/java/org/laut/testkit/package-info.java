/// What tests of Laut and of language packs share: golden files, the contract every pack keeps,
/// random and hostile text, a server and a small disk.
///
/// Used by tests only and never shipped in the application. Knows the types of core and no language
/// pack.
@NullMarked
package org.laut.testkit;

import org.jspecify.annotations.NullMarked;
