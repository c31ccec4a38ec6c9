package org.laut.de.entity;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.laut.de.morph.Agreement;
import org.laut.de.morph.WordClass;
import org.laut.de.tag.Tag;
import org.laut.de.tag.Word;
import org.laut.text.Dateline;
import org.laut.text.Sentence;
import org.laut.text.Span;
import org.laut.text.Token;
import org.laut.text.TokenKind;
import org.laut.text.Tokenized;

/// A tagged text with the questions that names ask of its tokens.
///
/// Any index may be asked; beyond the text nothing is true.
final class TextView {
  private static final Set<String> PLACE_PREPOSITIONS =
      Set.of(
          "in",
          "im",
          "ins",
          "aus",
          "nach",
          "bei",
          "beim",
          "um",
          "am",
          "zum",
          "nahe",
          "bis",
          "ab",
          "auf",
          "über",
          "vor",
          "durch",
          "nördlich",
          "südlich",
          "östlich",
          "westlich");

  private final Tokenized text;
  private final List<Word> words;
  private final NounLexicon nouns;
  private final PerToken<Noun> noun;
  private final PerToken<NameTrie.Match> name;
  private final int[] sentence;
  private final BitSet heads = new BitSet();

  TextView(Tokenized text, List<Word> words, NounLexicon nouns, NameTrie names) {
    this.text = text;
    this.words = words;
    this.nouns = nouns;
    this.sentence = new int[words.size()];
    this.noun = new PerToken<>(words.size(), this::read);
    this.name = new PerToken<>(words.size(), i -> names.longest(text.tokens(), i, sentenceEnd(i)));
    for (int s = 0; s < text.sentences().size(); s++) {
      Sentence each = text.sentences().get(s);
      for (int i = each.first(); i < Math.min(each.end(), sentence.length); i++) {
        sentence[i] = s;
      }
    }
    for (Dateline head : text.datelines()) {
      heads.set(tokenAt(head.whole().start()), tokenAt(head.whole().end()));
    }
  }

  int size() {
    return words.size();
  }

  List<Token> tokens() {
    return text.tokens();
  }

  Span span(int first, int end) {
    return text.span(first, end);
  }

  boolean inside(int i) {
    return i >= 0 && i < words.size();
  }

  Word word(int i) {
    return words.get(i);
  }

  String form(int i) {
    return inside(i) ? words.get(i).form() : "";
  }

  boolean is(int i, Tag tag) {
    return inside(i) && words.get(i).tag() == tag;
  }

  /// Number of the sentence; the last one behind the text.
  int sentence(int i) {
    return inside(i) ? sentence[i] : Integer.MAX_VALUE;
  }

  boolean sameSentence(int i, int j) {
    return inside(i) && inside(j) && sentence[i] == sentence[j];
  }

  boolean kind(int i, TokenKind kind) {
    return inside(i) && words.get(i).token().kind() == kind;
  }

  /// A word with a capital letter.
  boolean capital(int i) {
    return kind(i, TokenKind.WORD) && Character.isUpperCase(form(i).codePointAt(0));
  }

  /// A word of two and more letters, capitals only.
  boolean acronym(int i) {
    String form = form(i);
    return capital(i) && form.length() >= 2 && form.length() <= 8 && allCapitals(form);
  }

