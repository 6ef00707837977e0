package press.plumbline.figure;

import java.util.Optional;
import java.util.Set;

/**
 * The noun that a number counts: in 160,000 industrial companies it is the company, the first
 * plural behind the number.
 */
final class EnglishNouns {
  /** A head noun in a text, and its singular. */
  record Noun(int start, int end, String singular) {}

  private static final int FURTHEST = 8;

  private static final int LONGEST_CODE = 20;

  private static final Set<String> PARTICLES =
      Set.of("ups", "ins", "offs", "outs", "downs", "ons", "bys", "overs", "backs");

  /** Behind a second plural they begin a clause: the 2 million users analysts had expected. */
  private static final Set<String> RELATIVE =
      Set.of("had", "have", "expected", "expect", "say", "said", "forecast", "predicted", "want");

  private static final Set<String> PERSONS =
      Set.of("people", "men", "women", "children", "persons");

  /** Words that end like a plural and are none. */
  private static final Set<String> NO_NOUNS =
      Lexicon.set(
          """
          is was has this its as across plus minus times less perhaps always besides towards
          versus thus us yes does goes afterwards upwards downwards news sometimes nowadays
          includes contains shows suggests means weighs requires allows provides exists follows keeps
          thinks believes expects wants brings begins happens continues appears belongs carries boasts
          produces employs earns pays sells buys attracts receives consists comprises exceeds
          outnumbers reveals indicates tells knows gets sees sits
          costs takes makes gives goes comes becomes remains seems overseas indoors outdoors whereas unless his hers ours yours theirs says
          """);

  /** Words that end the phrase in which the noun stands. */
  private static final Set<String> STOPS =
      Lexicon.set(
          """
          a an the this that these those its his her their our my your some any each every no
          of in on at by for from to with without within into onto over under above below between
          among during since until till after before through across around about against along
          behind beyond near off out up down per via versus as than
          or but nor so yet if when while where which who whom whose what that because although
          is are was were be been being am has have had do does did will would can could may might
          shall should must
          it he she they we you i him them us me
          not more less fewer most least up down higher lower ago earlier later respectively
          percent yuan times more again also too only just still then there here now once
          rose fell grew came went made took reached became said told hit won lost held saw got gave
          ran began sold paid met sent kept brought bought knew wrote spent stood broke died drove
          flew chose ate stole swam wore threw escaped survived fled failed
          """);

  /** Adjectives that measure and count nothing: 5,000-strong. */
  private static final Set<String> MEASURES =
      Lexicon.set("strong odd plus some something high long wide tall deep magnitude ish");

  private EnglishNouns() {}

  /**
   * The head of the phrase behind a number that ends at {@code end}: the first plural, or the next
   * where plurals follow each other (sports clubs).
   */
  static Optional<Noun> head(EnglishText text, int end) {
    int at = text.skip(end);
    return at > end ? headFrom(text, at) : Optional.empty();
  }

  /** The head of the phrase that begins at a place. */
  static Optional<Noun> headFrom(EnglishText text, int from) {
    int at = pastMore(text, from);
    for (int i = 0; i < FURTHEST; i++) {
      int code = pastCode(text, at);
      if (code > at) {
        at = code;
        continue;
      }
      int wordEnd = hyphenatedEnd(text, at);
      boolean isNumber = EnglishNumerals.cardinal(text.lower().substring(at, wordEnd)).isPresent();
      boolean isEnd = isStop(text, at, wordEnd) || i == 0 && text.has(at, "and");
      if (wordEnd == at || isEnd || isNumber) {
        return Optional.empty();
      }
      int part = lastPart(text, at, wordEnd);
      if (EnglishPlurals.isPlural(text.lower().substring(text.wordStart(wordEnd), wordEnd))
          && isNoun(text, wordEnd)) {
        Noun head = new Noun(part, wordEnd, singular(text, part, wordEnd));
        if (isPossessive(text, wordEnd) || !goesOn(text, wordEnd)) {
          return Optional.of(head);
        }
      }
      int next = behind(text, wordEnd);
      if (next == wordEnd) {
        return Optional.empty();
      }
      at = next;
    }
    return Optional.empty();
  }

  /** Two more deaths and 100 other jets; but not: nine more than Chengdu. */
  private static int pastMore(EnglishText text, int at) {
    boolean isMore = text.has(at, "more") || text.has(at, "fewer") || text.has(at, "less");
    int next = text.skip(text.wordEnd(at));
    boolean goesOn = isMore && next > text.wordEnd(at) && EnglishText.isLetter(text.charAt(next));
    return goesOn && !isStop(text, next, text.wordEnd(next)) ? next : at;
  }

  /** Past a word with digits (C919, 5A-level, 100,000-ton) and past quotation marks. */
  private static int pastCode(EnglishText text, int at) {
    int start = "\"“”".indexOf(text.charAt(at)) >= 0 && at < text.raw().length() ? at + 1 : at;
    int end = start;
    boolean hasDigit = false;
    boolean hasLetter = false;
    while (end - start < LONGEST_CODE && isCode(text, end)) {
      hasDigit |= text.isDigit(end);
      hasLetter |= EnglishText.isLetter(text.charAt(end));
      end++;
    }
    boolean isCode = hasDigit && hasLetter && text.charAt(end) == ' ';
    return isCode ? text.skip(end) : start;
  }

