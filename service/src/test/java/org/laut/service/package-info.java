/// Tests of the service: the real server on a free port of loopback, a real store, a real client.
@NullMarked
package org.laut.service;

import org.jspecify.annotations.NullMarked;