  private static boolean allCapitals(String form) {
    for (int i = 0; i < form.length(); i++) {
      if (!Character.isUpperCase(form.charAt(i)) && !Character.isDigit(form.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /// A capital word that no dictionary lists as a common noun and that is tagged as a name or not
  /// known at all.
  boolean nameLike(int i) {
    if (!capital(i) || acronym(i) || form(i).length() < 2 || noun(i) != null) {
      return false;
    }
    Word word = words.get(i);
    boolean unknown = word.readings().list().isEmpty() || word.readings().guessed();
    boolean common = word.readings().has(WordClass.NOUN) && !word.readings().guessed();
    return unknown ? word.tag().nominal() || word.tag() == Tag.FM : word.tag() == Tag.NE && !common;
  }

  /// The source noun at this token; null if it is none.
  @Nullable Noun noun(int i) {
    return noun.at(i);
  }

  /// The longest name of the lexicons that begins at this token and ends in its sentence; null if
  /// there is none.
  NameTrie.@Nullable Match listed(int i) {
    return name.at(i);
  }

  private @Nullable Noun read(int i) {
    if (!capital(i) && !Character.isDigit(form(i).codePointAt(0))) {
      return null;
    }
    Word word = words.get(i);
    Noun found = nouns.find(word.form(), word.lemma());
    boolean fits = found != null && (found.human() || agrees(found, Gender.of(word.agreement())));
    return fits ? found : null;
  }

  /// "Inflationsrate" is feminine and so no "rat".
  private static boolean agrees(Noun noun, int gender) {
    return gender == 0 || (gender & Gender.PLURAL) != 0 || (gender & noun.gender()) != 0;
  }

  /// True if the noun at this token is of this class.
  boolean noun(int i, NounClass type) {
    Noun noun = noun(i);
    return noun != null && noun.type() == type;
  }

  /// The noun that a part of a compound is, its linking s taken off; null if it is none.
  @Nullable Noun nounOf(String part) {
    Noun noun = nouns.find(part, part);
    return noun == null && part.endsWith("s")
        ? nouns.find(part.substring(0, part.length() - 1), part)
        : noun;
  }

  /// Index of the first token that begins at this offset or later.
  int tokenAt(int offset) {
    int low = 0;
    int high = words.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens().get(middle).start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /// A determiner or attributive adjective, which may open a noun phrase.
  boolean opens(int i) {
    if (!inside(i)) {
      return false;
    }
    return switch (words.get(i).tag()) {
      case ART, ADJA, PPOSAT, PDAT, PIAT, CARD, PWAT -> true;
      default -> false;
    };
  }

  /// First token of the noun phrase whose noun stands at `i`: over adjectives back to the
  /// determiner, at most ten tokens.
  int phraseStart(int i) {
    int first = i;
    while (i - first < 10 && opens(first - 1) && sameSentence(first - 1, i)) {
      first--;
      if (!is(first, Tag.ADJA) && !is(first, Tag.CARD)) {
        break;
      }
    }
    return first;
  }

  /// Agreement bits that all words from `first` to `head` share; what they share without a word
  /// that contradicts.
  int agreement(int first, int head) {
    int agreement = Agreement.ANY;
    for (int i = first; i <= head; i++) {
      int next = agreement & words.get(i).agreement();
      agreement = next == 0 ? agreement : next;
    }
    return agreement;
  }

  /// The words from `first` to `end` with single blanks between.
  String joined(int first, int end) {
    var name = new StringBuilder(form(first));
    for (int i = first + 1; i < end; i++) {
      name.append(' ').append(form(i));
    }
    return name.toString();
  }

  boolean finite(int i) {
    return inside(i) && words.get(i).tag().finite();
  }

  boolean preposition(int i) {
    return is(i, Tag.APPR) || is(i, Tag.APPRART);
  }

  /// True where a name is a place: behind a preposition of place or in the head of agency copy.
  boolean locative(int i) {
    if (inside(i) && heads.get(i)) {
      return true;
    }
    return preposition(i - 1)
        && PLACE_PREPOSITIONS.contains(form(i - 1).toLowerCase(Locale.GERMAN));
  }

  /// True if a noun phrase goes on at `i` with a name, a quotation mark or an attribute in the
  /// genitive.
  boolean goesOn(int i) {
    return kind(i, TokenKind.QUOTE) || is(i, Tag.NE) || is(i, Tag.ART) || form(i).equals("für");
  }

  /// A name in the genitive: "Moskaus".
  boolean genitiveName(int i) {
    return capital(i) && form(i).endsWith("s");
  }

  /// True if the dictionary lists the form as a common noun.
  boolean dictionary(int i) {
    return inside(i)
        && words.get(i).readings().has(WordClass.NOUN)
        && !words.get(i).readings().guessed();
  }

  /// True for what a name of several words is made of: nouns, names, adjectives, articles,
  /// prepositions and "und".
  boolean nominal(int i) {
    if (!inside(i)) {
      return false;
    }
    return switch (words.get(i).tag()) {
      case NN, NE, ADJA, ART, APPR, APPRART, KON, FM, TRUNC -> true;
      default -> false;
    };
  }

  /// The sentence's token index behind its last token.
  int sentenceEnd(int i) {
    return inside(i) && sentence[i] < text.sentences().size()
        ? Math.min(text.sentences().get(sentence[i]).end(), words.size())
        : words.size();
  }
}
