/// Reports for people: a view of a whole report, a timeline of several, and why one statement,
/// event or time is what it is.
///
/// Everything is plain text of a given width; colours are added only where asked for, and control
/// characters of a text never reach the screen.
@NullMarked
package org.laut.app.view;

import org.jspecify.annotations.NullMarked;
