package org.laut.store;

import org.laut.testkit.PostgresServer;

class PostgresStoreTest extends StoreContract {
  @Override
  String newPlace() {
    return PostgresServer.newPlace();
  }
}
