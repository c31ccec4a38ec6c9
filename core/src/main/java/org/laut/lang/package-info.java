/// What a language has to bring: one [org.laut.lang.LanguagePack] per language, found by
/// `ServiceLoader`.
///
/// Nothing here knows any particular language.
@NullMarked
package org.laut.lang;

import org.jspecify.annotations.NullMarked;
