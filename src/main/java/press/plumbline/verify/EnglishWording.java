package press.plumbline.verify;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The English words that name nothing of their own beside a figure: verbs, adverbs, the words of
 * statistics. A word that is none of them is a thing that the data has no name for: takings at
 * night markets of 8.46 billion yuan.
 */
final class EnglishWording {
  /** What stands for a name or a numeral in a masked text. */
  static final char NAME = '□';

  private static final Set<String> SMALL =
      Set.copyOf(
          Arrays.asList(
              """
              a able about above accounted accounting accounts achieve achieves across actual
              add added adding adds after again against ago ahead all almost alone already
              also although altogether always amid amidst among amount amounted amounting
              amounts an and annual annually another any approach approaches are area areas
              around as at attain attains attract attracts average averaged averaging bad
              barely be beat beats became because become becomes been before began begin
              begins begun behind being below besides best better between big billion bit
              boast boasts books boost boosts both bought break breaks bring brings broke
              broken brought build builds built bulk busy but buy buys by came cent certain
              change changes chf chief china cities city clear climb climbed climbs cny
              combined come coming compared compares constitute constitutes contain contains
              continue continues contribute contributes count counterpart counterparts
              counties country counts county cover covers create creates cross crosses current
              cut cuts daily day days decade decline declined decrease decreased deep despite
              did difference different dip dips district districts do does dollar dollars
              domestic double doubles down draw drawn draws drew drop dropped drops due during
              each earlier early earn earns edge edged edges either employ employs end ends
              enjoy enjoys entire equal equals equivalent eur even ever every everything
              exceed exceeded exceeding exceeds excess expand expanded expands export fall fallen
              falling falls far fast faster feel feels fell felt few fewer fifth figure
              figures find finds first fold follow followed follows for foreign form former
              forms found fourth from full further gain gained gap gave gbp generate generates
              get gets give given gives global globally go goes gone good got gotten great
              grew gross grow growing grown growth gw gwh had half halve halves handle handles
              hardly has have having he hectare hectares held help helps hence her here high
              higher him his hit hits hitting hold holds home host hosts house houses how
              however huge hundred i import in include includes increase increased instead
              into invest invests is it its itself joint jpy jump jumped jumps just keep keeps
              kept key kg kilometers kilometres km know known knows kw kwh lag lags large
              larger last late later latest latter lay lead leads leap leaps least leave
              leaves led left less level levels lie lies lift lifts likely liters litres
              little local long looks loss lost lot lots low lower lowest made main major make
              makes making manage manages many margin mark marks match matches me means meant
              meanwhile merely meters metres metric million mine minor modest month monthly
              months more moreover most move moves much mw mwh my narrow narrows national
              nationally nationwide near nearly nears need needs neighbor neighbors neighbour
              neighbours neither net never nevertheless new next no nobody nominal none not
              nothing now number numbers of often old on once one one's only onto open opened
              operate operates or other our ours output over overall overtake overtakes
              overtook owing own owns pace paid part parts passed pay pays peer peers per
              percent percentage period place places plenty point points poor posted previous
              produce produces province pull pulls put puts quarter quarterly quite raise
              raises ran rank ranked ranking ranks rapid rarely rate rates rather reach
              reached reaching real receive receives recent recorded region regional regions
              relative remain remainder remained remains renminbi reported represent
              represents respectively rest result results rich rise risen rises rising rival
              rivals rmb rose roughly run runs said same sat saw say says second see seen sees
              sell sells send sends sent serve serves set sets share share-alike shares sharp
              she ship ships short show shown shows shrank shrink shrinks side sides similar
              since sit sits size slide slides slight slip slipped slips slow slower slump
              slumps small smaller so sold some something soon spend spends spent square stand
              standing stands start starts stay stayed stays steep still stood stories story
              strong such sum sunk surge surges surpass surpassed surpasses surpassing swell
              swells table tables take taken takes tell tells than thanks that the their
              theirs them themself themselves then there therefore these they think thinks
              third this those though thought thousand three thrice thus till time times tiny
              to today together told tomorrow ton tonne tonnes tons too took top topped
              topping tops total totaled totaling totalled totals town towns trail trails
              tries trillion triple triples true try turn turns twh twice two under until up
              upon us usd use uses value values vast versus very volume volumes want wants was
              way ways we weak week weeks welcome welcomes well went were what when where
              whereas which while who whole whom whose why wide widen widens win wins with
              within won work works world worldwide worse worst worth year year's year-on-year
              yearly years yesterday yet you your yuan
              """
                  .strip()
                  .split("\\s+")));

  private static final Set<String> NOUNS_IN_LY = Set.of("family", "supply", "assembly", "italy");

  /** What may stand right before a verb: a name, a pronoun, a helping word. */
  private static final Set<String> BEFORE_VERBS =
      Set.of(
          "it", "they", "which", "who", "that", "there", "he", "she", "we", "to", "will", "would",
          "can", "could", "may", "might", "not", "also", "then", "still", "now", "both");

  /** Output fell, Fishing fell: what stands before these is a subject. */
  private static final Set<String> FINITE =
      Set.copyOf(
          Arrays.asList(
              """
              are came climbed declined decreased doubled dropped fell falls grew grows hit
              increased is jumped reached rises rose sank shrank slipped stands stood surged
              tripled was went were
              """
                  .strip()
                  .split("\s+")));

