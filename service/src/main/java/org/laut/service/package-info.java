/// Laut over HTTP: the API below /v1 and what guards it.
///
/// Here live routes, requests and answers. How a text is read, what a question's answer is and how
/// records are written live in `core`, `store` and `formats`; nothing here knows German.
@NullMarked
package org.laut.service;

import org.jspecify.annotations.NullMarked;
