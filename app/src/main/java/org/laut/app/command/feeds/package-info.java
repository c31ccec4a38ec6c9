/// `laut feeds`: the subscriptions of a store. How feeds are polled lives in
/// [org.laut.service.feeds].
@NullMarked
package org.laut.app.command.feeds;

import org.jspecify.annotations.NullMarked;
