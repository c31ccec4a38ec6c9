package org.laut.store;

class PostgresStoreTest extends StoreContract {
  @Override
  String newPlace() {
    return PostgresServerForTests.newPlace();
  }
}
