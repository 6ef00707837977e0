package press.plumbline.figure;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Money whose name several nations share: Swiss francs, Kuwaiti dinars, Jamaican dollars; and
 * francs alone where the text speaks of Switzerland (AP Stylebook, currencies: name the nation,
 * unless it is clear).
 */
final class EnglishNations {
  /** Code, singular, plural, adjectives, and behind a bar the names of the nation. */
  private static final String TABLE =
      """
      CHF franc francs swiss | switzerland
      DKK krone kroner danish | denmark
      NOK krone kroner norwegian | norway
      SEK krona kronor swedish | sweden
      DKK krona kronor danish |
      NOK krona kronor norwegian |
      SEK krone kroner swedish |
      CZK koruna koruny czech | czechia
      CZK koruna korunas czech | czech_republic
      PLN zloty zloty polish | poland
      PLN zloty zlotys polish |
      CZK crown crowns czech | czech_republic czechia
      SEK crown crowns swedish | sweden
      NOK crown crowns norwegian | norway
      DKK crown crowns danish | denmark
      MXN peso pesos mexican | mexico
      PHP peso pesos philippine filipino | philippines
      ARS peso pesos argentine argentinian | argentina
      CLP peso pesos chilean | chile
      COP peso pesos colombian | colombia
      UYU peso pesos uruguayan | uruguay
      DOP peso pesos dominican | dominican_republic
      CUP peso pesos cuban | cuba
      KWD dinar dinars kuwaiti | kuwait
      IQD dinar dinars iraqi | iraq
      JOD dinar dinars jordanian | jordan
      DZD dinar dinars algerian | algeria
      RSD dinar dinars serbian | serbia
      BHD dinar dinars bahraini | bahrain
      TND dinar dinars tunisian | tunisia
      LYD dinar dinars libyan | libya
      IRR rial rials iranian | iran
      OMR rial rials omani | oman
      YER rial rials yemeni | yemen
      QAR riyal riyals qatari | qatar
      SAR riyal riyals saudi | saudi_arabia
      KES shilling shillings kenyan | kenya
      UGX shilling shillings ugandan | uganda
      TZS shilling shillings tanzanian | tanzania
      SOS shilling shillings somali | somalia
      PKR rupee rupees pakistani | pakistan
      LKR rupee rupees sri_lankan | sri_lanka
      NPR rupee rupees nepali nepalese | nepal
      MUR rupee rupees mauritian | mauritius
      MAD dirham dirhams moroccan | morocco
      EGP pound pounds egyptian | egypt
      LBP pound pounds lebanese | lebanon
      SYP pound pounds syrian | syria
      SDG pound pounds sudanese | sudan
      JMD dollar dollars jamaican |
      NAD dollar dollars namibian |
      FJD dollar dollars fijian fiji |
      TTD dollar dollars trinidadian |
      BND dollar dollars brunei |
      BBD dollar dollars barbadian |
      ZWL dollar dollars zimbabwean zimbabwe |
      XCD dollar dollars eastern_caribbean |
      BRL real reais brazilian | brazil
      PEN sol soles peruvian |
      RON leu lei romanian | romania
      MDL leu lei moldovan | moldova
      BGN lev leva bulgarian | bulgaria
      ZMW kwacha kwacha zambian | zambia
      MWK kwacha kwacha malawian | malawi
      KGS som som kyrgyz | kyrgyzstan
      UZS som som uzbek | uzbekistan
      CRC colon colones costa_rican | costa_rica
      VES bolivar bolivars venezuelan | venezuela
      DEM mark marks german deutsche west_german |
      FRF franc francs french |
      BEF franc francs belgian |
      ITL lira lire italian | italy
      """;

  /** What tells that pounds are sterling, whatever else the text speaks of. */
  private static final List<String> STERLING =
      List.of("sterling", "british", "britain", "uk", "england", "london", "scotland", "wales");

  /** A row of the table; without a nation's name only an adjective tells the money. */
  private record Nation(
      Unit unit, List<String> nouns, List<String> adjectives, List<String> names) {
    static Nation of(String row) {
      int bar = row.indexOf('|');
      List<String> cells = cells(row.substring(0, bar));
      return new Nation(
          new Unit(cells.get(0)),
          cells.subList(1, 3),
          cells.subList(3, cells.size()),
          cells(row.substring(bar + 1)));
    }

    private static List<String> cells(String part) {
      return part.isBlank()
          ? List.of()
          : Stream.of(part.strip().split(" ")).map(cell -> cell.replace('_', ' ')).toList();
    }

    EnglishUnits.Word word() {
      return new EnglishUnits.Word(unit, BigDecimal.ONE);
    }

    boolean isIn(EnglishText text) {
      return names.stream().anyMatch(text::holds) || adjectives.stream().anyMatch(text::holds);
    }
  }

  private static final List<Nation> NATIONS =
      TABLE.strip().lines().map(String::strip).map(Nation::of).toList();

  /** The nations that a plural may be the money of. */
  private static final Map<String, List<Nation>> BY_PLURAL =
      NATIONS.stream()
          .filter(nation -> !nation.names().isEmpty())
          .collect(Collectors.groupingBy(nation -> nation.nouns().get(1)));

  private static final Words<EnglishUnits.Word> WORDS = words();

  private EnglishNations() {}

  private static Words<EnglishUnits.Word> words() {
    Map<String, EnglishUnits.Word> words = new HashMap<>();
    for (Nation nation : NATIONS) {
      for (String adjective : nation.adjectives()) {
        nation.nouns().forEach(noun -> words.put(adjective + " " + noun, nation.word()));
      }
    }
    return new Words<>(words);
  }

  /** The money of a nation whose name stands at a place or, with a bare noun, in the text. */
  static Optional<Words.Hit<EnglishUnits.Word>> at(EnglishText text, int at) {
    return text.find(WORDS, at).or(() -> bare(text, at));
  }

  /** Jamaican dollars, as they are printed. */
  static Optional<String> words(Unit unit) {
    return NATIONS.stream()
        .filter(nation -> nation.unit().equals(unit))
        .findFirst()
        .map(nation -> nation.adjectives().get(0) + " " + nation.nouns().get(1))
        .map(words -> Character.toUpperCase(words.charAt(0)) + words.substring(1));
  }

  private static Optional<Words.Hit<EnglishUnits.Word>> bare(EnglishText text, int at) {
    String noun = text.word(at);
    boolean isSterling =
        noun.equals("pounds")
            && (text.raw().indexOf('£') >= 0 || STERLING.stream().anyMatch(text::holds));
    return isSterling
        ? Optional.empty()
        : BY_PLURAL.getOrDefault(noun, List.of()).stream()
            .filter(nation -> nation.isIn(text))
            .findFirst()
            .map(nation -> new Words.Hit<>(at, text.wordEnd(at), nation.word()));
  }
}
