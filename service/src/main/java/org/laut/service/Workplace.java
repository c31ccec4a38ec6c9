package org.laut.service;

import java.util.function.UnaryOperator;
import org.laut.Laut;
import org.laut.corpus.family.Families;
import org.laut.service.watch.Journal;
import org.laut.store.Store;

/// What the service works with.
///
/// @param store stays open when the service ends
/// @param says what a rule claims, by its name; empty if it is not known
/// @param version of the program
/// @param log takes lines of JSON
public record Workplace(
    Laut laut,
    Store store,
    Families families,
    UnaryOperator<String> says,
    String version,
    Journal log) {}
