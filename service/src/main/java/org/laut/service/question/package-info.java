/// What many items say together: who knows it, who said it, what happened, who relays whom.
@NullMarked
package org.laut.service.question;

import org.jspecify.annotations.NullMarked;