  private static boolean isCode(EnglishText text, int at) {
    char c = text.charAt(at);
    boolean joins = c == '-' || c == ',' && text.isDigit(at + 1);
    return EnglishText.isLetter(c) || text.isDigit(at) || joins;
  }

  private static boolean isNoun(EnglishText text, int end) {
    return !isApostrophe(text.charAt(end)) || isPossessive(text, end);
  }

  /** The start-up of start-ups is one noun; of sub-indices the index is. */
  private static int lastPart(EnglishText text, int start, int end) {
    int last = text.wordStart(end);
    boolean isParticle = PARTICLES.contains(text.lower().substring(last, end));
    return isParticle && last > start ? text.wordStart(last - 1) : last;
  }

  /**
   * Whether the phrase goes on behind a plural: sports clubs; but people, men and children are the
   * last of theirs, and what stands behind them is a verb.
   */
  static boolean goesOn(EnglishText text, int end) {
    int next = text.skip(end);
    int verb = text.skip(text.wordEnd(next));
    return !PERSONS.contains(text.word(text.wordStart(end)))
        && EnglishPlurals.isPlural(text.word(next))
        && !RELATIVE.contains(text.word(verb));
  }

  /** A noun that is a name or an abbreviation keeps its capitals: 40 MPs, four Republicans. */
  private static String singular(EnglishText text, int start, int end) {
    String singular = EnglishPlurals.singular(text.lower().substring(start, end));
    String written = text.raw().substring(start, end);
    boolean isProper =
        !written.equals(text.lower().substring(start, end))
            && singular.length() <= written.length()
            && text.lower().startsWith(singular, start)
            && (text.isProse(start) || isAbbreviation(written) || text.isOnlyWord(start, end));
    return isProper ? written.substring(0, singular.length()) : singular;
  }

  /** MPs, GPs: capitals with a small s. */
  private static boolean isAbbreviation(String plural) {
    int last = plural.length() - 1;
    return last > 1
        && plural.charAt(last) == 's'
        && plural.substring(0, last).chars().allMatch(c -> c >= 'A' && c <= 'Z');
  }

  /** The three cities' parks. */
  private static boolean isPossessive(EnglishText text, int end) {
    return isApostrophe(text.charAt(end)) && !EnglishText.isLetter(text.charAt(end + 1));
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '’';
  }

  /** Past a possessive, a number inside a name (Global 500 companies), and the spaces. */
  private static int behind(EnglishText text, int wordEnd) {
    int at = "”\"".indexOf(text.charAt(wordEnd)) >= 0 ? wordEnd + 1 : wordEnd;
    if (text.charAt(at) == '\'' || text.charAt(at) == '’') {
      at = text.wordEnd(at + 1);
    }
    if (text.charAt(at) == '&') {
      at = text.wordEnd(at + 1);
    }
    at = text.skip(at);
    int digits = DigitReader.run(text.raw(), at);
    boolean isInName =
        digits > at
            && digits - at <= 3
            && text.charAt(digits) == ' '
            && EnglishText.isUpper(text.charAt(text.startBefore(at)));
    return isInName ? text.skip(digits) : at;
  }

  /** Whether a word that may end like a plural is no noun. */
  static boolean isNone(String word) {
    return NO_NOUNS.contains(word) || STOPS.contains(word);
  }

  /** Whether a word joins phrases or ends them: an article, a preposition, a plain verb. */
  static boolean isFunctionWord(String word) {
    return STOPS.contains(word);
  }

  private static boolean isStop(EnglishText text, int start, int end) {
    return STOPS.contains(text.lower().substring(start, end));
  }

  private static int hyphenatedEnd(EnglishText text, int at) {
    int end = text.wordEnd(at);
    while ((text.charAt(end) == '-' || text.charAt(end) == '&')
        && EnglishText.isLetter(text.charAt(end + 1))) {
      end = text.wordEnd(end + 1);
    }
    return end;
  }

  /** The noun right behind a hyphen (300-bed) or behind the number one (one airport). */
  static Optional<Noun> singularAt(EnglishText text, int at) {
    int end = text.wordEnd(at);
    String word = text.word(at);
    return word.length() < 3
            || MEASURES.contains(word)
            || STOPS.contains(word)
            || NO_NOUNS.contains(word)
        ? Optional.empty()
        : Optional.of(new Noun(at, end, word));
  }

  /** The last word of the phrase behind the number one: one international airport. */
  static Optional<Noun> singularHead(EnglishText text, int end) {
    int at = text.skip(end);
    Optional<Noun> head = Optional.empty();
    for (int i = 0; i < FURTHEST && at > end; i++) {
      int wordEnd = hyphenatedEnd(text, at);
      boolean isVerb = head.isPresent() && text.lower().startsWith("ed", wordEnd - 2);
      if (wordEnd == at || isVerb || isStop(text, at, wordEnd) || text.has(at, "and")) {
        break;
      }
      head = singularAt(text, text.wordStart(wordEnd));
      end = wordEnd;
      at = text.skip(wordEnd);
    }
    return head;
  }
}
