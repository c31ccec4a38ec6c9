/// Fetches what others named, without becoming their tool.
///
/// A URL that somebody typed, a feed held or a server redirected to could point at this machine or
/// at the network behind it. So every URL is parsed strictly, its host is resolved once, every
/// address is checked, and the connection goes to a checked address; redirects pass the same way
/// from the beginning. Nothing else in the project may fetch from the network.
@NullMarked
package org.laut.service.net;

import org.jspecify.annotations.NullMarked;
