package org.laut.de.rule;

/// What a rule is expected to find in an example: behind `->` in a file of rules.
public sealed interface Expectation permits Expected, ExpectedTime, ExpectedEvent, ExpectedStatus {}