  /** Small words in a name of the data, but a thing of their own before a verb. */
  private static final Set<String> SUBJECTS = Set.of("output", "import", "export");

  /** What ends the noun that a figure counts: 47 in 2022, 12 of them, 8 that remain. */
  private static final Set<String> ENDS =
      Set.of(
          "of", "in", "at", "on", "for", "to", "by", "from", "with", "without", "within", "than",
          "and", "or", "but", "as", "who", "which", "that", "whose", "where", "when", "while",
          "after", "before", "against", "between", "across", "over", "under", "per", "a", "an",
          "the", "it", "its", "they", "their", "them", "this", "these", "those", "he", "she", "we",
          "is", "are", "was", "were", "be", "has", "have", "had", "can", "will", "would", "could",
          "may", "did", "do", "does", "not", "now", "then", "there", "here", "so", "if", "each",
          "said", "say", "went", "came", "took", "made", "gave", "left", "saw", "got", "found");

  private static final Set<String> PLURALS =
      Set.of("people", "men", "women", "children", "staff", "cattle", "sheep", "fish", "police");

  private static final int LONGEST_NOUN = 4;

  private static final Pattern TOKEN =
      Pattern.compile("[\\p{IsLatin}]+(?:['’]s\\b)?|□+(?:['’]s?)?");

  private static final Pattern GAP = Pattern.compile("[ -]?");

  /** 18,900 local wind jobs: what is counted may be named behind its adjectives. */
  private static final Pattern ENDS_IN_NAME = Pattern.compile("([ -]\\p{L}+)?[ -]" + NAME);

  private static final Pattern NUMBER = Pattern.compile("^\\s*(□|$)");

  private EnglishWording() {}

  /** Whether a masked text names something beyond the names of the data. */
  static boolean namesSomethingElse(String masked) {
    String before = "";
    Matcher token = TOKEN.matcher(masked);
    while (token.find()) {
      String word = token.group().toLowerCase(Locale.ROOT);
      String rest = masked.substring(token.end());
      if (word.charAt(0) != NAME
          && (isThing(word, before) && !isVerbBefore(before, rest)
              || isSubject(word, before, rest))) {
        return true;
      }
      before = word;
    }
    return false;
  }

  /** Whether a masked text starts with things that are none of the data: 47 public libraries. */
  static boolean countsElse(String masked) {
    return startsWithElse(masked, true);
  }

  /** The same of one thing: 8 percent of the world market. */
  static boolean startsWithElse(String masked) {
    return startsWithElse(masked, false);
  }

  /** Seven in ten companies export; but in two in three back wind parks, the first is the verb. */
  static boolean isDoneByElse(String clause) {
    return countsElse(clause.substring(0, Math.max(clause.stripTrailing().lastIndexOf(' '), 0)));
  }

  private static boolean startsWithElse(String masked, boolean several) {
    Matcher token = TOKEN.matcher(masked);
    int end = 0;
    boolean thing = false;
    for (int words = 0; words < LONGEST_NOUN && token.find(); words++) {
      String word = token.group().toLowerCase(Locale.ROOT);
      boolean joined = GAP.matcher(masked.substring(end, token.start())).matches();
      if (!joined || word.charAt(0) == NAME || ENDS.contains(word)) {
        return false;
      }
      thing |= isThing(word, "");
      end = token.end();
      if (thing && (!several || isPlural(word))) {
        return !ENDS_IN_NAME.matcher(masked.substring(end)).lookingAt();
      }
    }
    return false;
  }

  private static boolean isPlural(String word) {
    return word.endsWith("s") && !word.endsWith("ss") || PLURALS.contains(word);
  }

  /** Portole's measures 26.1 km: between a name and a number stands a verb. */
  private static boolean isVerbBefore(String before, String rest) {
    return !before.isEmpty() && before.charAt(0) == NAME && NUMBER.matcher(rest).find();
  }

  /** Shipping fell, Output rose: no verb and no small word where a verb follows it. */
  private static boolean isSubject(String word, String before, String rest) {
    boolean noun =
        word.length() > 5 && word.endsWith("ing") && !SMALL.contains(word)
            || before.isEmpty() && SUBJECTS.contains(word);
    if (!noun) {
      return false;
    }
    Matcher next = TOKEN.matcher(rest);
    return next.find()
        && next.start() == 1
        && FINITE.contains(next.group().toLowerCase(Locale.ROOT));
  }

  private static boolean isThing(String word, String before) {
    String plain = word.replaceFirst("['’]s$", "");
    boolean verb =
        BEFORE_VERBS.contains(before)
            || !before.isEmpty()
                && before.charAt(0) == NAME
                && before.indexOf('\'') < 0
                && before.indexOf('’') < 0;
    return plain.length() > 2 && !SMALL.contains(plain) && !isVerb(plain) && !verb;
  }

  /** By its ending: contributed, swiftly, falling; but not: takings, bed, family. */
  private static boolean isVerb(String word) {
    return word.length() > 4
            && (word.endsWith("ed") || word.endsWith("ly") && !NOUNS_IN_LY.contains(word))
        || word.length() > 5 && word.endsWith("ing");
  }
}
